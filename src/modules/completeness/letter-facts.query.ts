import type { Addressee } from '#domain/completeness/addressees.ts'
import type { EnclosureFacts } from '#domain/documents/enclosures.ts'
import type { Procedure } from '#domain/documents/lacks.ts'
import type { LetterFacts, OfficerFacts, PersonFacts } from '#domain/documents/letter.ts'
import type { PartiesFacts } from '#domain/documents/parties.ts'
import type { LegalProfile } from '#domain/legal-profiles/profiles.ts'
import { formatPaperBarcode } from '#domain/registers/paper-barcode.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import { officeFacts } from '#modules/documents/index.ts'
import type { Office } from '#web/office.ts'

/** A person behind the paper, as delivery and letters need them. */
export type Party = Addressee & PersonFacts & { ade: string | null }

/** What every letter about a paper says of it. */
export type PaperForLetter = {
  head: LetterFacts & { registerNumber: string; barcode: string }
  office: Office
  officer: OfficerFacts
  people: Party[]
  parties: PartiesFacts
  matter: string
  filedOn: string
}

/** Reads the facts of letters about one paper, inside the act that writes them. */
export async function readForLetter(frame: ActFrame, paper: LockedPaper): Promise<PaperForLetter> {
  const office = await frame.services.office()
  const people = await readPeople(frame, paper.id)
  const [number, year] = [paper.number ?? 0, paper.year ?? 0]
  return {
    head: {
      office: officeFacts(office),
      day: frame.today.toString(),
      registerNumber: formatRegisterNumber(number, year),
      caseSign: null,
      barcode: formatPaperBarcode({ kind: 'incoming', number, year, installation: office.installationDigit }),
    },
    office,
    officer: { name: frame.actor.name, position: frame.actor.position },
    people,
    parties: partiesOf(people, paper.applicant_name),
    matter: paper.title,
    filedOn: paper.arrived_on,
  }
}

/** Which act's words a letter uses. */
export function procedureOf(profile: LegalProfile | null): Procedure {
  if (profile?.code === 'ORDYNACJA') return 'tax'
  if (profile?.code === 'PETITION') return 'petition'
  return profile?.code === 'COMPLAINT_VIII' ? 'complaint' : 'kpa'
}

/** What came with the paper, for the first column of the receipt. */
export async function readEnclosures({ tx }: ActFrame, paperId: string): Promise<EnclosureFacts[]> {
  const rows = await tx
    .selectFrom('enclosures')
    .select(['name', 'pages', 'form', 'returnable', 'returned_on'])
    .where('paper_id', '=', paperId)
    .orderBy('position')
    .execute()
  return rows.map(({ name, pages, form, returnable, returned_on }) => ({
    name,
    pages,
    form,
    fate: returnable === 'yes' && returned_on === null ? 'returned' : 'kept',
  }))
}

async function readPeople({ tx }: ActFrame, paperId: string): Promise<Party[]> {
  const rows = await tx
    .selectFrom('paper_parties')
    .select(['id', 'name', 'role', 'proxy_scope as proxyScope', 'street', 'postal_code', 'locality', 'ade'])
    .where('paper_id', '=', paperId)
    .orderBy('position')
    .execute()
  return rows.map(({ street, postal_code, locality, ...person }) => {
    const place = [postal_code, locality].filter(Boolean).join(' ')
    return { ...person, address: [street, place].filter(Boolean).join(', ') || null }
  })
}

function partiesOf(people: readonly Party[], applicantName: string): PartiesFacts {
  const applicants = people.filter((person) => person.role === 'applicant')
  return {
    applicants: applicants.length > 0 ? applicants : [{ name: applicantName, address: null }],
    proxy: people.find((person) => person.role === 'proxy') ?? null,
    broughtBy: people.find((person) => person.role === 'bringer')?.name ?? null,
  }
}
