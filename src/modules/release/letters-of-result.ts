import { dueTo } from '#domain/release/addressees.ts'
import type { UnsentLetter } from '#modules/outgoing/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { fileKinds } from '#platform/file-kind.ts'
import { readCaseParties } from './case-parties.query.ts'
import { findFile } from './result-files-store.ts'
import type { LockedResult } from './store.ts'

/** A finished document as the letters that go out: to the proxy where there is one (art. 40 § 2 KPA). */
export async function lettersOfResult(tx: Tx, result: LockedResult): Promise<UnsentLetter[]> {
  const parties = await readCaseParties(tx, result.case_id, result.paper_id)
  const addressee = parties.find((party) => party.id === result.recipient_party_id)
  if (!addressee) return []
  const persons = dueTo(parties, addressee).persons.map((person) => person.id)
  const file = await findFile(tx, result.id)
  const sent = file ? { sha256: file.file_sha256, name: sentName(file), type: fileKinds[file.kind].type } : null
  const rows = await tx
    .selectFrom('paper_parties')
    .select(['name', 'street', 'postal_code', 'locality', 'ade'])
    .where('id', 'in', persons)
    .orderBy('position')
    .execute()
  return rows.map(({ name, street, ade, postal_code: code, locality }) => ({
    subject: { kind: 'result', id: result.id },
    paperId: result.paper_id,
    caseId: result.case_id,
    documentId: null,
    file: sent,
    documentKind: null,
    title: result.title,
    letterOn: result.signed_on,
    addressee: { name, street, postalLine: `${code} ${locality}`.trim(), ade },
  }))
}

/** A file goes out under its own name, with an ending that says what it is. */
function sentName({ name, kind }: { name: string; kind: keyof typeof fileKinds }): string {
  const endings: readonly string[] = fileKinds[kind].endings
  return endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)) ? name : `${name}.${endings[0]}`
}
