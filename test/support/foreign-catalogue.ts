import { manifestText } from '#domain/service-cards/exchange/catalogue.ts'
import { digestOf } from '#modules/card-exchange/index.ts'
import { makeZip, openZip } from '#platform/zip.ts'

const source = { office: { name: 'Urząd Gminy Przykładowo', city: 'Przykładowo' }, day: '2026-11-20' }

/** A change of law that our office has not entered. */
const lawChange = {
  ...{ subject: 'term:settlement', since: '2027-01-01', matters: 'begun-since', basis: 'Dz.U. 2026 poz. 9999' },
  ...{ length: { unit: 'days', count: 20 }, longest: null, cureDays: null, appealDays: null, remedy: null },
}

/**
 * What another office would write, made of our own catalogue: the card with another term and a unit that is not here, a card
 * of a symbol of its own, and a card with a row that cannot be read.
 */
export function ofAnotherOffice(zip: Buffer, symbol: string): Buffer {
  const files = openZip(zip, { entries: 1_000, bytes: 10_000_000 })
  files.delete('manifest.json')
  const change = (of: string, to: (content: Record<string, unknown>) => void, named = of) => {
    const card = JSON.parse(String(files.get(`cards/${of}.json`)))
    to(card.content)
    files.set(`cards/${named}.json`, Buffer.from(JSON.stringify({ ...card, symbol: named })))
  }
  change(symbol, (content) => Object.assign(content, { term: { unit: 'days', count: 3 }, unit: { symbol: 'GEO' } }))
  change(
    'WZS-01',
    (content) => Object.assign(content, { symbol: `${symbol}-X`, title: 'Usługa tamtego urzędu' }),
    `${symbol}-X`,
  )
  change('WOP-07', (content) => Object.assign(content, { deliveryForms: ['gołąb'] }))
  const paragraphs = [{ letter: 'summons', text: `Parking za gminą, wejście ${symbol}.` }]
  files.set('paragraphs.json', Buffer.from(JSON.stringify({ paragraphs })))
  files.set('law-changes.json', Buffer.from(JSON.stringify({ lawChanges: [lawChange] })))
  const listed = [...files].map(([path, bytes]) => ({ path, sha256: digestOf(bytes), bytes: bytes.length }))
  return makeZip([['manifest.json', Buffer.from(manifestText({ ...source, scope: 'in-force' }, listed))], ...files])
}
