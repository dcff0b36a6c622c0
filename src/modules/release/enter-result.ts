import { dueTo } from '#domain/release/addressees.ts'
import type { ActFrame } from '#modules/act.ts'
import { enterOutgoing } from '#modules/outgoing/index.ts'
import { readCaseParties } from './case-parties.query.ts'
import type { Dispatching } from './dispatch-result.ts'
import type { LockedResult } from './store.ts'

/** Enters a finished document in the register of outgoing items: to the proxy where there is one (art. 40 § 2 KPA). Last. */
export async function enterResult(
  frame: ActFrame,
  result: LockedResult,
  { delivery, dispatchedOn, reference }: Dispatching,
): Promise<void> {
  const parties = await readCaseParties(frame.tx, result.case_id, result.paper_id)
  const addressee = parties.find((party) => party.id === result.recipient_party_id)
  if (!addressee) return
  const persons = dueTo(parties, addressee).persons.map((person) => person.id)
  const rows = await frame.tx
    .selectFrom('paper_parties')
    .select(['name', 'street', 'postal_code', 'locality', 'ade'])
    .where('id', 'in', persons)
    .orderBy('position')
    .execute()
  for (const person of rows) {
    const { name, street, ade } = person
    const postalLine = `${person.postal_code} ${person.locality}`.trim()
    await enterOutgoing(frame, {
      subject: { kind: 'result', id: result.id },
      paperId: result.paper_id,
      caseId: result.case_id,
      documentId: null,
      title: result.title,
      letterOn: result.signed_on,
      addressee: { name, street, postalLine, ade },
      way: delivery,
      dispatchedOn,
      reference,
    })
  }
}
