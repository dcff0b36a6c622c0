import { type NoticeContent, type NoticeFacts, noticeContent } from './notice.ts'
import { polishDay, polishWeekday } from './polish-text.ts'

export interface AppealNoticeFacts extends NoticeFacts {
  matter: string
  appellant: string
  filedOn: string
  sentOn: string
  /** The appeal body in the genitive: „Samorządowego Kolegium Odwoławczego w Płocku”. */
  higherAuthority: string
}

/** Tells the parties that an appeal was lodged and where it went with the file (art. 131 and 133 KPA). */
export function appealNotice(facts: AppealNoticeFacts): NoticeContent {
  return noticeContent(facts, {
    title: 'Zawiadomienie o wniesieniu odwołania',
    sentences: [
      `Zawiadamiam, że w sprawie: ${facts.matter} odwołanie od decyzji wniósł(-a): ${facts.appellant}, dnia ${polishDay(facts.filedOn)} (art. 131 k.p.a.).`,
      `Odwołanie wraz z aktami sprawy przesłano do ${facts.higherAuthority} dnia ${polishDay(facts.sentOn)} (art. 133 k.p.a.).`,
    ],
    points: null,
    grounds: [],
    instruction: [
      'Dalsze pisma w sprawie odwołania można składać do organu odwoławczego.',
      'Organ odwoławczy ocenia, czy odwołanie jest dopuszczalne i czy wniesiono je w terminie (art. 134 k.p.a.).',
    ],
    enclosures: [],
  })
}

export interface FinalityFacts extends NoticeFacts {
  matter: string
  finalOn: string
  /** Each party with the day of delivery and what ended its right to appeal. */
  parties: readonly { name: string; deliveredOn: string; end: { by: 'waiver' | 'term' | 'none'; day: string } }[]
}

const endOf = ({ end }: FinalityFacts['parties'][number]): string => {
  if (end.by === 'waiver') return `zrzeczenie się prawa do odwołania: ${polishDay(end.day)}`
  return end.by === 'none' ? 'odwołanie nie służy' : `ostatni dzień na odwołanie: ${polishWeekday(end.day)}`
}

/** The note of finality with what it follows from: the delivery to every party and the end of its right to appeal. */
export function finalityNote(facts: FinalityFacts): NoticeContent {
  return noticeContent(facts, {
    title: 'Adnotacja o ostateczności decyzji',
    sentences: [
      `Decyzja w sprawie: ${facts.matter} jest ostateczna od dnia ${polishDay(facts.finalOn)} (art. 16 § 1 k.p.a.).`,
      'Od decyzji nie wniesiono odwołania.',
    ],
    points: {
      lead: 'Ostateczność wynika z doręczeń (art. 127a, 129 § 2 i art. 57 k.p.a.):',
      items: facts.parties.map((one) => `${one.name} – doręczono: ${polishDay(one.deliveredOn)}; ${endOf(one)}`),
    },
    grounds: [],
    instruction: ['Na żądanie strony organ wyda zaświadczenie o ostateczności decyzji (art. 217 § 1 k.p.a.).'],
    enclosures: [],
  })
}
