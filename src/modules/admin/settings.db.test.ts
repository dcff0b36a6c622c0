import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { countWrites } from '#test/support/writes.ts'

const app = useApp()
const writes = countWrites(app)
let administrator: SignedIn
beforeAll(async () => {
  administrator = await app.signIn('administrator')
})

const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)
const read = async (by = administrator) => (await by.get('/admin/settings', 'json')).json()
async function change(fields: Record<string, unknown>, by = administrator) {
  const { settings } = await read()
  const same = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? '']))
  return by.call('/admin/settings', { ...same, settingsReason: 'nowa umowa z bankiem', ...fields })
}

test('the office’s account and addresses are changed with a reason, and the history is seen', async () => {
  const account = 'PL13 1020 3974 0000 5502 0177 7929'
  const answer = await change({ feeAccount: account, feeBic: 'bpko plpw', ade: 'AE:PL-90075-94799-GARAS-26' })
  expect(answer.json()).toEqual({ changed: ['ade', 'feeAccount', 'feeBic'] })
  const { settings, history } = await read()
  expect(settings).toMatchObject({ feeAccount: account, feeBic: 'BPKOPLPW', ade: 'AE:PL-90075-94799-GARAS-26' })
  expect(history[0]).toMatchObject({ reason: 'nowa umowa z bankiem' })
  expect(history[0].changes.map(({ name }: { name: string }) => name)).toEqual(['ade', 'feeAccount', 'feeBic'])
  expect((await administrator.get('/admin/settings')).body).toContain('na „BPKOPLPW”')
})

test('how long a document waits for the client is the office’s own number, within reason', async () => {
  expect((await read()).settings.collectionDays).toBe(7)
  for (const collectionDays of ['0', '61', 'tydzień', ''])
    expect((await change({ collectionDays })).json().errors).toEqual({ collectionDays: expect.stringContaining('60') })
  expect((await change({ collectionDays: '10' })).json()).toEqual({ changed: ['collectionDays'] })
  expect((await read()).settings.collectionDays).toBe(10)
})

test('doubtful numbers are warned of and kept', async () => {
  const answer = await change({ feeAccount: 'PL00 1020 3974', feeBic: 'X', ade: 'AE:PL-12345-67890-ABCDE-12' })
  expect(answer.statusCode).toBe(200)
  expect(Object.keys(answer.json().warnings).toSorted()).toEqual(['ade', 'feeAccount', 'feeBic'])
  expect((await administrator.get('/admin/settings')).body).toContain('Nie zgadza się cyfra kontrolna')
})

test('until the office says where its pages stand, the settings tell under which address they were opened', async () => {
  const hint = 'Tę stronę otwarto pod adresem'
  const open = (headers: Record<string, string>) =>
    app.server.inject({ url: '/admin/settings', headers: { cookie: administrator.cookie, ...headers } })
  expect((await open({ host: 'localhost:3000' })).body).toContain(`${hint} http://localhost:3000.`)
  const proxied = { host: '127.0.0.1:3000', 'x-forwarded-host': 'bok.urzad.example', 'x-forwarded-proto': 'https' }
  expect((await open(proxied)).body).toContain(`${hint} https://bok.urzad.example.`)
  expect((await open({ host: '"><script>alert(1)</script>' })).body).not.toContain('<script>alert')
  await change({ publicAddress: 'https://bok.urzad.example' })
  expect((await open({})).body).not.toContain(hint)
  await change({ publicAddress: '' })
})

test('a change of nothing, without a reason or by another person is refused and writes nothing', async () => {
  const before = await writes.mark()
  expect(whyOf(await change({}))).toBe('nothing-changed')
  expect((await change({ phone: '24 1', settingsReason: '' })).json().errors).toEqual({
    settingsReason: 'Podaj powód zmiany',
  })
  expect((await change({ address: '' })).json().errors).toEqual({ address: 'Podaj adres siedziby' })
  const coordinator = await app.signIn('koordynator')
  expect(whyOf(await change({ phone: '24 2' }, coordinator))).toBe(403)
  expect(await writes.since(before)).toEqual([])
  const page = (await coordinator.get('/admin/settings')).body
  expect(page).not.toContain('<form id="settings')
  expect(page).not.toContain('settingsReason')
  expect((await (await app.signIn('okienko10')).get('/admin/settings')).statusCode).toBe(403)
})

test('the office says where its pages stand, whom to ask about data and whom to tell of a hole', async () => {
  const told = {
    ...{ publicAddress: 'https://bok.urzad.example/', bipUrl: 'https://bip.urzad.example/bok' },
    ...{ dpoName: 'Olga Nowa', dpoEmail: 'iod@urzad.example', securityContact: 'https://urzad.example/luki' },
  }
  expect((await change(told)).json().changed).toEqual([
    ...['publicAddress', 'bipUrl', 'dpoName', 'dpoEmail', 'securityContact'],
  ])
  expect((await read()).settings.publicAddress).toBe('https://bok.urzad.example')
  // the office's facts are read anew after ten seconds
  app.clock.set('2026-11-23T09:01:00+01:00')
  const get = async (url: string) => (await app.server.inject({ url, headers: { accept: '*/*' } })).body
  expect(await get('/.well-known/security.txt')).toContain('Contact: https://urzad.example/luki\n')
  expect(await get('/prywatnosc')).toContain('<span lang="pl">Olga Nowa</span>, <a href="mailto:iod@urzad.example">')
  expect(await get('/uslugi/WGD-19')).toContain('mailto:iod@urzad.example')
  expect(await get('/sitemap.xml')).toContain('<loc>https://bok.urzad.example/godziny</loc>')
  expect(await get('/deklaracja-dostepnosci')).toContain('href="https://bip.urzad.example/bok"')
})

test.each([
  ['publicAddress', 'bok.urzad.pl'],
  ['publicAddress', 'https://urzad.pl/bok'],
  ['bipUrl', 'javascript:alert(1)'],
  ['email', 'bok'],
  ['dpoEmail', 'inspektor'],
  ['securityContact', 'http://urzad.pl/luki'],
])('%s of „%s” is refused at its field', async (field, typed) => {
  expect(Object.keys((await change({ [field]: typed })).json().errors)).toEqual([field])
})

test('what the office has not said is listed with what happens without it, and said to the public', async () => {
  await change({
    publicAddress: '',
    dpoName: '',
    dpoEmail: '',
    dpoPhone: '',
    securityContact: '',
    phone: '',
    email: '',
  })
  const page = (await administrator.get('/admin/settings')).body
  for (const gap of [
    'adresu stron dla klientów',
    'inspektora ochrony danych',
    'zgłaszania luk',
    'telefonu ani e-maila',
  ])
    expect(page.slice(page.indexOf('Czego jeszcze brakuje'), page.indexOf('ok-form'))).toContain(gap)
  app.clock.set('2026-11-23T09:02:00+01:00')
  const get = async (url: string) => (await app.server.inject({ url, headers: { accept: '*/*' } })).body
  expect(await get('/prywatnosc')).toContain('nie podał jeszcze kontaktu do inspektora')
  expect(await get('/.well-known/security.txt')).toMatch(
    /^# Urząd nie podał osobnego kontaktu.*\nContact: http.*\/godziny$/m,
  )
})
