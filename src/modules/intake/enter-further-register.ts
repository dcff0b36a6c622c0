import { sql } from 'kysely'
import { inState } from '#domain/cases/paper-states.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import { addRegisterEntry } from '#modules/registers/index.ts'

/** Where a paper stands in a further register. */
export type FurtherEntry = { paperId: string; register: string; number: number; year: number }

/**
 * Enters a registered paper in the further register that its card names, or its kind (complaints, petitions). Doing it twice gives the
 * first entry again. The stand-alone post enters its own register itself, when it takes the paper over.
 */
export const enterFurtherRegisterAct = act(
  'intake.enter-further-register',
  async (frame, input: { paperId: string }) => {
    const { tx } = frame
    const paper = await lockPaper(tx, input.paperId)
    frame.allow(await paperSubjectOf(tx, paper), paper.id)
    const state = inState(paper.state, 'intake.enter-further-register')
    if (!state.ok) return state
    const register = await tx
      .selectFrom('registers as r')
      .select(['r.id', 'r.name'])
      .where('r.id', '=', sql<string>`further_register(${paper.card_edition_id}, ${paper.kind})`)
      .executeTakeFirst()
    if (!register) return refuse({ why: 'no-further-register' })
    const known = await tx
      .selectFrom('register_entries')
      .select(['number', 'year'])
      .where('register_id', '=', register.id)
      .where('paper_id', '=', paper.id)
      .executeTakeFirst()
    if (known) return accept<FurtherEntry>({ paperId: paper.id, register: register.name, ...known })
    const ids = { registerId: register.id, entryId: frame.newId(), paperId: paper.id, actorId: frame.actor.staffId }
    const { number, year } = await addRegisterEntry(tx, ids)
    frame.record({ event: 'entered-in-register', paperId: paper.id, data: { register: register.name, number, year } })
    return accept<FurtherEntry>({ paperId: paper.id, register: register.name, number, year })
  },
)
