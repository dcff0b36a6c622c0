import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { type Capacity, type ReleaseContent, releaseContent } from '#domain/documents/release-confirmation.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import type { IdentityDocument, ReceivingGround } from '#domain/release/may-receive.ts'
import { remedyOf } from '#domain/release/remedy.ts'
import type { Returning } from '#domain/release/returnables.ts'
import { timeOfDay } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedCase } from '#modules/cases/index.ts'
import { officeFacts } from '#modules/documents/index.ts'
import type { Office } from '#web/office.ts'
import type { AnsweredPaper } from '../facts.query.ts'
import type { LockedResult } from '../store.ts'

/** All that the confirmation of a release is made from. */
export type ConfirmationParts = {
  frame: Pick<ActFrame, 'actor' | 'now' | 'today'>
  office: Office
  unit: string | null
  found: LockedCase
  result: LockedResult
  paper: AnsweredPaper
  ground: ReceivingGround
  identity: IdentityDocument
  originals: Returning
  calendar: LegalCalendar
}

/** The confirmation that the receiver signs and dates (art. 46 § 1 KPA). */
export function confirmationContent({ frame, office, found, result, ...parts }: ConfirmationParts): ReleaseContent {
  const { paper, ground, identity, originals } = parts
  return releaseContent({
    office: officeFacts(office),
    unit: parts.unit,
    day: frame.today.toString(),
    registerNumber: formatRegisterNumber(paper.number, paper.year),
    caseSign: found.sign,
    barcode: null,
    matter: found.title,
    documents: [{ name: result.title, dated: result.signed_on, mark: found.sign }],
    receiver: ground.name,
    capacity: capacityOf(ground),
    identityDocument: message(`release.identity.${identity}`),
    releasedAt: timeOfDay(frame.now),
    returned: [
      ...originals.returned.map(({ name }) => ({ name, state: 'returned' as const })),
      ...originals.left.map(({ name }) => ({ name, state: 'left' as const })),
    ],
    remedy: remedyOf(result.kind, result.appeal_days, frame.today, parts.calendar),
    officer: { name: frame.actor.name, position: frame.actor.position },
  })
}

function capacityOf({ capacity, of, authorisation }: ReceivingGround): Capacity {
  if (capacity === 'party') return { as: 'party' }
  if (capacity === 'proxy') return { as: 'proxy', of, powerOf: null }
  if (capacity === 'representative') return { as: 'representative', of }
  return { as: 'collector', of, authorisation: authorisation ?? message('release.powerOnFile') }
}
