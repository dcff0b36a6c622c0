import type { Tx } from '#platform/db/transaction.ts'
import { loadClients, loadPeople } from './load-people.ts'
import { loadPlaces, loadPosts, loadUnits } from './load-places.ts'
import type { LoadContext, TownOffice, TownSeeds } from './town.ts'

async function loadOffice(tx: Tx, office: TownOffice, statusSecret: Uint8Array): Promise<void> {
  const { cityLocative, postalLine, feeAccount, appealsBody, administrativeCourt, ...rest } = office
  await tx
    .insertInto('office')
    .values({
      ...rest,
      id: 1,
      city_locative: cityLocative,
      postal_line: postalLine,
      fee_account: feeAccount,
      appeals_body: appealsBody,
      administrative_court: administrativeCourt,
      status_secret: Buffer.from(statusSecret),
    })
    .execute()
}

/**
 * Loads an office (units, windows, posts, registers, shelves, staff, file plan, clients) into a database without one.
 * Where an office already is, nothing is touched and the answer says so.
 */
export async function loadTown(tx: Tx, seeds: TownSeeds, context: LoadContext): Promise<'loaded' | 'already-there'> {
  const office = await tx.selectFrom('office').select('id').executeTakeFirst()
  if (office) return 'already-there'
  await loadOffice(tx, seeds.units.office, context.statusSecret)
  const units = await loadUnits(tx, seeds.units, context.newId)
  const { points, windows } = await loadPlaces(tx, seeds.units, units, context)
  const posts = await loadPosts(tx, seeds.units, units, points, context.newId)
  await loadPeople(tx, seeds.people.people, { units, windows, posts }, context)
  await tx.insertInto('jrwa_classes').values(seeds.jrwa.classes).execute()
  await loadClients(tx, seeds.clients.clients, context)
  return 'loaded'
}
