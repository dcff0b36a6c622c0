import { type Filled, fillOffice } from '../fill.ts'
import type { HttpAnswer } from '../http-answer.ts'
import { defineHttpLoad } from '../http-load.ts'
import { memoryOf } from '../memory.ts'
import { openOffice } from '../office.ts'
import type { BenchContext, Figure, Results, Row } from '../types.ts'

export const ids = ['paper', 'list', 'search', 'overdue', 'status', 'growth', 'memory']

type Data = { base: string; cookie: string; paths: string[]; holds: string }

/** A page read by a signed-in person, or by a client; every answer must be a whole page. */
const readPage = defineHttpLoad<Data>('read-page', ({ cookie, paths, holds }) => (index) => ({
  path: paths[index % paths.length]!,
  headers: { ...(cookie && { cookie }), accept: 'text/html' },
  check: (answer) => checkPage(answer, holds),
}))

/** A search as a person makes it: the form with the words, and the page it leads to. */
const askSearch = defineHttpLoad<Data>('ask-search', ({ cookie, paths: words, holds }) => (index) => ({
  method: 'POST',
  path: '/search',
  headers: { cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  body: `q=${encodeURIComponent(words[index % words.length]!)}`,
  next: (answer) => {
    const path = answer.header('location')
    if (answer.status !== 303 || !path) throw new Error(`a search answered ${answer.status}`)
    return { path, headers: { cookie, accept: 'text/html' }, check: (page) => checkPage(page, holds) }
  },
}))

function checkPage(answer: HttpAnswer, holds: string): undefined {
  if (answer.status !== 200) throw new Error(`a page answered ${answer.status}: ${answer.text().slice(0, 300)}`)
  if (!answer.text().includes(holds)) throw new Error(`a page without what it is for: ${holds}`)
  return undefined
}

type Screen = {
  id: string
  load?: typeof readPage
  /** Who reads it; nobody signs in for the client's page. */
  login: string | null
  /** Addresses to read; for the search the words to look for. */
  paths: (filled: Filled) => string[]
  /** What a right answer cannot be without. */
  holds: string
  aim: Row['aim']
  growth: number
}

const screens: readonly Screen[] = [
  {
    id: 'status',
    login: null,
    paths: ({ codes }) => codes.map((code) => `/s/${code}`),
    holds: '<ol',
    aim: { perSecond: 3_000 },
    growth: 1.5,
  },
  {
    id: 'paper',
    login: 'okienko10',
    paths: ({ paperIds }) => paperIds.map((id) => `/papers/${id}`),
    holds: 'Zarejestrowano',
    aim: { perSecond: 1_700 },
    growth: 1.5,
  },
  {
    id: 'list-window',
    login: 'okienko10',
    paths: () => ['/desk'],
    holds: '/papers/',
    aim: { perSecond: 950 },
    growth: 1.5,
  },
  {
    id: 'list-cases',
    login: 'referent-wgd',
    paths: () => ['/cases'],
    holds: '/cases/',
    aim: { perSecond: 950 },
    growth: 1.5,
  },
  {
    id: 'list-register',
    login: 'okienko10',
    paths: () => [`/registers/RPW/${new Date().getFullYear()}`],
    holds: '/papers/',
    aim: { perSecond: 950 },
    growth: 1.5,
  },
  {
    id: 'search',
    load: askSearch,
    login: 'okienko10',
    paths: ({ names }) => names,
    holds: '/papers/',
    aim: { perSecond: 300, p99: 60 },
    growth: 2,
  },
  { id: 'overdue', login: 'koordynator', paths: () => ['/overdue'], holds: 'unit=', aim: {}, growth: 1.5 },
]

/** Every screen over each size of the database, with sign-in, rights and the log of who looked on. */
export async function run(context: BenchContext): Promise<Results> {
  const rows: Row[] = []
  const memory: Figure[] = []
  for (const size of context.sizes) {
    const office = await openOffice(context, `office-${size}`)
    const begun = performance.now()
    const filled = await fillOffice(office, size)
    context.say(`${size} pism w bazie po ${((performance.now() - begun) / 1000).toFixed(0)} s`)
    let heaviest = { own: 0, database: 0 }
    for (const { id, load = readPage, login, paths, holds, aim } of screens) {
      const cookie = login ? (await office.signIn(login)).cookie : ''
      context.say(`${id}, ${size} pism`)
      const data = { base: office.program.base, cookie, paths: paths(filled), holds }
      const watch = setInterval(() => {
        const now = memoryOf(office.program.pid)
        heaviest = {
          own: Math.max(heaviest.own, now.own),
          database: Math.max(heaviest.database, now.database),
        }
      }, 500)
      const ours = await context.measure({ load, data, connections: 8 }).finally(() => clearInterval(watch))
      rows.push({ id, connections: 8, size, ours, ...(aim && { aim }) })
    }
    memory.push(
      { id: `memory.node-${size}`, value: heaviest.own, unit: 'MB', aim: 250 },
      { id: `memory.database-${size}`, value: heaviest.database, unit: 'MB', aim: 250 },
    )
    await office.program.stop()
  }
  return { rows, figures: [...growthOf(rows), ...memory] }
}

/** How much slower the middle request is over the largest database than over the smallest. */
function growthOf(rows: readonly Row[]): Figure[] {
  return screens.flatMap(({ id, growth }) => {
    const own = rows.filter((row) => row.id === id)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || first === last) return []
    return [{ id: `growth.${id}`, value: last.ours.p50 / first.ours.p50, unit: 'times' as const, aim: growth }]
  })
}
