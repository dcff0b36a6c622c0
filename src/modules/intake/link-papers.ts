import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { lockPaper, paperSubjectOf, visiblePapers } from '#modules/cases/index.ts'
import { findPaperByNumber } from './paper-by-number.query.ts'
import { insertLink } from './store.ts'

export type LinkPapersInput = {
  paperId: string
  related: { number: number; year: number }
  relation: 'supplement' | 'duplicate' | 'envelope'
}

/**
 * Says that a paper supplements an earlier one, came in its envelope (edge case 23), or is the same application brought
 * twice (edge case 24: initiation is the earlier of the two, one case is founded for both). Saying it twice changes nothing.
 */
export const linkPapersAct = act('intake.link-papers', async (frame, input: LinkPapersInput) => {
  const { tx } = frame
  const paper = await lockPaper(tx, input.paperId)
  frame.allow(await paperSubjectOf(tx, paper), paper.id)
  const related = await findPaperByNumber(tx, paper.register_id, input.related)
  const seen =
    related &&
    (await tx
      .selectFrom('papers as p')
      .select('p.id')
      .where('p.id', '=', related.id)
      .where(visiblePapers(frame.actor))
      .executeTakeFirst())
  if (!seen) return refuse({ why: 'no-such-number' })
  if (seen.id === paper.id) return refuse({ why: 'linked-to-itself' })
  await insertLink(frame, { paperId: paper.id, relatedId: seen.id, relation: input.relation })
  const other = `${input.related.number}/${input.related.year}`
  frame.record({ event: `linked-as-${input.relation}`, paperId: paper.id, data: { other } })
  return accept({ paperId: paper.id, relatedId: seen.id })
})
