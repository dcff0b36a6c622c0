import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { nextEdition } from '#test/support/next-edition.ts'

const app = useApp()
let desk: SignedIn
beforeAll(async () => {
  desk = await app.signIn('podawcze')
})

/** A client makes a list at home; the code as it is printed. */
const codeOf = async (answers: Record<string, string>, symbol = 'WK%C5%9A-01') => {
  const made = await app.server.inject({
    method: 'POST',
    url: `/uslugi/${symbol}/czego-potrzebuje`,
    payload: { answers },
  })
  return String(made.headers.location).replace('/lista/', '')
}
const idOf = async (code: string) => {
  const led = await desk.ask('/intake/checklist', { listCode: code })
  expect([led.statusCode, led.headers.location]).toEqual([303, expect.stringMatching(/^\/intake\/new\?checklist=/)])
  return String(led.headers.location)
}
const answers = { pelnomocnictwo: 'yes', 'oplata-pelnomocnictwo': 'no', zgoda: 'no', gatunek: 'unknown' }
const itemsOf = async (symbol: string) => {
  const { rows } = await app.database.owner.pool.query(
    `select i.id, i.key, e.id as edition from card_items i join card_editions e on e.id = i.edition_id
       join service_cards c on c.id = e.card_id where c.symbol = $1 order by i.position`,
    [symbol],
  )
  return rows as { id: string; key: string; edition: string }[]
}

describe('a client brings a list', () => {
  test('its code, typed or scanned as the address of the QR code, begins intake with matter and answers', async () => {
    const code = await codeOf(answers)
    const page = (await desk.get(await idOf(code.toLowerCase().replaceAll('-', ' ')))).body
    expect(page).toContain('value="WKŚ-01 Zezwolenie na usunięcie drzew lub krzewów"')
    expect(page).toContain('Z listy klienta z 23 listopada 2026 przyjęto sprawę')
    const items = await itemsOf('WKŚ-01')
    const id = (key: string) => items.find((item) => item.key === key)?.id
    expect(page).toContain(`<input type="hidden" name="needed" value="${id('pelnomocnictwo')}"`)
    const ticked = [...page.matchAll(/name="notApplicable" value="([^"]+)" checked/g)].map(([, value]) => value)
    expect(ticked).toEqual([id('oplata-pelnomocnictwo'), id('zgoda')])
    const scanned = await desk.ask('/search', { q: `HTTPS://BOK.EXAMPLE.PL/L/${code}` })
    expect(scanned.headers.location).toMatch(/^\/intake\/new\?checklist=/)
  })

  test('„wszystko jest” then means what this client needs, and the clerk still decides otherwise', async () => {
    const items = await itemsOf('WKŚ-01')
    const id = (key: string) => items.find((item) => item.key === key)?.id ?? ''
    const marks = async (fields: Record<string, unknown>) => {
      const body = { channel: 'in-person', title: 'x', cardEditionId: items[0]?.edition, everything: 'yes', ...fields }
      const { paperId } = (await desk.call('/papers', body)).json()
      const { rows } = await app.database.owner.pool.query(
        'select i.key, k.mark from check_items k join card_items i on i.id = k.card_item_id where k.paper_id = $1',
        [paperId],
      )
      return new Map(rows.map(({ key, mark }) => [key, mark])).get('pelnomocnictwo')
    }
    const needed = [id('pelnomocnictwo')]
    expect(await marks({ needed })).toBe('present')
    expect(await marks({})).toBe('not-applicable')
    expect(await marks({ needed, notApplicable: needed })).toBe('not-applicable')
  })

  test('what changed in the card meanwhile is said, and the edition in force governs', async () => {
    const start = await idOf(await codeOf({ pelnomocnictwo: 'no' }, 'WSO-01'))
    await nextEdition(app, 'WSO-01', '2026-11-25', ({ items }) => {
      const [first] = items
      if (!first) throw new Error('a card without documents')
      const added = {
        ...first,
        key: 'nowy',
        name: 'Dowód osobisty do wglądu',
        kind: 'evidence' as const,
        question: null,
      }
      return { termText: 'do 3 dni', items: [...items, added] }
    })
    app.clock.set('2026-11-25T09:00:00+01:00')
    const page = (await desk.get(start)).body
    expect(page).toContain('potrzebne dodatkowo: Dowód osobisty do wglądu')
    expect(page).toContain('inny termin załatwienia')
    app.clock.set('2026-11-23T09:00:00+01:00')
    expect((await desk.get(start)).body).not.toContain('Od tego dnia karta się zmieniła')
  })
})

describe('a list that cannot be used', () => {
  test.each([
    ['mistyped', (code: string) => code.replace(/.$/, (last) => (last === '0' ? '1' : '0')), 'W kodzie jest literówka'],
  ])('a code that is %s comes back with what is wrong and as it was typed', async (_, spoil, sentence) => {
    const typed = spoil(await codeOf({}))
    const page = await desk.ask('/intake/checklist', { listCode: typed })
    expect([page.statusCode, page.body.includes(sentence), page.body.includes(`value="${typed}"`)]).toEqual([
      ...[200, true, true],
    ])
  })

  test('a code never given, a list that expired and one that is not kept say so, and the form stays open', async () => {
    const { statusCodeFrom } = await import('#domain/registers/status-code.ts')
    const never = statusCodeFrom(new Uint8Array(32).fill(7))
    expect((await desk.ask('/intake/checklist', { listCode: never })).body).toContain('Nie ma listy o takim kodzie')
    expect((await desk.get(`/intake/new?checklist=${newId()}`)).body).toContain('Nie ma listy o takim kodzie')
    const start = await idOf(await codeOf({}))
    app.clock.set('2027-02-01T09:00:00+01:00')
    const late = (await desk.get(start)).body
    expect(late).toContain('Lista wygasła 22 stycznia 2027')
    expect(late).not.toContain('WKŚ-01 Zezwolenie')
    app.clock.set('2026-11-23T09:00:00+01:00')
  })

  test('who sits at no window finds no list by its code', async () => {
    const code = await codeOf({})
    const coordinator = await app.signIn('koordynator')
    expect((await coordinator.ask('/search', { q: code })).statusCode).toBe(200)
    expect((await coordinator.get('/intake/checklist')).statusCode).toBe(403)
  })
})
