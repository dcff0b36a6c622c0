import { expect, test } from 'vitest'
import { routes } from '#main/routes.ts'
import { permissionsDocument } from '../scripts/docs.ts'

test('docs/permissions.md says what the permission table says (else run `npm run docs`)', async () => {
  await expect(permissionsDocument(routes)).toMatchFileSnapshot('../docs/permissions.md')
})
