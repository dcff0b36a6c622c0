import { day } from '#domain/calendar/temporal.ts'
import { suspensionOrder } from '#domain/documents/case-orders.ts'
import { accept } from '#domain/outcome.ts'
import { suspendForDeath } from '#domain/proceedings/party-died.ts'
import {
  requestLapses,
  SUSPENSION_GROUNDS,
  type SuspensionGround,
  suspendCase,
} from '#domain/proceedings/suspension.ts'
import { message } from '#messages/index.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changeCase, type LockedCase, readOfficeDays, recountCaseIn } from '#modules/cases/index.ts'
import { readDead } from './dead.query.ts'
import { articleOf, writeCaseOrder } from './documents/case-orders.ts'
import { openCase } from './open-case.ts'
import { insertSuspension } from './suspensions-store.ts'

/** What a request of a party has to meet (art. 98 § 1 KPA); of no meaning where the law itself suspends. */
export const requestConditions = ['asked-by-initiator', 'nobody-opposes', 'public-interest-safe'] as const
export type RequestCondition = (typeof requestConditions)[number]

export type SuspendCaseInput = {
  caseId: string
  ground: SuspensionGround
  suspendedOn: string
  reasons: string
  met: RequestCondition[]
}

/** The authorised person suspends the case: from that day its terms do not run (art. 97, 98 and 103 KPA). */
export const suspendCaseAct = act('proceedings.suspend-case', async (frame, input: SuspendCaseInput) => {
  const opened = await openCase(frame, 'proceedings.suspend-case', input)
  if (!opened.ok) return opened
  const found = opened.event
  const { ground, suspendedOn, reasons, met } = input
  const judged = suspendCase({
    ...{ state: found.state, ground, on: day(suspendedOn), today: frame.today },
    initiatedOn: day(found.initiated_on),
    askedBy: met.includes('asked-by-initiator') ? 'initiator' : 'other',
    otherParties: met.includes('nobody-opposes') ? 'agree' : 'oppose',
    publicInterest: met.includes('public-interest-safe') ? 'safe' : 'endangered',
  })
  if (!judged.ok) return judged
  const { basis } = judged.event
  const dead = await readDead(frame.tx, found.id)
  if (ground === 'party-died') {
    const noted = suspendForDeath(dead.length)
    if (!noted.ok) return noted
  }
  await insertSuspension(frame.tx, {
    ...{ id: frame.newId(), case_id: found.id, ground, basis, reasons, suspended_on: suspendedOn },
    ...{ suspended_by: frame.actor.staffId, suspended_at: frame.now },
  })
  await changeCase(frame.tx, found.id, { state: 'suspended' })
  await recountCaseIn(frame, found)
  const documents = await writeSuspension(frame, found, { ground, basis, suspendedOn, reasons, dead })
  const data = { ground, basis, suspendedOn, reasons, end: found.statutory_end }
  frame.record({ event: 'case-suspended', caseId: found.id, documentId: documents[0] ?? null, data })
  return accept({ caseId: found.id, sign: found.sign, suspendedOn, documents })
})

type Suspended = Pick<SuspendCaseInput, 'ground' | 'suspendedOn' | 'reasons'> & { basis: string; dead: string[] }

/** The order, told to the parties (art. 101 § 1 KPA); at a request with the last day to ask for the case again (§ 2). */
async function writeSuspension(
  frame: ActFrame,
  found: LockedCase,
  { ground, basis, suspendedOn, reasons, dead }: Suspended,
) {
  const { by } = SUSPENSION_GROUNDS[ground]
  const lapse = by === 'request' ? requestLapses(day(suspendedOn), (await readOfficeDays(frame.tx)).legal) : null
  const askBy = lapse && { lastDay: lapse.lastDay.toString(), counting: lapse.steps }
  return writeCaseOrder(frame, found, {
    to: 'parties',
    ownGrounds: reasons,
    contentOf: (facts) =>
      suspensionOrder({
        ...{ ...facts, by, suspendedOn, askBy, article: articleOf(basis) },
        ground: message(`proceedings.ground.${ground}`),
        dead: ground === 'party-died' ? dead : [],
      }),
  })
}
