import { fillPapers } from '../fill-papers.ts'
import { defineHttpLoad } from '../http-load.ts'
import { openOffice } from '../office.ts'
import type { BenchContext, Figure, Results, Row } from '../types.ts'

export const ids = ['status']

const byCode = defineHttpLoad<{ base: string; codes: string[] }>('status-page', ({ codes }) => (index) => ({
  path: `/s/${codes[(index * 7919) % codes.length]}`,
  check: (answer) => {
    if (answer.status !== 200) throw new Error(`the status page answered ${answer.status}`)
    return undefined
  },
}))

/** The client's page by the code on the receipt, over few and many papers, and its weight. */
export async function run(context: BenchContext): Promise<Results> {
  const office = await openOffice(context)
  const rows: Row[] = []
  const codes: string[] = []
  for (const size of context.sizes) {
    context.say(`${size} pism`)
    codes.push(...(await fillPapers(office.owner, size)).map(({ statusCode }) => statusCode))
    const ours = await context.measure({ load: byCode, data: { base: office.program.base, codes }, connections: 8 })
    rows.push({ id: `status-${size}`, connections: 8, size, ours, aim: { perSecond: 3000 } })
  }
  return { rows, figures: [await weight(`${office.program.base}/s/${codes[0]}`)] }
}

async function weight(url: string): Promise<Figure> {
  const page = await (await fetch(url)).arrayBuffer()
  return { id: 'status-page-weight', value: page.byteLength / 1000, unit: 'kB', aim: 15 }
}
