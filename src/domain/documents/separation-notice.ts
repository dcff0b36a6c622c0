import { type NoticeContent, type NoticeFacts, noticeContent } from './notice.ts'
import { polishDay } from './polish-text.ts'

export interface SeparationFacts extends NoticeFacts {
  matter: string
  filedOn: string
  /** What this office examines itself. */
  own: readonly string[]
  /** What has to be filed apart, with the authority where it is known. */
  apart: readonly { what: string; authority: string | null }[]
}

/** Several matters in one application: what the office examines and what is to be filed apart (art. 66 § 1–2 KPA). */
export function separationNotice(facts: SeparationFacts): NoticeContent {
  return noticeContent(facts, {
    title: 'Zawiadomienie o potrzebie wniesienia odrębnego podania',
    sentences: [
      `Podanie wniesione dnia ${polishDay(facts.filedOn)} w sprawie: ${facts.matter} dotyczy kilku spraw, które załatwiają różne organy (art. 66 § 1 k.p.a.).`,
      `Tutejszy organ rozpozna: ${facts.own.join('; ')}.`,
    ],
    points: {
      lead: 'W pozostałych sprawach należy wnieść odrębne podanie do organu właściwego:',
      items: facts.apart.map(({ what, authority }) => (authority === null ? what : `${what} – ${authority}`)),
    },
    grounds: [],
    instruction: [
      'Odrębne podanie złożone w terminie 14 dni od dnia doręczenia tego zawiadomienia uważa się za złożone w dniu wniesienia pierwszego podania (art. 66 § 2 k.p.a.).',
      'Do odrębnego podania warto dołączyć kopię tego zawiadomienia.',
    ],
    enclosures: [],
  })
}
