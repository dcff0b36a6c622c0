import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp()
let administrator: SignedIn
beforeAll(async () => {
  administrator = await app.signIn('administrator')
})
afterAll(closePdf)

const symbols = async (by: SignedIn, query = '') =>
  (await by.get(`/jrwa${query}`, 'json')).json().lines.map((line: { symbol: string }) => line.symbol) as string[]

describe('the file plan on the screen', () => {
  test('is read by everybody; a class that is found stands under the classes above it', async () => {
    const clerk = await app.signIn('okienko10')
    expect((await symbols(clerk)).length).toBeGreaterThan(5)
    await administrator.call('/jrwa/import', {
      csv: 'symbol,title,category\n6,Środowisko,\n61,Przyroda,\n6131,Zezwolenia na usunięcie drzew,B5',
    })
    expect(await symbols(clerk, '?q=usuniecie%20drzew')).toEqual(['6', '61', '613', '6131'])
    expect(await symbols(clerk, '?q=613')).toEqual(expect.arrayContaining(['6', '61', '6131']))
    expect(await symbols(clerk, '?q=%25')).toEqual(await symbols(clerk))
    const page = (await clerk.get('/jrwa?q=drzew')).body
    for (const part of ['Zezwolenia na usunięcie drzew', 'B5', 'Jednolity rzeczowy wykaz akt'])
      expect(page).toContain(part)
    expect(page).not.toContain('action="/jrwa/import"')
    expect((await clerk.call('/jrwa/import', { csv: 'symbol,title,category\n9,X,A' })).statusCode).toBe(403)
  })

  test('an import says what it did and names what it could not read; a refused one writes nothing', async () => {
    const answer = await administrator.call('/jrwa/import', { csv: 'symbol,title,category\n7x,Zły,A\n78,Drogi,Q9' })
    expect(answer.json()).toMatchObject({ read: 1 })
    const named = answer.json().problems.map(({ item, field }: { item: string; field: string }) => `${item} ${field}`)
    expect(named).toEqual(expect.arrayContaining(['wiersz 2 symbol', 'wiersz 3 category']))
    const whole = await administrator.call('/jrwa/import', {
      csv: 'symbol,title,category\n7x,Zły,A',
      from: '1.01.2027',
    })
    expect([whole.statusCode, whole.json().title]).toEqual([409, expect.stringContaining('wiersz 2, symbol')])
    await administrator.post('/jrwa/import', { csv: 'symbol,title,category\n7x,Zły,A\n78,Drogi,A' })
    const cookie = `${administrator.cookie}; okienko_flash=1`
    expect((await app.server.inject({ url: '/jrwa', headers: { cookie } })).body).toContain(
      'Do sprawdzenia: wiersz 2, symbol',
    )
  })
})

describe('the metryka', () => {
  test('is freed for a class with its provision, and no metryka is printed for its cases and those of classes under it', async () => {
    const silent = await administrator.call('/jrwa/metryka', { symbol: '61', metryka: 'not-kept' })
    expect(silent.json().errors).toEqual({ basis: 'Podaj przepis, który wyłącza prowadzenie metryki' })
    const unknown = await administrator.call('/jrwa/metryka', { symbol: '99999', metryka: 'kept' })
    expect(unknown.json().title).toBe('W obowiązującym wykazie akt nie ma klasy 99999.')
    const basis = '§ 2 pkt 1 rozporządzenia'
    expect((await administrator.call('/jrwa/metryka', { symbol: '61', metryka: 'not-kept', basis })).statusCode).toBe(
      200,
    )

    const paper = await aPaper(app.services, { card: 'WKŚ-01', state: 'in-unit', holder: 'chancery' })
    const { db } = app.services.database
    const head = await db
      .selectFrom('staff_roles as r')
      .innerJoin('staff as s', 's.id', 'r.staff_id')
      .select('s.login')
      .where('r.unit_id', '=', paper.unitId)
      .where('r.role', 'in', ['chancery', 'case-officer', 'signatory'])
      .executeTakeFirstOrThrow()
    const officer = await app.signIn(head.login)
    const founded = await officer.call(`/papers/${paper.id}/case`, { jrwaClass: '6131', title: 'Drzewa' })
    expect(founded.statusCode).toBe(200)
    const { caseId } = founded.json()
    const sentence = `Dla spraw tej klasy nie prowadzi się metryki (${basis}).`
    const page = (await officer.get(`/cases/${caseId}`)).body
    expect([page.includes(sentence), page.includes('metryka.pdf')]).toEqual([true, false])
    const text = await pdfText((await officer.get(`/cases/${caseId}/metryka.pdf`)).rawPayload)
    expect(text.replace(/\s+/g, ' ')).toContain(sentence)
    // a new edition of the plan keeps what was said of the class
    await administrator.call('/jrwa/import', {
      csv: 'symbol,title,category\n6,Środowisko,A\n61,Ochrona przyrody,A',
      from: '1.01.2027',
    })
    const later = (await administrator.get('/jrwa?on=2027-01-02', 'json')).json().lines
    expect(later).toContainEqual(expect.objectContaining({ symbol: '61', metryka: 'not-kept', metrykaBasis: basis }))
  })
})
