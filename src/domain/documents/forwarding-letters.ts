import { type NoticeContent, type NoticeFacts, noticeContent } from './notice.ts'
import { type PartiesFacts, personsLine } from './parties.ts'
import { asPrinted, polishDay } from './polish-text.ts'

export interface ForwardingFacts extends NoticeFacts {
  parties: PartiesFacts
  matter: string
  filedOn: string
  authority: string
  reasons: string
  /** The provision by which this kind of matter is forwarded, in the words of the letter. */
  basis: string
  /** How many enclosures go along. */
  enclosures: number
  /** Whether somebody could be told: an application without an address is forwarded all the same. */
  notified: 'yes' | 'no'
}

/** Only a party's application keeps its term by art. 65 § 2 KPA; complaints and petitions are forwarded by acts of their own. */
const keepsTerm = ({ basis }: ForwardingFacts) => basis.startsWith('art. 65')

/** Tells whoever filed that the matter went to the competent authority, and why (art. 65 § 1 KPA). No remedy is open. */
export function forwardingNotice(facts: ForwardingFacts): NoticeContent {
  return noticeContent(facts, {
    title: 'Zawiadomienie o przekazaniu według właściwości',
    sentences: [
      `Zawiadamiam, że podanie wniesione dnia ${polishDay(facts.filedOn)} w sprawie: ${facts.matter} przekazano organowi właściwemu: ${facts.authority} (${asPrinted(facts.basis)}).`,
      `Wraz z podaniem przekazano informację o dniu jego wniesienia: ${polishDay(facts.filedOn)}${keepsTerm(facts) ? ' Podanie wniesione do organu niewłaściwego przed upływem przepisanego terminu uważa się za wniesione z zachowaniem terminu (art. 65 § 2 k.p.a.).' : ''}`,
    ],
    points: null,
    grounds: [facts.reasons],
    instruction: [
      'Zawiadomienie nie jest decyzją ani postanowieniem, dlatego nie służy od niego odwołanie ani zażalenie.',
      `O dalszym biegu sprawy informuje organ, któremu podanie przekazano: ${facts.authority}.`,
    ],
    enclosures: [],
  })
}

/** The letter with which the application goes to the competent authority; the day of filing goes along (art. 65 § 2 KPA). */
export function forwardingCover(facts: ForwardingFacts): NoticeContent {
  const many = facts.enclosures > 0 ? ` wraz z załącznikami (liczba załączników: ${facts.enclosures})` : ''
  return noticeContent(facts, {
    title: 'Przekazanie podania według właściwości',
    sentences: [
      `Przekazuję według właściwości podanie (wnoszący: ${personsLine(facts.parties)}) w sprawie: ${facts.matter} (${asPrinted(facts.basis)}).`,
      `Podanie wniesiono do tutejszego urzędu dnia ${polishDay(facts.filedOn)}${keepsTerm(facts) ? ' Dzień ten rozstrzyga o zachowaniu terminu (art. 65 § 2 k.p.a.).' : ''} ${facts.notified === 'yes' ? 'Wnoszącego zawiadomiono o przekazaniu.' : 'Wnoszącego nie zawiadomiono, ponieważ podanie nie zawiera adresu.'}`,
    ],
    points: null,
    grounds: [facts.reasons],
    instruction: 'none',
    enclosures: [`podanie${many}`],
  })
}
