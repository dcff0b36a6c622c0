import { exclusionOrder } from '#domain/documents/case-orders.ts'
import { accept, refuse } from '#domain/outcome.ts'
import {
  excludedBy,
  excludedOn,
  OTHER_GROUNDS,
  type OtherGround,
  type Relation,
} from '#domain/proceedings/exclusion-of-official.ts'
import { message } from '#messages/index.ts'
import { act, isExcluded } from '#modules/act.ts'
import { changeCase, findOfficer } from '#modules/cases/index.ts'
import { articleOf, writeCaseOrder } from './documents/case-orders.ts'
import { insertExclusion } from './exclusions-store.ts'
import { openCase } from './open-case.ts'

export type ExcludeOfficialInput = {
  caseId: string
  officialId: string
  ground: Relation | OtherGround
  doubt: 'plausible' | 'not-shown'
  note: string
  /** Who asked for it: the office itself, the official, or a party (art. 24 § 3 KPA). */
  askedBy: 'office' | 'official' | 'party'
  replacementId: string
}

const isOther = (ground: Relation | OtherGround): ground is OtherGround => ground in OTHER_GROUNDS

/** The superior excludes an official from a case and names who acts instead (art. 24-26 KPA). */
export const excludeOfficialAct = act('proceedings.exclude-official', async (frame, input: ExcludeOfficialInput) => {
  const opened = await openCase(frame, 'proceedings.exclude-official', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { officialId, ground, doubt, note, replacementId } = input
  const today = frame.today.toString()
  const official = await findOfficer(frame.tx, found.unit_id, officialId, today)
  const replacement = await findOfficer(frame.tx, found.unit_id, replacementId, today)
  if (!official || !replacement) return refuse({ why: 'not-an-officer-here' })
  if (officialId === replacementId) return refuse({ why: 'exclusion-replaced-by-same' })
  if (await isExcluded(frame.tx, officialId, [{ caseId: found.id }])) return refuse({ why: 'excluded-already' })
  if (await isExcluded(frame.tx, replacementId, [{ caseId: found.id }])) return refuse({ why: 'officer-excluded' })
  const { effect, basis } = isOther(ground) ? excludedOn(ground) : excludedBy(ground, doubt)
  if (effect === 'none') return refuse({ why: 'exclusion-without-ground' })
  await insertExclusion(frame.tx, {
    ...{ id: frame.newId(), case_id: found.id, staff_id: officialId, ground, effect, basis, note },
    ...{ replaced_by: replacementId, decided_by: frame.actor.staffId, decided_at: frame.now },
  })
  if (found.officer_id === officialId) await changeCase(frame.tx, found.id, { officer_id: replacementId })
  const named = { official: official.name, replacement: replacement.name }
  const documents = await writeCaseOrder(frame, found, {
    // the parties are told when one of them asked for it; else it concerns the office only (art. 24 § 3 KPA)
    to: input.askedBy === 'party' ? 'parties' : 'file',
    ownGrounds: note,
    contentOf: (facts) =>
      exclusionOrder({
        ...{ ...facts, ...named, article: articleOf(basis) },
        ground: message(`proceedings.exclusion.ground.${ground}`),
      }),
  })
  const data = { ...named, basis }
  frame.record({ event: 'official-excluded', caseId: found.id, documentId: documents[0] ?? null, data })
  return accept({ caseId: found.id, sign: found.sign, ...named, basis, documents })
})
