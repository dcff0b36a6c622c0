import { beforeEach, describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp()
const questions = '/uslugi/WK%C5%9A-01/czego-potrzebuje'
let now: Date
beforeEach(() => {
  now = app.clock.now()
})

const ask = (url: string, answers: Record<string, string>, headers: Record<string, string> = {}) =>
  app.server.inject({ method: 'POST', url, headers, payload: { answers } })
const get = (url: string, headers: Record<string, string> = {}) => app.server.inject({ url, headers })
const made = async (answers: Record<string, string> = {}, url = questions) => {
  const answer = await ask(url, answers)
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location)
}
const kept = () => app.services.database.db.selectFrom('checklists').selectAll().execute()
const forgetAttempts = () => app.database.owner.pool.query('delete from attempts')

describe('the questions of a card', () => {
  test('each condition is a question with three answers; the card leads to them', async () => {
    expect((await get('/uslugi/WK%C5%9A-01')).body).toContain(`href="${questions}"`)
    const page = (await get(questions)).body
    expect(page.match(/<legend/g)).toHaveLength(4)
    expect(page).toContain('Czy chcesz usunąć drzewo (a nie tylko krzewy)?')
    expect(page.match(/type="radio"/g)).toHaveLength(12)
  })

  test('a card without conditions makes its list all the same; an unknown card has none', async () => {
    const [url, page] = ['/uslugi/WOP-07/czego-potrzebuje', '/uslugi/NIE-1/czego-potrzebuje']
    expect((await get(url)).body).toContain('Każdy potrzebuje tu tego samego')
    expect((await get(await made({}, url))).statusCode).toBe(200)
    expect([(await get(page)).statusCode, (await ask(page, {})).statusCode]).toEqual([404, 404])
  })
})

describe("the client's list", () => {
  test('holds what the answers make needed, and keeps nothing that was not asked', async () => {
    const before = (await kept()).length
    const address = await made({ pelnomocnictwo: 'no', 'oplata-pelnomocnictwo': 'no', gatunek: 'yes', imie: 'Łucja' })
    const page = (await get(address)).body
    expect(page).toContain('Gatunek drzew i obwody pni na wysokości 130 cm')
    expect(page).not.toContain('urzędowo poświadczony odpis')
    // the question that was left out
    expect(page.indexOf('Zgoda właściciela nieruchomości')).toBeGreaterThan(page.indexOf('Sprawdź, czy też'))
    expect(page).toContain('Biuro Obsługi Klienta, ul. Zduńska 3')
    const rows = await kept()
    expect(rows).toHaveLength(before + 1)
    const row = rows.find(({ answers }) => (answers as Record<string, string>).gatunek === 'yes')
    expect(row?.answers).toEqual({
      ...{ pelnomocnictwo: 'no', 'oplata-pelnomocnictwo': 'no', gatunek: 'yes', zgoda: 'unknown' },
    })
    expect(row?.expires_on).toBe('2027-01-22')
    expect(JSON.stringify(rows)).not.toContain(address.slice(-15))
  })

  test('as capitals of the QR code, in lower case and with spaces it is the same list', async () => {
    const code = (await made()).replace('/lista/', '')
    for (const spelled of [`/L/${code}`, `/lista/${code.toLowerCase()}`, `/lista/${code.replaceAll('-', '%20')}`])
      expect((await get(spelled)).body).toContain(code)
  })

  test.each([
    ['pl', 'Przygotuj', 'Kod działa do'],
    ['en', 'Prepare', 'The code works until'],
    ['uk', 'Підготуйте', 'Код діє до'],
  ])('prints in %s with its code and everything of the page', async (language, heading, use) => {
    const address = await made({ gatunek: 'yes' })
    const file = await get(`${address}/lista.pdf`, { cookie: `okienko_display=language=${language}` })
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf'])
    const text = await pdfText(file.rawPayload)
    for (const words of [address.replace('/lista/', ''), heading, use, 'Gatunek drzew', 'Zezwolenie na usunięcie'])
      expect(text).toContain(words)
  })
})

describe('codes that open nothing', () => {
  test('a wrong check symbol is told from a code that was never given; both are counted', async () => {
    await forgetAttempts()
    const address = await made()
    const wrong = address.replace(/.$/, (symbol) => (symbol === '0' ? '1' : '0'))
    const answer = await get(wrong)
    expect([answer.statusCode, answer.body.includes('W kodzie listy jest literówka')]).toEqual([404, true])
    expect((await get(`${wrong}/lista.pdf`)).statusCode).toBe(404)
    const { statusCodeFrom } = await import('#domain/registers/status-code.ts')
    const never = await get(`/lista/${statusCodeFrom(new Uint8Array(32).fill(7))}`, { accept: 'application/json' })
    expect([never.statusCode, never.json().title]).toEqual([404, 'Nie ma listy o takim kodzie'])
    for (let at = 0; at < 30; at += 1) await get(wrong)
    const waits = await get(address)
    expect([waits.statusCode, waits.headers['retry-after']]).toEqual([429, expect.any(String)])
    expect(waits.body).toContain('Za dużo błędnych kodów')
    await forgetAttempts()
    expect((await get(address)).statusCode).toBe(200)
  })

  test('one source makes no more than thirty lists in a quarter of an hour', async () => {
    await forgetAttempts()
    for (let at = 0; at < 30; at += 1) await made()
    const refused = String((await ask(questions, {})).headers.location)
    expect(refused).toBe(`${questions}?error=too-many`)
    expect((await get(refused)).body).toContain('zrobiono za dużo list naraz')
    await forgetAttempts()
  })

  test('after sixty days the list has expired and says so; later it is swept', async () => {
    const address = await made()
    app.clock.set('2027-01-22T12:00:00+01:00')
    expect((await get(address)).statusCode).toBe(200)
    app.clock.set('2027-01-23T09:00:00+01:00')
    const gone = await get(address)
    expect([gone.statusCode, gone.body.includes('Kod działał do 22 stycznia 2027')]).toEqual([410, true])
    app.clock.set('2027-03-01T09:00:00+01:00')
    await made()
    expect((await get(address)).statusCode).toBe(404)
    expect(await kept()).toHaveLength(1)
    app.clock.set(now.toISOString())
  })
})
