import { expect, test } from 'vitest'
import { generateTypes } from '../scripts/db-types.ts'
import { useDatabase } from './support/database.ts'

const database = useDatabase()

test('src/platform/db/types.ts says what the migrations make (else run `npm run db-types`)', async () => {
  await expect(await generateTypes(database.owner.pool)).toMatchFileSnapshot('../src/platform/db/types.ts')
})
