import type { LetterFacts, OfficerFacts } from '#domain/documents/letter.ts'
import type { PartiesFacts } from '#domain/documents/parties.ts'
import { formatPaperBarcode } from '#domain/registers/paper-barcode.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import type { ActFrame } from '#modules/act.ts'
import { type LockedPaper, writingUnit } from '#modules/cases/index.ts'
import { addressLine } from '#modules/clients/index.ts'
import { officeFacts } from '#modules/documents/index.ts'

/** What a letter about a paper says of the office, the number, the people and the officer. */
export type PaperLetterFacts = LetterFacts & { parties: PartiesFacts; enclosureNames: string[]; officer: OfficerFacts }

/** Reads the facts of a letter inside the act that makes it. */
export async function letterFacts(frame: ActFrame, paper: LockedPaper): Promise<PaperLetterFacts> {
  const { tx, services, actor } = frame
  const office = await services.office()
  const [number, year] = [paper.number ?? 0, paper.year ?? 0]
  const people = await tx
    .selectFrom('paper_parties')
    .selectAll()
    .where('paper_id', '=', paper.id)
    .orderBy('position')
    .execute()
  const enclosures = await tx
    .selectFrom('enclosures')
    .select('name')
    .where('paper_id', '=', paper.id)
    .orderBy('position')
    .execute()
  const person = (row: (typeof people)[number]) => ({
    name: row.name,
    address: addressLine({ ...row, postalCode: row.postal_code }) || null,
  })
  const applicants = people.filter(({ role }) => role === 'applicant').map(person)
  const proxy = people.find(({ role }) => role === 'proxy' || role === 'representative')
  return {
    office: officeFacts(office),
    unit: await writingUnit(frame, paper.id),
    day: frame.today.toString(),
    registerNumber: formatRegisterNumber(number, year),
    caseSign: await caseSignOf(frame, paper.case_id),
    barcode: formatPaperBarcode({ kind: 'incoming', number, year, installation: office.installationDigit }),
    parties: {
      applicants: applicants.length > 0 ? applicants : [{ name: paper.applicant_name, address: null }],
      proxy: proxy ? person(proxy) : null,
      broughtBy: people.find(({ role }) => role === 'bringer')?.name ?? null,
    },
    enclosureNames: enclosures.map(({ name }) => name),
    officer: { name: actor.name, position: actor.position },
  }
}

async function caseSignOf({ tx }: ActFrame, caseId: string | null): Promise<string | null> {
  if (!caseId) return null
  const found = await tx.selectFrom('cases').select('sign').where('id', '=', caseId).executeTakeFirst()
  return found?.sign ?? null
}
