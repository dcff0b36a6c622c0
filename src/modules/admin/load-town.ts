import type { Tx } from '#platform/db/transaction.ts'
import { writeAccessibility } from './accessibility-store.ts'
import { loadClients, loadPeople } from './load-people.ts'
import { loadPlaces, loadPosts, loadUnits } from './load-places.ts'
import { officeRow } from './office-row.ts'
import type { LoadContext, TownSeeds } from './town.ts'

/**
 * Loads an office (units, windows, posts, registers, shelves, staff, file plan, clients) into a database without one.
 * Where an office already is, nothing is touched and the answer says so.
 */
export async function loadTown(tx: Tx, seeds: TownSeeds, context: LoadContext): Promise<'loaded' | 'already-there'> {
  const office = await tx.selectFrom('office').select('id').executeTakeFirst()
  if (office) return 'already-there'
  await tx.insertInto('office').values(officeRow(seeds.units.office, context.statusSecret)).execute()
  if (seeds.units.accessibility) await writeAccessibility(tx, seeds.units.accessibility)
  const units = await loadUnits(tx, seeds.units, context.newId)
  const { points, windows } = await loadPlaces(tx, seeds.units, units, context)
  const posts = await loadPosts(tx, seeds.units, units, points, context.newId)
  await loadPeople(tx, seeds.people.people, { units, windows, posts }, context)
  await tx.insertInto('jrwa_classes').values(seeds.jrwa.classes).execute()
  await loadClients(tx, seeds.clients.clients, context)
  return 'loaded'
}
