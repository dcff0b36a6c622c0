import type { Kysely } from 'kysely'
import type { Database } from '#platform/db/types.ts'
import { demoSignIns } from './demo-town.ts'

const firstSteps = `W bazie nie ma jeszcze urzędu. Załóż go i dodaj pierwszą osobę administrującą:
  npm run okienko -- office create --name "Urząd Miasta …" --authority "Prezydent Miasta …" --city … --city-locative … --address "…" --postal-line "00-000 …"
  npm run okienko -- units import PLIK
  npm run okienko -- user add LOGIN --given-name … --surname …`

/** What the terminal says under the address: demo sign-ins, the first steps of an empty database, or nothing. */
export async function greeting(db: Kysely<Database>, projectFolder: string): Promise<string | null> {
  const office = await db.selectFrom('office').select('demo').executeTakeFirst()
  if (!office) return firstSteps
  return office.demo ? demoSignIns(projectFolder) : null
}
