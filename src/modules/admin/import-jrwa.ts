import { type Day, day } from '#domain/calendar/temporal.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ImportProblem } from '#domain/service-cards/imported.ts'
import { type EditionRefusal, type PlanChange, type PlanRow, planEdition } from '#domain/service-cards/jrwa-edition.ts'
import { readJrwa } from '#domain/service-cards/read-jrwa.ts'
import { act } from '#modules/act.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Refusal } from '#web/act.ts'
import { refusalSentence } from '#web/refusal.ts'

/** What an import of a file plan did, in numbers of classes, and what it named. */
export type JrwaImportReport = {
  read: number
  added: number
  changed: number
  ended: number
  unchanged: number
  problems: ImportProblem[]
}

/** A whole plan is not taken from a file with rows that could not be read: their classes would end by accident. */
export type JrwaImportRefusal = (EditionRefusal | { why: 'jrwa-edition-unread'; count: number }) & {
  problems: ImportProblem[]
}

/**
 * Imports a file plan. Without a day it corrects the plan in force: known classes take the title and category of the file,
 * what the file leaves out stays. With a day the file is the whole plan from then on; what stood before stays readable.
 * A refused import writes nothing.
 */
export async function importJrwa(
  tx: Tx,
  csv: string,
  from: Day | null,
): Promise<Outcome<JrwaImportReport, JrwaImportRefusal>> {
  const { classes, problems, unread } = readJrwa(csv)
  if (from && unread > 0) return refuse({ why: 'jrwa-edition-unread', count: unread, problems })
  const planned = planEdition(await knownRows(tx), classes, from)
  if (!planned.ok) return refuse({ ...planned.refusal, problems })
  for (const change of planned.event) await writeChange(tx, change, from)
  const count = (...kinds: PlanChange['kind'][]) => planned.event.filter(({ kind }) => kinds.includes(kind)).length
  return accept({
    read: classes.length,
    added: count('add'),
    changed: count('correct', 'renew'),
    ended: count('end'),
    unchanged: count('keep'),
    problems,
  })
}

/** A file plan as pasted on the screen, in force from a day, or correcting the one in force. */
export type PastedPlan = { csv: string; from: string | null }

/** Imports a file plan on the screen; a refusal names the rows that stand in the way. */
export const importJrwaAct = act(
  'admin.import-jrwa',
  async (frame, { csv, from }: PastedPlan): Promise<Outcome<JrwaImportReport, Refusal>> => {
    frame.allow({})
    const outcome = await importJrwa(frame.tx, csv, from ? day(from) : null)
    if (outcome.ok) {
      frame.record({ event: 'jrwa-imported', data: { read: outcome.event.read } })
      return accept(outcome.event)
    }
    const { problems, ...refusal } = outcome.refusal
    if (problems.length === 0) return refuse(refusal)
    return refuse({ why: 'jrwa-import-named', reason: refusalSentence(refusal), problems: problemWords(problems) })
  },
)

/** What an import could not read, each by its name. */
export function problemWords(problems: readonly ImportProblem[]): string {
  return problems.map(({ item, field, reason }) => `${item}, ${field}: ${reason}`).join('; ')
}

async function knownRows(tx: Tx): Promise<PlanRow[]> {
  const rows = await tx.selectFrom('jrwa_classes').selectAll().execute()
  return rows.map(({ symbol, title, category, invented, valid_from, valid_to }) => ({
    symbol,
    title,
    category,
    invented,
    validFrom: day(valid_from),
    validTo: valid_to === null ? null : day(valid_to),
  }))
}

async function writeChange(tx: Tx, change: PlanChange, from: Day | null): Promise<void> {
  const begins = from ? { valid_from: from.toString() } : {}
  const lastDay = from?.subtract({ days: 1 }).toString() ?? null
  if (change.kind === 'add' || change.kind === 'renew')
    await tx
      .insertInto('jrwa_classes')
      .values({ ...change.row, ...begins })
      .execute()
  if (change.kind === 'renew') await carryMetryka(tx, change.known, from)
  if (change.kind === 'renew' || change.kind === 'end') await setRow(tx, change.known, { valid_to: lastDay })
  if (change.kind === 'correct') {
    const { title, category } = change.row
    await setRow(tx, change.known, { title, category, invented: false, valid_to: null })
  }
}

/** A class in its new edition keeps what was said of its metryka. */
async function carryMetryka(tx: Tx, { symbol, validFrom }: PlanRow, from: Day | null): Promise<void> {
  const known = await tx
    .selectFrom('jrwa_classes')
    .select(['metryka', 'metryka_basis'])
    .where('symbol', '=', symbol)
    .where('valid_from', '=', validFrom.toString())
    .executeTakeFirst()
  if (!known || !from) return
  await tx
    .updateTable('jrwa_classes')
    .set(known)
    .where('symbol', '=', symbol)
    .where('valid_from', '=', from.toString())
    .execute()
}

type Changed = { valid_to: string | null; title?: string; category?: string | null; invented?: boolean }

async function setRow(tx: Tx, { symbol, validFrom }: PlanRow, changed: Changed): Promise<void> {
  await tx
    .updateTable('jrwa_classes')
    .set(changed)
    .where('symbol', '=', symbol)
    .where('valid_from', '=', validFrom.toString())
    .execute()
}
