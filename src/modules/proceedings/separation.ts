import type { NoticeContent } from '#domain/documents/notice.ts'
import { separationNotice } from '#domain/documents/separation-notice.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import { type Competent, notifySeparate, type SeparationRefusal } from '#domain/proceedings/competence.ts'
import { type AddresseeRefusal, type LetterRoom, readForLetter, sendableTo } from '#modules/cases/index.ts'
import type { PaperToJudge } from './competence.query.ts'

/** A matter to be filed apart, with the authority where it is known. */
export type ApartMatter = { what: string; authority: string | null }

/** The matters of one paper: those of this office, and the others. */
export type SeparationWords = { own: string[]; apart: ApartMatter[] }

/** May the notice be written, and how does it read? The act and the look at it before ask the same. */
export async function draftSeparation(
  room: LetterRoom,
  paper: PaperToJudge,
  words: SeparationWords,
): Promise<Outcome<NoticeContent[], SeparationRefusal | AddresseeRefusal>> {
  const matters = [
    ...words.own.map((what) => ({ what, competent: { kind: 'own-office' } as Competent })),
    ...words.apart.map(({ what, authority }) => ({ what, competent: competentOf(authority) })),
  ]
  const judged = notifySeparate({ state: paper.state, matters })
  if (!judged.ok) return judged
  const letter = await readForLetter(room, paper)
  const to = sendableTo(letter.people)
  if (!to.ok) return to
  const facts = { ...letter.head, officer: letter.officer, matter: letter.matter, filedOn: paper.filed_on }
  return accept(
    to.event.map((addressee) => separationNotice({ ...facts, addressee, own: judged.event.own, apart: words.apart })),
  )
}

const competentOf = (authority: string | null): Competent =>
  authority === null ? { kind: 'unknown' } : { kind: 'other-authority', name: authority }
