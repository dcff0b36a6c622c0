import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LoadContext, loadTown, type TownSeeds } from '#modules/admin/index.ts'
import { loadCards, type TownCards } from '#modules/service-cards/index.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** The demo office as it lies in `seeds/town`. */
export type DemoTown = TownSeeds & { cards: TownCards }

/** Reads the demo office from `<projectFolder>/seeds/town`. */
export async function readTown(projectFolder: string): Promise<DemoTown> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(projectFolder, 'seeds', 'town', `${name}.json`), 'utf8'))
  const [units, people, jrwa, clients, cards] = await Promise.all(
    ['units', 'people', 'jrwa', 'clients', 'cards'].map(read),
  )
  return { units, people, jrwa, clients, cards }
}

/** Loads the demo office with its cards into a database that has no office yet; any other database is left alone. */
export async function loadDemoTown(tx: Tx, town: DemoTown, context: LoadContext): Promise<'loaded' | 'already-there'> {
  const answer = await loadTown(tx, town, context)
  if (answer === 'loaded') await loadCards(tx, town.cards, context)
  return answer
}
