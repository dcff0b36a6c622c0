import {
  type LetterFacts,
  type LetterHead,
  type Line,
  letterHead,
  type OfficerFacts,
  type PersonFacts,
  personLine,
  type Signature,
} from './letter.ts'
import { polishDay } from './polish-text.ts'

/** How the applicant closes the protocol (art. 63 § 3, art. 68 § 2). */
export type Signing =
  | { how: 'signs' }
  /** Another person signs, authorised by the applicant, and says so beside the signature. */
  | { how: 'cannot-sign'; signer: string; reason: string }
  | { how: 'refuses'; reason: string }

export interface ProtocolFacts extends LetterFacts {
  applicant: PersonFacts
  proxy: PersonFacts | null
  /** Others in the room, each with their part: „Ewa Nowak, córka wnoszącej”. */
  present: readonly string[]
  place: string
  startedAt: string
  endedAt: string
  matter: string
  /** The application in the applicant's words, with line breaks. */
  text: string
  enclosures: readonly string[]
  remarks: string | null
  /** Corrections made before signing, each described (art. 71). */
  corrections: readonly string[]
  signing: Signing
  officer: OfficerFacts
}

export interface ProtocolContent {
  head: LetterHead
  basis: string
  lines: Line[]
  text: string
  enclosures: string[]
  remarks: string
  corrections: string
  readBack: string
  signingNote: string | null
  signatures: Signature[]
}

/** The protocol of an application made by word of mouth (art. 63 § 1 and 3, 67 § 2 pkt 1, 68, 71 k.p.a.). */
export function protocolContent(facts: ProtocolFacts): ProtocolContent {
  return {
    head: letterHead('protocol', 'Protokół przyjęcia podania wniesionego ustnie', facts),
    basis: 'Sporządzono na podstawie art. 63 § 1 oraz art. 67 § 2 pkt 1 i art. 68 k.p.a.',
    lines: lines(facts),
    text: facts.text,
    enclosures: [...facts.enclosures],
    remarks: facts.remarks ?? 'Obecni nie zgłosili uwag.',
    corrections: facts.corrections.length === 0 ? 'Nie dokonano skreśleń ani poprawek.' : facts.corrections.join('; '),
    readBack: 'Protokół odczytano wszystkim obecnym przed podpisaniem (art. 68 § 2 k.p.a.).',
    signingNote: signingNote(facts),
    signatures: [applicantSignature(facts), { caption: 'Protokół sporządził(a)', ...facts.officer, dating: 'undated' }],
  }
}

function lines(facts: ProtocolFacts): Line[] {
  return [
    { label: 'Kiedy', value: `${polishDay(facts.day)}, od godz. ${facts.startedAt} do godz. ${facts.endedAt}` },
    { label: 'Gdzie', value: facts.place },
    { label: 'Wnoszący podanie', value: personLine(facts.applicant) },
    ...(facts.proxy ? [{ label: 'Pełnomocnik', value: personLine(facts.proxy) }] : []),
    ...(facts.present.length > 0 ? [{ label: 'Obecni', value: facts.present.join('; ') }] : []),
    { label: 'Przyjmujący', value: `${facts.officer.name}, ${facts.officer.position}` },
    { label: 'Czynność', value: `przyjęcie podania wniesionego ustnie w sprawie: ${facts.matter}` },
  ]
}

function signingNote({ signing, applicant }: ProtocolFacts): string | null {
  if (signing.how === 'signs') return null
  if (signing.how === 'refuses')
    return `${applicant.name}: odmowa podpisu. Powód: ${signing.reason} (art. 68 § 2 k.p.a.).`
  return `${applicant.name} nie może złożyć podpisu. Powód: ${signing.reason}. Z upoważnienia tej osoby podpisuje ${signing.signer} (art. 63 § 3 k.p.a.).`
}

function applicantSignature({ signing, applicant, proxy }: ProtocolFacts): Signature {
  const undated = { position: null, dating: 'undated' } as const
  if (signing.how === 'refuses')
    return { caption: 'Wnoszący podanie: odmowa podpisu', name: applicant.name, ...undated }
  if (signing.how === 'cannot-sign')
    return { caption: `Z upoważnienia: ${applicant.name} (nie może złożyć podpisu)`, name: signing.signer, ...undated }
  return { caption: 'Wnoszący podanie', name: proxy?.name ?? applicant.name, ...undated }
}
