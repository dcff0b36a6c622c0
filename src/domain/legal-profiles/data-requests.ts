import { APPEAL_14, DELAY_36, NO_SUMMONS } from './common.ts'
import { underOwnAct } from './editions.ts'
import { FILERS, type LegalProfile } from './profiles.ts'
import { anyWay, except } from './ways.ts'

const REGULATION = 'rozporządzenia Rady Ministrów z 8 stycznia 2002 r. (Dz.U. nr 5 poz. 46)'
const UDIP = 'ustawy o dostępie do informacji publicznej'
const BASE = {
  start: 'filing',
  roll: 'art-57',
  sanction: 'left-unexamined-act',
  fees: 'none',
  tacit: null,
  filerRules: [],
  metryka: 'not-kept',
  certainty: 'confirmed',
} as const

/** Complaints, petitions, public information, questions of councillors: e-mail is good there, and no fee is due for filing. */
export const REQUEST_PROFILES: readonly LegalProfile[] = [
  ...underOwnAct(
    {
      ...BASE,
      code: 'COMPLAINT_VIII',
      name: 'Skarga lub wniosek (dział VIII KPA)',
      term: { unit: 'months', count: 1, basis: 'art. 237 § 1 i art. 244 § 1 KPA' },
      longest: { unit: 'months', count: 1, basis: 'art. 237 § 1 i art. 244 § 1 KPA', needs: 'nothing' },
      cure: { minimumDays: 7, maximumDays: 7, basis: `§ 8 ust. 2 ${REGULATION}` },
      applicant: { who: 'anyone', basis: `art. 221 KPA i § 8 ust. 1 ${REGULATION}` },
      remedy:
        'Zawiadomienie o sposobie załatwienia skargi nie podlega zaskarżeniu; postępowanie jest jednoinstancyjne.',
      appeal: { kind: 'none', basis: 'art. 238 KPA' },
      delay: { ...DELAY_36, basis: 'art. 237 § 4 i art. 36 KPA' },
      filerRules: [{ filers: FILERS, term: { unit: 'days', count: 14, basis: 'art. 237 § 2 KPA' } }],
    },
    anyWay(`§ 5 ${REGULATION}`),
  ),
  ...underOwnAct(
    {
      ...BASE,
      code: 'PETITION',
      name: 'Petycja',
      term: { unit: 'months', count: 3, basis: 'art. 10 ust. 1 ustawy o petycjach' },
      longest: { unit: 'months', count: 3, basis: 'art. 10 ust. 1 ustawy o petycjach', needs: 'nothing' },
      cure: { minimumDays: 14, maximumDays: 14, basis: 'art. 7 ust. 2 ustawy o petycjach' },
      applicant: { who: 'anyone', basis: 'art. 2 ust. 1 i art. 4 ust. 2 ustawy o petycjach' },
      remedy: 'Sposób załatwienia petycji nie może być przedmiotem skargi (art. 13 ust. 2 ustawy o petycjach).',
      appeal: { kind: 'none', basis: 'art. 13 ust. 2 ustawy o petycjach' },
      delay: {
        most: { unit: 'months', count: 3, basis: 'art. 10 ust. 3 ustawy o petycjach', from: 'first-end' },
        times: 'once',
        reminder: 'not-known',
        letter: 'petition',
        basis: 'art. 10 ust. 3 ustawy o petycjach',
      },
    },
    // a petition is written; an oral one is in a wrong form, which may be cured
    except(anyWay('art. 4 ust. 1 ustawy o petycjach'), {
      oral: { effect: 'defect', basis: 'art. 4 ust. 1 i art. 7 ust. 2 ustawy o petycjach' },
    }),
  ),
  ...underOwnAct(
    {
      ...BASE,
      ...NO_SUMMONS,
      code: 'UDIP',
      name: 'Udostępnienie informacji publicznej',
      term: { unit: 'days', count: 14, basis: `art. 13 ust. 1 ${UDIP}` },
      longest: { unit: 'days', count: 14, basis: `art. 13 ust. 1 ${UDIP}`, needs: 'nothing' },
      applicant: { who: 'unnamed-too', basis: `art. 2 ${UDIP}` },
      remedy: `Od decyzji o odmowie służy odwołanie w terminie 14 dni od dnia doręczenia (art. 16 ${UDIP} i art. 129 § 2 KPA).`,
      appeal: { ...APPEAL_14, basis: `art. 16 ${UDIP} i art. 129 § 2 KPA` },
      delay: {
        most: { unit: 'months', count: 2, basis: `art. 13 ust. 2 ${UDIP}`, from: 'filing' },
        times: 'once',
        reminder: 'not-known',
        letter: 'public-information',
        basis: `art. 13 ust. 2 ${UDIP}`,
      },
    },
    anyWay(`art. 10 ${UDIP}`),
  ),
  ...underOwnAct(
    {
      ...BASE,
      ...NO_SUMMONS,
      code: 'INTERPELLATION',
      name: 'Interpelacja lub zapytanie radnego',
      term: { unit: 'days', count: 14, basis: 'art. 24 ust. 6 ustawy o samorządzie gminnym' },
      longest: { unit: 'days', count: 14, basis: 'art. 24 ust. 6 ustawy o samorządzie gminnym', needs: 'nothing' },
      applicant: { who: 'anyone', basis: 'art. 24 ust. 3 ustawy o samorządzie gminnym' },
      remedy: 'Odpowiedź na interpelację lub zapytanie nie podlega zaskarżeniu.',
      appeal: { kind: 'none', basis: 'art. 24 ustawy o samorządzie gminnym' },
      delay: {
        most: null,
        times: 'again',
        reminder: 'not-known',
        letter: 'delay',
        basis: 'art. 24 ust. 6 ustawy o samorządzie gminnym',
      },
      certainty: 'to-confirm',
    },
    anyWay('art. 24 ust. 3 ustawy o samorządzie gminnym'),
  ),
]
