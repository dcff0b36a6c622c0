import { day } from '#domain/calendar/temporal.ts'
import { addresseesOf } from '#domain/completeness/addressees.ts'
import type { Term } from '#domain/deadlines/term.ts'
import { type ForwardingFacts, forwardingCover, forwardingNotice } from '#domain/documents/forwarding-letters.ts'
import type { NoticeContent } from '#domain/documents/notice.ts'
import type { LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import { type Competent, type ForwardingRefusal, forwardingTerm, forwardPaper } from '#domain/proceedings/competence.ts'
import { type LetterRoom, type Party, readForLetter, readOfficeDays } from '#modules/cases/index.ts'
import { type CompetenceFacts, type PaperToJudge, readCompetence } from './competence.query.ts'

/** What the officer says: to whom, where, and why (art. 65 § 1 KPA). */
export type ForwardingWords = { authority: string; authorityAddress: string; reasons: string }

/** The letters that go out: first the one to the authority, then a notice to everybody who can be reached. */
export type ForwardingDraft = { authority: string; letters: NoticeContent[]; term: Term | null }

/** May the paper be forwarded, and with which letters? The act and the look at them before ask the same. */
export async function draftForwarding(
  room: LetterRoom,
  paper: PaperToJudge,
  words: ForwardingWords,
): Promise<Outcome<ForwardingDraft, ForwardingRefusal>> {
  const facts = await readCompetence(room, paper)
  const filedOn = day(paper.filed_on)
  const judged = forwardPaper({
    state: paper.state,
    competent: competentOf(words.authority, facts),
    reasons: words.reasons,
    filedOn,
  })
  if (!judged.ok) return judged
  const letter = await readForLetter(room, paper)
  const told = addresseesOf(letter.people).filter((person) => person.address !== null || person.ade)
  const common = {
    ...letter.head,
    officer: letter.officer,
    parties: letter.parties,
    matter: letter.matter,
    filedOn: paper.filed_on,
    authority: words.authority,
    reasons: words.reasons,
    basis: basisOf(facts.profile),
    enclosures: facts.enclosures,
    notified: told.length > 0 ? 'yes' : 'no',
  } as const satisfies Omit<ForwardingFacts, 'addressee'>
  const authority = { name: words.authority, address: words.authorityAddress }
  const notices = told.map((person: Party) => forwardingNotice({ ...common, addressee: person }))
  return accept({
    authority: judged.event.authority,
    letters: [forwardingCover({ ...common, addressee: authority }), ...notices],
    term: forwardingTerm(facts.profile, filedOn, (await readOfficeDays(room.tx)).legal),
  })
}

/** A unit of this office is no other authority: that would be passing the paper on inside (art. 65 § 1 KPA). */
function competentOf(authority: string, { ownNames }: CompetenceFacts): Competent {
  const named = authority.trim().toLocaleLowerCase('pl')
  const own = ownNames.some((name) => name.toLocaleLowerCase('pl') === named)
  return own ? { kind: 'own-office' } : { kind: 'other-authority', name: authority }
}

function basisOf(profile: LegalProfileCode): string {
  if (profile === 'COMPLAINT_VIII') return 'art. 231 § 1 k.p.a.'
  return profile === 'PETITION' ? 'art. 6 ust. 1 ustawy z dnia 11 lipca 2014 r. o petycjach' : 'art. 65 § 1 k.p.a.'
}
