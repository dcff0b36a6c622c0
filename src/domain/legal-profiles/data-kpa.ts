import { COMPLAINT_7, INTERESTED, KPA_BASE } from './common.ts'
import { underKpa } from './editions.ts'
import type { LegalProfile } from './profiles.ts'

const CERTIFICATE_TERM = { unit: 'days', count: 7, basis: 'art. 217 § 3 KPA' } as const
const CERTIFICATE_REMEDY =
  'Na postanowienie o odmowie wydania zaświadczenia służy zażalenie w terminie 7 dni od dnia doręczenia (art. 219 i art. 141 § 2 KPA).'
const DECISION_REMEDY =
  'Od decyzji służy odwołanie w terminie 14 dni od dnia jej doręczenia, za pośrednictwem organu, który ją wydał (art. 127 § 1 i art. 129 KPA).'

const CERTIFICATE = {
  ...KPA_BASE,
  term: CERTIFICATE_TERM,
  longest: { ...CERTIFICATE_TERM, needs: 'nothing' },
  applicant: INTERESTED,
  appeal: COMPLAINT_7,
  remedy: CERTIFICATE_REMEDY,
} as const

/** Procedures of KPA itself. */
export const KPA_PROFILES: readonly LegalProfile[] = [
  ...underKpa({
    ...KPA_BASE,
    code: 'KPA_DECISION',
    name: 'Decyzja administracyjna',
    term: { unit: 'months', count: 1, basis: 'art. 35 § 3 KPA' },
    longest: { unit: 'months', count: 2, basis: 'art. 35 § 3 KPA', needs: 'complicated-matter' },
    remedy: DECISION_REMEDY,
  }),
  ...underKpa({ ...CERTIFICATE, code: 'KPA_CERTIFICATE', name: 'Zaświadczenie' }),
  ...underKpa({
    ...KPA_BASE,
    code: 'KPA_TACIT',
    name: 'Sprawa załatwiana milcząco',
    start: 'request-at-authority',
    term: { unit: 'months', count: 1, basis: 'art. 122a § 2 KPA' },
    longest: { unit: 'months', count: 1, basis: 'art. 122a § 2 KPA', needs: 'nothing' },
    appeal: COMPLAINT_7,
    remedy:
      'Na postanowienie w sprawie zaświadczenia o milczącym załatwieniu sprawy służy zażalenie w terminie 7 dni (art. 122f i art. 141 § 2 KPA).',
    tacit: {
      effect: 'end',
      term: { unit: 'months', count: 1, basis: 'art. 122a § 2 KPA' },
      from: 'request-at-authority',
      keptBy: 'posting',
      basis: 'art. 122a i art. 122b KPA',
    },
  }),
  // the extract is a kind of certificate; owners' data need a legal interest, the rest is open to anyone
  ...underKpa({
    ...CERTIFICATE,
    code: 'EGIB_EXTRACT',
    name: 'Wypis lub wyrys z ewidencji gruntów i budynków',
    fees: 'doo',
    applicant: { who: 'anyone', basis: 'art. 24 ust. 5 Prawa geodezyjnego i kartograficznego' },
  }),
]
