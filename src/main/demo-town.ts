import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LoadContext, loadTown, type TownSeeds } from '#modules/admin/index.ts'
import { loadReviews, type TownReviews } from '#modules/card-reviews/index.ts'
import { loadFacts, type TownFacts } from '#modules/facts/index.ts'
import { loadCards, type TownCards } from '#modules/service-cards/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { OpenDatabase } from '#platform/db/database.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import { hashPassword } from '#platform/passwords.ts'

/** The demo office as it lies in `seeds/town`. */
export type DemoTown = TownSeeds & { cards: TownCards; facts: TownFacts; reviews: TownReviews }

/** Reads the demo office from `<projectFolder>/seeds/town`. */
export async function readTown(projectFolder: string): Promise<DemoTown> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(projectFolder, 'seeds', 'town', `${name}.json`), 'utf8'))
  const [units, people, jrwa, clients, cards, facts, reviews] = await Promise.all(
    ['units', 'people', 'jrwa', 'clients', 'cards', 'facts', 'card-reviews'].map(read),
  )
  return { units, people, jrwa, clients, cards, facts, reviews }
}

/** Loads the demo office with its cards into a database that has no office yet; any other database is left alone. */
export async function loadDemoTown(tx: Tx, town: DemoTown, context: LoadContext): Promise<'loaded' | 'already-there'> {
  const answer = await loadTown(tx, town, context)
  if (answer === 'already-there') return answer
  await loadFacts(tx, town.facts, context)
  await loadCards(tx, town.cards, context)
  await loadReviews(tx, town.reviews, context)
  return answer
}

/** The one password of all demo staff, printed at the start; an office that is not a demonstration never has it. */
export const demoPassword = 'okienko-pokaz'

type Needs = {
  database: Pick<OpenDatabase, 'db'>
  clock: Clock
  newId: () => string
  randomBytes: (count: number) => Uint8Array
  config: Pick<Config, 'demo'>
}

/** Gives an empty database the demo office, unless demonstrations are off. Safe to call at every start. */
export async function ensureDemoTown(needs: Needs, projectFolder: string): Promise<'loaded' | 'already-there' | 'off'> {
  if (needs.config.demo === 'off') return 'off'
  const { db } = needs.database
  if (await db.selectFrom('office').select('id').executeTakeFirst()) return 'already-there'
  const town = await readTown(projectFolder)
  const context = {
    passwordHash: await hashPassword(demoPassword),
    statusSecret: needs.randomBytes(32),
    newId: needs.newId,
    now: needs.clock.now(),
  }
  return inTransaction(db, (tx) => loadDemoTown(tx, town, context))
}

/** The roles shown at the start, one person for each, so that the whole path can be walked at once. */
const SHOWN = [
  'podawcze',
  'okienko10',
  'meldunki',
  'kancelaria-wgd',
  'egib',
  'referent-wgd',
  'kierownik-wgd',
  'wydawanie',
  'koordynator',
  'administrator',
]

/** The demo sign-ins as lines of text for the terminal: login, position. */
export async function demoSignIns(projectFolder: string): Promise<string> {
  const { people } = await readTown(projectFolder)
  const shown = people.people.filter(({ login }) => SHOWN.includes(login))
  const lines = shown.map(({ login, position }) => `  ${login.padEnd(16)} ${position}`)
  return [`Dane pokazowe. Hasło każdej osoby: ${demoPassword}`, ...lines].join('\n')
}
