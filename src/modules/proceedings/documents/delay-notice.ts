import type { CaseTerm } from '#domain/cases/case-term.ts'
import type { Term } from '#domain/deadlines/term.ts'
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
  /** How far the new day may lie, where the act limits it (art. 13(2) UDIP). */
  latest: Term | null
}

/** The notice of delay to one addressee. */
export function delayLetter(letter: PaperForLetter, parts: Parts): DelayNoticeContent {
  const { addressee, sign, profile, current, newDate, reasons, term, latest } = parts
  return delayNoticeContent({
    ...{ ...letter.head, caseSign: sign, addressee, matter: letter.matter, filedOn: letter.filedOn, newDate, reasons },
    ...{ basis: profile.delay.basis, reminder: profile.delay.reminder, letter: profile.delay.letter },
    ...{ end: current.end, endSetBy: current.setBy },
    higherAuthority: letter.office.appealsBody ?? message('documents.appealsBody'),
    // how the end was counted; where the act limits the new day, how far it may lie
    counting: [...(current.setBy === 'law' ? term.steps : []), ...(latest?.steps ?? [])],
    officer: letter.officer,
  })
}
