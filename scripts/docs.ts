import { permissions, type Right } from '#domain/people/permissions.ts'
import { roles } from '#domain/people/roles.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { permissionOf } from '#web/openapi.ts'
import type { Route } from '#web/route.ts'

// The text of docs/permissions.md, written from the table that guards the server. `npm run docs` writes it; a test fails
// when it is stale.

const reaches = { office: 'cały urząd', unit: 'własna komórka', post: 'własne stanowisko przyjmujące' } as const

/** Who may do what, and at which address, as a Markdown page in Polish. */
export function permissionsDocument(routes: readonly Route[]): string {
  const rows = Object.entries(permissions).map(([name, rights]) => row(name, rights, routes))
  const open = routes.filter((route) => permissionOf(route) === 'none')
  return [
    '# Uprawnienia',
    '',
    'Ta strona powstaje z `src/domain/people/permissions.ts` i z tablicy adresów; po zmianie uruchom `npm run docs`.',
    'Nazwa uprawnienia jest zarazem nazwą czynności, zdarzenia w historii i pliku. Zasięg mówi, których spraw dotyczy',
    'uprawnienie. Osoba, która zastępuje nieobecną, ma na ten czas jej role.',
    '',
    '## Role',
    '',
    '| rola | kto to jest |',
    '| --- | --- |',
    ...roles.map((role) => `| \`${role}\` | ${message(`admin.role.${role}` as MessageKey)} |`),
    '',
    '## Czynności i widoki',
    '',
    '| uprawnienie | role (zasięg) | adresy |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Bez uprawnień',
    '',
    'Dla każdego, bez logowania, oraz drzwi systemu.',
    '',
    '| adres | co robi |',
    '| --- | --- |',
    ...open.map((route) => `| ${address(route)} | ${route.summary} |`),
    '',
  ].join('\n')
}

function row(name: string, rights: readonly Right[], routes: readonly Route[]): string {
  const byReach = Object.entries(reaches).flatMap(([reach, words]) => {
    const held = [...new Set(rights.filter((right) => right[1] === reach).map(([role]) => `\`${role}\``))]
    return held.length > 0 ? [`${held.join(', ')} (${words})`] : []
  })
  const own = routes.filter((route) => permissionOf(route) === name)
  const where = own.map((route) => `${address(route)} ${route.summary}`)
  return `| \`${name}\` | ${byReach.join('; ')} | ${where.join('<br>') || '–'} |`
}

function address(route: Route): string {
  return `\`${route.method} ${route.path}\``
}
