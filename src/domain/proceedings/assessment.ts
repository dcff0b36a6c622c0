/** Doubts about a paper that a person settles: the finding is the person's, what follows from it is the law's. */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import type { Day } from '../calendar/temporal.ts'
import type { Term } from '../deadlines/term.ts'
import { judgeErasure } from './erasure.ts'
import { extractFee } from './extract-fee.ts'
import { translationOf } from './foreign-language.ts'
import { judgeExtract } from './owners-data.ts'
import { afterPartialCure, type Prevents } from './partial-cure.ts'
import { afterDeath } from './party-died.ts'
import { judgePower, powerDuty } from './power-of-attorney.ts'
import { judgeSignature } from './who-signs.ts'

/** What may be found, in the order of the form. */
export const FINDINGS = [
  'power-missing',
  'power-missing-of-family',
  'power-duty-unpaid',
  'power-duty-settled',
  'signed-by-minor',
  'signed-for-without-note',
  'foreign-language',
  'foreign-language-by-act',
  'lack-prevents-whole',
  'lack-prevents-one-request',
  'lack-prevents-nothing',
  'owners-data-without-interest',
  'extract-unpaid',
  'erasure-asked',
  'died-right-passes-on',
  'died-right-personal',
  'nobody-died',
] as const
/** As noted; that the tax authority was told is noted by the list of unpaid duties alone. */
export type Finding = (typeof FINDINGS)[number] | 'power-duty-told'

/** What follows: `verdict` names the sentence, `answerBy` the last day to answer where an act sets one. */
export type Assessed = { verdict: string; basis: string; answerBy: Term | null }

/** What follows from a finding of that day, seen today; where the law is disputed the safe answer. */
export function assess(finding: Finding, on: Day, today: Day, calendar: LegalCalendar): Assessed {
  const plain = (verdict: string, basis: string): Assessed => ({ verdict, basis, answerBy: null })
  switch (finding) {
    case 'power-missing':
    case 'power-missing-of-family': {
      const family = finding === 'power-missing-of-family'
      const kin = family
        ? ({ proxy: 'close-family', matter: 'minor' } as const)
        : ({ proxy: 'other', matter: 'ordinary' } as const)
      const { verdict, basis } = judgePower({ document: 'missing', doubt: 'none', ...kin })
      return plain(verdict === 'dispensed' ? 'power-dispensed' : 'summon-proxy', basis)
    }
    case 'power-duty-unpaid':
    case 'power-duty-settled': {
      const { tell, basis } = powerDuty('other', finding === 'power-duty-unpaid' ? 'unpaid' : 'paid')
      return plain(tell === 'tax-authority' ? 'tell-tax-authority' : 'duty-settled', basis)
    }
    case 'power-duty-told':
      return plain('duty-told', powerDuty('other', 'paid').basis)
    case 'signed-by-minor':
      return plain(
        'summon-representative',
        judgeSignature({ capacity: 'none', signed: 'applicant', cannotSign: 'no' }).basis,
      )
    case 'signed-for-without-note': {
      const signing = { capacity: 'full', signed: 'another-for-them', cannotSign: 'not-noted' } as const
      return plain('summon-note-of-signing', judgeSignature(signing).basis)
    }
    case 'foreign-language':
    case 'foreign-language-by-act': {
      const byAct = finding === 'foreign-language-by-act'
      const { kind } = translationOf(byAct ? 'przepis szczególny' : null)
      return plain(
        kind === 'formal' ? 'summon-translation' : 'translation-is-evidence',
        byAct ? 'przepis szczególny i art. 64 § 2 KPA' : 'art. 9 i art. 77 KPA',
      )
    }
    case 'lack-prevents-whole':
    case 'lack-prevents-one-request':
    case 'lack-prevents-nothing': {
      const prevents = finding.replace('lack-prevents-', '') as Prevents
      const after = afterPartialCure([{ name: '', request: '', prevents }])
      return plain(after.ok ? after.event.way : 'leave-whole', 'art. 64 § 2 KPA')
    }
    case 'owners-data-without-interest': {
      const { basis } = judgeExtract('with-personal-data', 'other')
      return plain('refuse-by-order', basis)
    }
    case 'extract-unpaid': {
      const { way, basis } = extractFee(on, null, today)
      return plain(`extract-${way}`, basis)
    }
    case 'erasure-asked': {
      const { answerBy, basis } = judgeErasure(on, null, calendar)
      return { verdict: 'refuse-erasure', basis, answerBy }
    }
    case 'died-right-passes-on':
    case 'died-right-personal': {
      const { way, basis } = afterDeath(finding === 'died-right-passes-on' ? 'passes-on' : 'personal')
      return plain(way === 'suspend' ? 'died-suspend' : 'died-discontinue', basis)
    }
    case 'nobody-died':
      return plain('release-again', 'art. 72 KPA')
  }
}

/** Findings that say that a party is dead; the last one about it counts. */
export const DEATHS = ['died-right-passes-on', 'died-right-personal'] as const satisfies readonly Finding[]

/** Findings about whether a party lives: they speak of one party, who has to be named. */
export const ABOUT_LIFE: readonly Finding[] = [...DEATHS, 'nobody-died']
