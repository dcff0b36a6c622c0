import { type Filled, fillOffice } from '../fill.ts'
import type { HttpAnswer } from '../http-answer.ts'
import { defineHttpLoad } from '../http-load.ts'
import { memoryOf } from '../memory.ts'
import { openOffice } from '../office.ts'
import type { BenchContext, Figure, Results, Row } from '../types.ts'

export const ids = ['paper', 'list', 'search', 'overdue', 'status', 'growth', 'memory']

/** As a person gets an answer, and as a program gets the same: what drawing costs is the difference. */
const forms = { page: 'text/html', data: 'application/json' } as const

type Data = { base: string; cookie: string; accept: string; paths: string[]; holds: string }

/** A page read by a signed-in person, or by a client; every answer must be a whole one. */
const readPage = defineHttpLoad<Data>('read-page', ({ cookie, accept, paths, holds }) => (index) => ({
  path: paths[index % paths.length]!,
  headers: { ...(cookie && { cookie }), accept },
  check: (answer) => checkPage(answer, holds),
}))

/** A search as a person makes it: the form with the words, and the page it leads to. A program is answered at once. */
const askSearch = defineHttpLoad<Data>('ask-search', ({ cookie, accept, paths: words, holds }) => (index) => ({
  method: 'POST',
  path: '/search',
  headers: { cookie, accept, 'content-type': 'application/x-www-form-urlencoded' },
  body: `q=${encodeURIComponent(words[index % words.length]!)}`,
  ...(accept === forms.data
    ? { check: (answer) => checkPage(answer, holds) }
    : {
        next: (answer) => {
          const path = answer.header('location')
          if (answer.status !== 303 || !path) throw new Error(`a search answered ${answer.status}`)
          return { path, headers: { cookie, accept }, check: (page) => checkPage(page, holds) }
        },
      }),
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
  holds: { page: string; data: string }
  aim: Row['aim']
  growth: number
}

const screens: readonly Screen[] = [
  {
    id: 'status',
    login: null,
    paths: ({ codes }) => codes.map((code) => `/s/${code}`),
    holds: { page: '<ol', data: '"steps":[{' },
    aim: { perSecond: 3_000 },
    growth: 1.5,
  },
  {
    id: 'paper',
    login: 'okienko10',
    paths: ({ paperIds }) => paperIds.map((id) => `/papers/${id}`),
    holds: { page: 'Zarejestrowano', data: '"registeredAt":"' },
    aim: { perSecond: 1_700 },
    growth: 1.5,
  },
  {
    id: 'list-window',
    login: 'okienko10',
    paths: () => ['/desk'],
    holds: { page: '/papers/', data: '"rows":[{' },
    aim: { perSecond: 950 },
    growth: 1.5,
  },
  {
    id: 'list-cases',
    login: 'referent-wgd',
    paths: () => ['/cases'],
    holds: { page: '/cases/', data: '"sign":"' },
    aim: { perSecond: 950 },
    growth: 1.5,
  },
  {
    id: 'list-register',
    login: 'okienko10',
    paths: () => [`/registers/RPW/${new Date().getFullYear()}`],
    holds: { page: '/papers/', data: '"paperId":"' },
    aim: { perSecond: 950 },
    growth: 1.5,
  },
  {
    id: 'search',
    load: askSearch,
    login: 'okienko10',
    paths: ({ names }) => names,
    holds: { page: '/papers/', data: '"hits":[{' },
    aim: { perSecond: 300, p99: 60 },
    growth: 2,
  },
  {
    id: 'overdue',
    login: 'koordynator',
    paths: () => ['/overdue'],
    holds: { page: 'unit=', data: '"unitId":"' },
    aim: {},
    growth: 1.5,
  },
]

/** Every screen, and its data (`….json`), over each size of the database, with sign-in, rights and the log of who looked on. */
export async function run(context: BenchContext): Promise<Results> {
  const rows: Row[] = []
  const memory: Figure[] = []
  for (const size of context.sizes) {
    const office = await openOffice(context, `office-${size}`)
    const begun = performance.now()
    const filled = await fillOffice(office, size)
    context.say(`${size} pism w bazie po ${((performance.now() - begun) / 1000).toFixed(0)} s`)
    const heaviest = { own: 0, database: 0 }
    for (const screen of screens) {
      const cookie = screen.login ? (await office.signIn(screen.login)).cookie : ''
      for (const form of ['page', 'data'] as const) {
        const name = form === 'page' ? screen.id : `${screen.id}.json`
        context.say(`${name}, ${size} pism`)
        const watch = watchMemory(office.program.pid, heaviest)
        const plan = planFor(screen, form, { base: office.program.base, cookie, paths: screen.paths(filled) })
        const ours = await context.measure(plan).finally(() => clearInterval(watch))
        rows.push({ id: name, connections: 8, size, ours, ...(form === 'page' && { aim: screen.aim }) })
      }
    }
    memory.push(
      { id: `memory.node-${size}`, value: heaviest.own, unit: 'MB', aim: 250 },
      { id: `memory.database-${size}`, value: heaviest.database, unit: 'MB', aim: 250 },
    )
    await office.program.stop()
  }
  return { rows, figures: [...growthOf(rows), ...memory] }
}

function planFor({ load = readPage, holds }: Screen, form: keyof typeof forms, given: Omit<Data, 'accept' | 'holds'>) {
  return { load, data: { ...given, accept: forms[form], holds: holds[form] }, connections: 8 }
}

function watchMemory(pid: number, heaviest: { own: number; database: number }): NodeJS.Timeout {
  return setInterval(() => {
    const now = memoryOf(pid)
    heaviest.own = Math.max(heaviest.own, now.own)
    heaviest.database = Math.max(heaviest.database, now.database)
  }, 500)
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
