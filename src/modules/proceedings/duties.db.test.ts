import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')

test('nr 14: an unpaid duty on a power stops nothing; it waits on the list until the tax authority is told', async () => {
  const paper = await aPaper(app.services, {
    ...{ card: 'WGD-12', state: 'in-unit', holder: 'chancery', second: 'Bolesław Drugi', proxy: 'Mecenas Trzeci' },
  })
  const at = `/papers/${paper.id}`
  const officer = await app.signIn('referent-wgd')
  const note = async (finding: string) =>
    (await officer.call(`${at}/assessments`, { finding, foundOn: '23.11.2026', assessmentNote: 'Brak dowodu' })).json()
  expect(await note('power-duty-unpaid')).toMatchObject({ verdict: 'tell-tax-authority' })
  expect((await note('power-duty-told')).errors).toHaveProperty('finding')
  expect((await officer.get(at)).body).toContain('Sprawa biegnie dalej: nie wzywaj pod rygorem')
  expect((await officer.get(at, 'json')).json()).toMatchObject({ state: 'in-unit' })
  expect((await officer.get('/duties')).statusCode).toBe(403)

  const coordinator = await app.signIn('koordynator')
  const listed = async () =>
    (await coordinator.get('/duties', 'json')).json().filter((one: { paperId: string }) => one.paperId === paper.id)
  expect(await listed()).toMatchObject([
    { parties: ['Gżegżółka Łucja', 'Bolesław Drugi'], proxies: ['Mecenas Trzeci'], dueGrosze: 3400 },
  ])
  const { blocks } = (await coordinator.get('/desk', 'json')).json()
  expect(blocks.find((one: { name: string }) => one.name === 'duties')).toMatchObject({ total: 1 })

  const form = { dutyPaper: [paper.id], dutiesPassedOn: '2026-11-23', dutiesReference: 'OR.3110.1.2026' }
  const why = async (change: object) => (await coordinator.call('/duties', { ...form, ...change })).json().refusal?.why
  expect((await coordinator.call('/duties', { ...form, dutiesReference: '' })).json().errors).toHaveProperty(
    'dutiesReference',
  )
  expect(await why({ dutiesPassedOn: '2026-11-24' })).toBe('duties-passed-in-future')
  expect(await why({ dutiesPassedOn: '2026-11-22' })).toBe('duties-passed-before-found')
  expect(await why({ dutyPaper: [app.services.newId()] })).toBe('no-duties-to-pass')
  expect((await officer.call('/duties', form)).statusCode).toBe(403)
  app.clock.set('2026-11-23T10:00:00+01:00')
  expect((await coordinator.call('/duties', form)).json()).toEqual({ count: 1 })
  expect(await listed()).toEqual([])
  expect(await why({})).toBe('no-duties-to-pass')
  const page = (await officer.get(at)).body
  expect(page).toContain('Wykaz przekazano 23 listopada 2026, OR.3110.1.2026.')
  expect(page).toContain('zgłoszono organowi podatkowemu')
})

test('a duty paid in the meantime leaves the list by itself', async () => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const paper = await aPaper(app.services, {
    card: 'WGD-12',
    state: 'in-unit',
    holder: 'chancery',
    proxy: 'Adam Czwarty',
  })
  const officer = await app.signIn('referent-wgd')
  const note = (finding: string) =>
    officer.call(`/papers/${paper.id}/assessments`, { finding, foundOn: '23.11.2026', assessmentNote: 'Dowód wpłaty' })
  await note('power-duty-unpaid')
  const coordinator = await app.signIn('koordynator')
  const page = async () => (await coordinator.get('/duties')).body
  expect(await page()).toContain('Adam Czwarty')
  app.clock.set('2026-11-23T10:00:00+01:00')
  await note('power-duty-settled')
  expect(await page()).not.toContain('Adam Czwarty')
})
