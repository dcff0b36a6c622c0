import { day } from '#domain/calendar/temporal.ts'
import { plain } from '#domain/completeness/card-change.ts'
import { promise } from '#domain/intake/promise.ts'
import { accept } from '#domain/outcome.ts'
import { likeItems, matchRows } from '#domain/service-cards/match-rows.ts'
import { appliedStep } from '#domain/service-cards/open-matters.ts'
import { message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper, lockPaper, readOfficeDays, type Target } from '#modules/cases/index.ts'
import { changeCardIn, reissueReceiptIn } from '#modules/completeness/index.ts'
import { insertDecision } from './decisions-store.ts'
import type { OfferedEdition } from './offered-edition.query.ts'
import { openOffered } from './open-offered.ts'
import { type PassageTold, readPassage } from './unit-passage.query.ts'
import { unitValues } from './unit-words.ts'

/** The edition that the officer read about, and a remark for the file. */
export type Applying = Target & { editionId: string; note: string | null }

/**
 * Applies a later edition of its card to one matter filed before it: its checklist, state, route, promise and the term of its
 * case are derived anew, and the receipt is written anew. Marks of what is unchanged stay. Never done for many at once.
 */
export const applyEdition = act(
  'edition-changes.apply-edition',
  async (frame, { note, editionId, ...target }: Applying) => {
    const opened = await openOffered(frame, 'edition-changes.apply-edition', { editionId, ...target })
    if (!opened.ok) return opened
    const { tx } = frame
    const { paper, offered, decided } = opened.event
    const { symbol, before, after, difference } = offered
    const { basis, changes } = decided
    const editions = { paperId: paper.id, before: before.unitId, after: after.unitId }
    const unit = await readPassage(tx, editions, frame.today.toString())
    // before the term is counted anew, for its derivation names this decision
    await changePaper(tx, paper.id, await columnsOf(frame, paper, offered, unit))
    await insertDecision(tx, { ...decided, reason: note, decision: 'applied' })
    const data = {
      symbol,
      edition: after.edition,
      before: before.edition,
      basis: (basis ?? '').replace(/\.$/u, ''),
      note: note ?? '',
    }
    frame.record({
      event: 'edition-applied',
      paperId: paper.id,
      data: { ...data, changes: difference.summary || message('editionChanges.onlyWords') },
    })
    recordUnit(frame, paper.id, symbol, unit)
    const renamed = renamedItems(offered)
    const because = `${symbol}, ${before.edition} → ${after.edition}`
    const followed = await changeCardIn(frame, await lockPaper(tx, paper.id), because, { renamed, summons: 'stands' })
    if (!followed.ok) return followed
    const receiptId = await reissueReceiptIn(frame, await lockPaper(tx, paper.id))
    return accept({ paperId: paper.id, symbol, edition: after.edition, changes, unit, receiptId })
  },
)

/** The file says where the edition leads, and whether the matter goes there or stays. */
function recordUnit(frame: ActFrame, paperId: string, symbol: string, unit: PassageTold): void {
  if (unit.passage === 'same') return
  const event = unit.passage === 'follows' ? 'edition-moved-unit' : 'edition-kept-unit'
  frame.record({ event, paperId, data: { symbol, passage: unit.passage, ...unitValues(unit) } })
}

async function columnsOf(
  { tx }: ActFrame,
  paper: LockedPaper,
  { symbol, after }: OfferedEdition,
  { passage, to }: PassageTold,
) {
  const { edition, content, openMatters } = after
  const date = promise(day(paper.filed_on), content.term, await readOfficeDays(tx))
  const steps = date ? [appliedStep({ symbol, edition, basis: openMatters.basis }), ...date.why] : []
  return {
    card_edition_id: after.id,
    unit_id: passage === 'follows' ? to.id : paper.unit_id,
    expected_on: date?.expectedOn.toString() ?? null,
    expected_why: JSON.stringify(steps.map((step) => ({ ...step, day: step.day?.toString() }))),
  }
}

/** Documents that the edition names otherwise, old name to new: what was found of them stays found. */
function renamedItems({ before, after }: OfferedEdition): ReadonlyMap<string, string> {
  const { pairs } = matchRows(before.content.items, after.content.items, likeItems)
  return new Map(pairs.map((pair) => [plain(pair.before.name), plain(pair.after.name)]))
}
