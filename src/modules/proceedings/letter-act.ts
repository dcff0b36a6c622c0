import type { z } from 'zod'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { permitted } from '#domain/cases/paper-states.ts'
import type { Outcome } from '#domain/outcome.ts'
import { can } from '#domain/people/can.ts'
import type { Permission } from '#domain/people/permissions.ts'
import { getPaper, type LetterRoom, type PaperFacts, paperSubject } from '#modules/cases/index.ts'
import type { PreviewedLetter } from '#modules/documents/index.ts'
import { Forbidden, type Refusal } from '#web/act.ts'
import { type FormErrors, readForm } from '#web/form.ts'
import { refusalSentence } from '#web/refusal.ts'
import type { StaffContext } from '#web/route.ts'
import { type PaperToJudge, readPaperToJudge } from './competence.query.ts'
import { sealOf } from './letters.ts'

/** What was typed so far, by field; `look` is there once somebody asked to see the letters. */
export type Typed = Record<string, string>

/** A look at the letters of an act before it is done; with no letters yet, what is in the way. */
export type Look = {
  values: Typed
  errors: FormErrors
  letters: PreviewedLetter[]
  /** What the letters read, carried to the act that finishes them. */
  seen: string
}

/** The letters of an act on one paper, as its form is typed. */
export type PaperLetters<Schema extends z.ZodType> = {
  act: Permission
  form: Schema
  draft: (
    room: LetterRoom,
    paper: PaperToJudge,
    words: z.output<Schema>,
  ) => Promise<Outcome<PreviewedLetter[], Refusal>>
}

/** The page of such an act: the paper, and the letters as they would go out now. @throws NotFound, Forbidden */
export async function lookAtPaperLetters<Schema extends z.ZodType>(
  context: StaffContext,
  { act, form, draft }: PaperLetters<Schema>,
  values: Typed,
): Promise<Look & { paper: PaperFacts }> {
  const { services, actor, params } = context
  const paper = await getPaper(services, actor, params.id ?? '')
  if (!can(actor, act, paperSubject(paper))) throw new Forbidden(act, paper.id)
  const unlooked = { paper, values, errors: {}, letters: [], seen: '' }
  if (!permitted(paper.state, act)) {
    const refusal = { why: 'not-in-this-state', state: paper.state, act }
    return { ...unlooked, errors: { '': refusalSentence(refusal) } }
  }
  if (!values.look) return unlooked
  const read = readForm(form, values)
  if (!read.ok) return { ...unlooked, errors: read.errors }
  const room = letterRoom(context)
  const drafted = await draft(room, await readPaperToJudge(room, paper.id), read.value)
  if (!drafted.ok) return { ...unlooked, errors: { '': refusalSentence(drafted.refusal) } }
  return { ...unlooked, letters: drafted.event, seen: sealOf(drafted.event) }
}

/** Where letters are read for a look; the act reads the same in its transaction. */
export function letterRoom({ services, actor }: StaffContext): LetterRoom {
  return { tx: services.database.db, services, actor, today: warsawDay(services.clock.now().getTime()) }
}
