import { wordsOf } from '#domain/search/read-query.ts'
import { fillPapers } from '../fill-papers.ts'
import { defineHttpLoad } from '../http-load.ts'
import { openOffice } from '../office.ts'
import type { BenchContext, Results, Row } from '../types.ts'

export const ids = ['search']

/** A clerk types the first letters of a name that is in the register: now a frequent one, now one of its kind. */
const byName = defineHttpLoad<{ base: string; cookie: string; parts: string[] }>(
  'search-name',
  ({ cookie, parts }) =>
    (index) => ({
      path: `/search?q=${encodeURIComponent(parts[(index * 7919) % parts.length] ?? '')}`,
      headers: { cookie },
      check: (answer) => {
        if (answer.status !== 200) throw new Error(`the search answered ${answer.status}`)
        if (!answer.text().includes('/papers/')) throw new Error('the search found nothing')
        return undefined
      },
    }),
)

/** The one search box by part of a name, over few and many papers, with sign-in, rights and the access log on. */
export async function run(context: BenchContext): Promise<Results> {
  const office = await openOffice(context)
  const rows: Row[] = []
  const { cookie } = await office.signIn('podawcze')
  const parts = new Set<string>()
  for (const size of context.sizes) {
    context.say(`${size} pism`)
    for (const { applicant } of await fillPapers(office.owner, size))
      for (const word of wordsOf(applicant).slice(0, 1)) parts.add(word.slice(0, 6))
    const data = { base: office.program.base, cookie, parts: [...parts] }
    const ours = await context.measure({ load: byName, data, connections: 8 })
    rows.push({ id: `search-${size}`, connections: 8, size, ours, aim: { perSecond: 300, p99: 60 } })
  }
  return { rows }
}
