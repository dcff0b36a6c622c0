import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { permissions } from '#domain/people/permissions.ts'
import { routes } from '#main/routes.ts'
import { levels } from './support/module-levels.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const src = join(root, 'src')

type File = { path: string; text: string; imports: string[] }

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })
}

const files: File[] = walk(src)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    )
    return {
      path: relative(src, path),
      text,
      imports: [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
    }
  })

/** Where an import leads, as a path under src; undefined for packages. */
function target(file: File, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return normalize(join(dirname(file.path), specifier))
  return undefined
}

const floorOf = (path: string) => path.split('/')[0] ?? ''
const moduleOf = (path: string) => (floorOf(path) === 'modules' ? (path.split('/')[1] ?? '') : '')

/** What each floor may import from. */
const below: Record<string, string[]> = {
  domain: ['domain'],
  platform: ['platform'],
  messages: ['messages', 'domain'],
  web: ['web', 'domain', 'platform', 'messages'],
  modules: ['modules', 'web', 'domain', 'platform', 'messages'],
  main: ['main', 'modules', 'web', 'domain', 'platform', 'messages'],
}

describe('the house', () => {
  test('imports go down only: domain and platform under web under modules under main', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const to = target(file, specifier)
        if (to === undefined || below[floorOf(file.path)]?.includes(floorOf(to))) return []
        return [`${file.path} may not import ${to}: ${floorOf(file.path)} stands under or beside ${floorOf(to)}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('modules speak downward, through the other module’s index.ts', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const to = target(file, specifier)
        const [from, other] = [moduleOf(file.path), to ? moduleOf(to) : '']
        if (!to || from === '' || other === '' || from === other || /^(act|act-store)\.ts$/.test(other)) return []
        if (/^act(-store)?\.ts$/.test(from)) return [`${file.path} is the frame of all acts and may not know ${other}`]
        if (levels[from] === undefined || levels[other] === undefined)
          return [`${from} or ${other} has no level: add it to the drawing`]
        if ((levels[other] ?? 0) >= (levels[from] ?? 0))
          return [`${file.path}: ${from} may not import ${other}; move the shared part down`]
        return to.endsWith(`modules/${other}/index.ts`)
          ? []
          : [`${file.path} must enter ${other} through its index.ts, not ${to}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('the domain is pure: no packages, no clock, no chance, no waiting, no process', () => {
    const wrong = files
      .filter((file) => floorOf(file.path) === 'domain')
      .flatMap((file) => {
        const code = file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'])\/\/.*$/gm, '$1')
        const strangers = file.imports.filter(
          (to) => !/^[.#]/.test(to) && !(to === 'temporal-polyfill' && file.path === 'domain/calendar/temporal.ts'),
        )
        const words = code.match(
          /\bnew Date\b|\bDate\.now\b|\bprocess\.|\basync\b|\bawait\b|Math\.random|\bTemporal\.Now\b|\bcrypto\./g,
        )
        return [...strangers, ...(words ?? [])].map((what) => `${file.path}: ${what}`)
      })
    expect(wrong).toEqual([])
  })

  test('an office counts by its own days: the calendar of the program alone is for the command line', () => {
    const bare = /domain\/(calendar\/(statutory|statutory-holidays)|legal-profiles\/data)\.ts$/
    const wrong = files
      .filter(({ path }) => !path.startsWith('main/cli/') && !path.startsWith('domain/'))
      .flatMap((file) => file.imports.map((specifier) => ({ file, to: target(file, specifier) ?? '' })))
      .filter(({ file, to }) => bare.test(to) && !(file.path in showsHolidays))
      .map(({ file, to }) => `${file.path} imports ${to}: ask the office's days (readOfficeDays)`)
    const inside = files.filter(
      ({ path, imports }) => floorOf(path) === 'domain' && imports.some((to) => /\/statutory\.ts$/.test(to)),
    )
    const optional = files.flatMap(({ path, text }) => {
      const found = text.match(/\b\w+\?: (LegalCalendar|OpeningCalendar|OfficeDays|OfficeLaw)\b/g) ?? []
      return found.map((what) => `${path}: ${what} may be forgotten; demand it`)
    })
    expect([...wrong, ...inside.map(({ path }) => path), ...optional]).toEqual([])
  })

  test('one owner per table: only one place inserts, updates or deletes its rows', () => {
    const writers = new Map<string, Set<string>>()
    for (const file of files) {
      for (const match of file.text.matchAll(/\b(?:insertInto|updateTable|deleteFrom)\(\s*'(\w+)'/g)) {
        const owner = moduleOf(file.path) || floorOf(file.path)
        writers.set(match[1] ?? '', (writers.get(match[1] ?? '') ?? new Set()).add(owner))
      }
    }
    const shared = [...writers].filter(([table, owners]) => owners.size > (sharedTables[table] ?? 1))
    expect(shared.map(([table, owners]) => `${table} is written by ${[...owners].join(' and ')}`)).toEqual([])
  })

  test('every route names its permission, audience, history event and a Polish sentence', () => {
    const wrong = routes.flatMap((route) => {
      const permission = 'act' in route ? route.act.name : 'permission' in route ? route.permission : 'public'
      // at the door nobody is signed in yet, so some of its routes ask for no permission
      const open = { public: 'public', none: 'door' }[permission as string]
      const named = open ? route.audience === open : permission in permissions
      const event = 'act' in route ? route.act.name : route.event
      return named && event && route.summary.endsWith('.') ? [] : [`${route.method} ${route.path}`]
    })
    expect(wrong).toEqual([])
  })

  test('one act, one name: the file of an act is called as its permission', () => {
    const wrong = files.flatMap((file) =>
      [...file.text.matchAll(/\bact(?:<[^(]*>)?\(\s*'([\w-]+)\.([\w-]+)'/g)].flatMap((match) =>
        file.path === `modules/${match[1]}/${match[2]}.ts` ? [] : [`${match[1]}.${match[2]} lies in ${file.path}`],
      ),
    )
    expect(wrong).toEqual([])
  })

  test('no two routes share a method and path', () => {
    const keys = routes.map((route) => `${route.method} ${route.path}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = files.filter((file) => file.text.split('\n').length > 300 && file.path !== 'platform/db/types.ts')
    expect(long.map((file) => file.path)).toEqual([])
  })
})

/**
 * Tables with two writers, and why: sessions and drafts are touched by the shell (idle time, flash) and owned by admin;
 * enclosures are described by intake and given back by release; the invented clients of the demo town come with it (admin);
 * opening hours come with the office (admin) and are changed by calendar.
 */
const sharedTables: Record<string, number> = { sessions: 2, drafts: 2, enclosures: 2, clients: 2, opening_hours: 2 }

/** Who may name the acts' own holidays: the page that shows them beside the office's corrections. */
const showsHolidays: Record<string, 'page'> = { 'modules/calendar/calendar.query.ts': 'page' }
