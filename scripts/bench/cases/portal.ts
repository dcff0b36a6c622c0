import { readCardContent } from '#domain/service-cards/read-content.ts'
import { insertEdition } from '#modules/service-cards/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId } from '#platform/ids.ts'
import { defineHttpLoad } from '../http-load.ts'
import { type BenchOffice, openOffice } from '../office.ts'
import type { BenchContext, Results, Row } from '../types.ts'

export const ids = ['catalogue', 'card']

/** As many cards as a large city has. */
const CARDS = 2_000

/** What people ask: a sentence, an official's words, another form, slips, words of many cards. */
const QUESTIONS = [
  'chcę wyciąć drzewo',
  'zezwolenie na usunięcie drzew',
  'wycinka drzew',
  'drzwo na dzialce',
  'zaswiadczenie o zameldowaniu',
  'akt urodzenia',
  'dopłata do czynszu',
  'zaświadczenie do banku',
]

type Data = { base: string; paths: string[]; holds: string }

const readPublic = defineHttpLoad<Data>('read-public', ({ paths, holds }) => (index) => ({
  path: paths[index % paths.length]!,
  headers: { accept: 'text/html' },
  check: (answer) => {
    if (answer.status !== 200) throw new Error(`a public page answered ${answer.status}`)
    if (!answer.text().includes(holds)) throw new Error(`a public page without what it is for: ${holds}`)
    return undefined
  },
}))

const screens: { id: string; paths: string[]; holds: string; aim: Row['aim'] }[] = [
  {
    id: 'catalogue',
    paths: ['/uslugi', '/uslugi?event=moving', '/uslugi?unit=USC'],
    holds: 'href="/uslugi',
    aim: { perSecond: 500, p99: 50 },
  },
  {
    id: 'card',
    paths: Array.from({ length: 200 }, (_, index) => `/uslugi/${symbolOf(index * 10)}`),
    holds: 'application/ld+json',
    aim: { perSecond: 500, p99: 50 },
  },
  {
    id: 'card-search',
    paths: QUESTIONS.map((words) => `/uslugi?q=${encodeURIComponent(words)}`),
    holds: 'href="/uslugi/',
    aim: { p99: 50 },
  },
]

/** The public catalogue, one card and the search, over two thousand cards. */
export async function run(context: BenchContext): Promise<Results> {
  const office = await openOffice(context)
  await publishCards(office)
  context.say(`${CARDS} kart w bazie`)
  const rows: Row[] = []
  for (const { id, aim, ...asked } of screens) {
    context.say(id)
    const data = { base: office.program.base, ...asked }
    const ours = await context.measure({ load: readPublic, data, connections: 16 })
    rows.push({ id, connections: 16, size: CARDS, ours, ...(aim && { aim }) })
  }
  return { rows }
}

function symbolOf(index: number): string {
  return `BEN-${index + 1}`
}

/** Cards of the demo town again and again, each with a name of its own, in turn by every unit. */
async function publishCards({ owner }: BenchOffice): Promise<void> {
  const { db, pool } = owner
  const editions = await db.selectFrom('card_editions').select(['content', 'unit_id']).orderBy('id').execute()
  const units = await db.selectFrom('units').select('id').where('valid_to', 'is', null).orderBy('symbol').execute()
  for (let start = 0; start < CARDS; start += 200) {
    await inTransaction(db, async (tx) => {
      for (let index = start; index < start + 200; index += 1) {
        const sample = editions[index % editions.length]!
        const told = readCardContent(sample.content)
        const symbol = symbolOf(index)
        const content = { ...told, symbol, title: `${told.title}, wzór ${placeName(index)}` }
        const unitId = units[index % units.length]!.id
        const keys = { symbol, content, unitId, registerCode: null, publishedBy: null, source: null }
        await insertEdition(tx, { ...keys, validFrom: '2025-01-01', validTo: null }, { newId, now: new Date() })
      }
    })
  }
  await pool.query('vacuum analyze')
}

/** A word of its own for each card, so that the words to compare with are as many as in life. */
function placeName(index: number): string {
  const parts = ['ba', 'do', 'ga', 'ku', 'le', 'mo', 'ni', 'po', 'ra', 'su', 'te', 'wo', 'za', 'cha', 'rze', 'dry']
  return [index, index * 7 + 3, index * 13 + 5, index >> 4].map((place) => parts[place % parts.length]).join('')
}
