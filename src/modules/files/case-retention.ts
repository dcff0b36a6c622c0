import { polishDay } from '#domain/calendar/polish-dates.ts'
import { day } from '#domain/calendar/temporal.ts'
import { type RetentionEnd, retentionOf } from '#domain/registers/retention.ts'
import { parseCategory } from '#domain/registers/retention-category.ts'
import { dayOf } from '#messages/dates.ts'
import type { CaseFile } from './case-file.query.ts'

/** How long a case is kept and what may be done then. Days ISO; all null while the case is not closed. */
export type CaseRetention = {
  category: string
  closedOn: string | null
  officeArchiveFrom: string | null
  end: { what: RetentionEnd['what']; from: string | null } | null
  /** Why these days: from the class in the file plan to the last one. */
  steps: Step[]
}

type Step = { day?: string; text: string; basis: string }

const FILE_PLAN = 'jednolity rzeczowy wykaz akt urzędu (rozporządzenie z 18.01.2011, Dz.U. 2011 nr 14 poz. 67)'

type Facts = Pick<CaseFile, 'jrwaClass' | 'plan' | 'state' | 'history'>

/** The retention of a case as its class and its closing give it; null while the loaded file plan gives no category. */
export function retentionOfCase({ jrwaClass, plan, state, history }: Facts): CaseRetention | null {
  const category = parseCategory(plan?.category ?? '')
  if (!plan || !category) return null
  const given = planStep(jrwaClass, plan)
  const closing = state === 'closed' ? history.find((line) => line.event === 'case-closed') : undefined
  const open = { category: plan.category, closedOn: null, officeArchiveFrom: null, end: null, steps: [given] }
  if (!closing) return open
  const closedOn = dayOf(new Date(closing.at))
  const { officeArchiveFrom, end, steps } = retentionOf(category, day(closedOn))
  const told = steps.map(({ day: on, text, basis }): Step => ({ ...(on && { day: on.toString() }), text, basis }))
  return {
    ...open,
    closedOn,
    officeArchiveFrom: officeArchiveFrom?.toString() ?? null,
    end: { what: end.what, from: end.from?.toString() ?? null },
    steps: [given, ...told],
  }
}

function planStep(symbol: string, { category, validFrom }: NonNullable<CaseFile['plan']>): Step {
  const since = polishDay(day(validFrom))
  const text = `Klasa ${symbol} ma kategorię ${category} w wykazie akt obowiązującym od ${since}.`
  return { day: validFrom, text, basis: FILE_PLAN }
}
