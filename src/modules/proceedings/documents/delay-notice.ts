import type { CaseTerm } from '#domain/cases/case-term.ts'
import { type DelayNoticeContent, delayNoticeContent } from '#domain/documents/delay-notice.ts'
import type { LegalProfile } from '#domain/legal-profiles/profiles.ts'
import type { EndInForce } from '#domain/proceedings/end-in-force.ts'
import { message } from '#messages/index.ts'
import type { PaperForLetter, Party } from '#modules/cases/index.ts'

type Parts = {
  addressee: Party
  sign: string
  profile: LegalProfile
  current: EndInForce
  newDate: string
  reasons: string
  term: CaseTerm
}

/** The notice of delay to one addressee. */
export function delayLetter(letter: PaperForLetter, parts: Parts): DelayNoticeContent {
  const { addressee, sign, profile, current, newDate, reasons, term } = parts
  return delayNoticeContent({
    ...{ ...letter.head, caseSign: sign, addressee, matter: letter.matter, filedOn: letter.filedOn, newDate, reasons },
    ...{ basis: profile.delay.basis, reminder: profile.delay.reminder, end: current.end, endSetBy: current.setBy },
    higherAuthority: letter.office.appealsBody ?? message('documents.appealsBody'),
    counting: current.setBy === 'law' ? term.steps : [],
    officer: letter.officer,
  })
}
