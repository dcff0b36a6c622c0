import { type NoticeContent, type NoticeFacts, noticeContent } from './notice.ts'
import { polishDay } from './polish-text.ts'

export interface HowToFileFacts extends NoticeFacts {
  matter: string
  arrivedOn: string
  /** The way it came, in the words of a sentence: „pocztą elektroniczną”. */
  cameBy: string
  /** Whether the office still waits, or put the paper aside as no application. */
  outcome: 'waits' | 'left'
}

/** Tells the sender how to file with effect (art. 9 and 63 § 1 KPA). It decides nothing, so no remedy is in it. */
export function howToFileNotice(facts: HowToFileFacts): NoticeContent {
  const left = facts.outcome === 'left'
  return noticeContent(facts, {
    title: 'Informacja o sposobie wniesienia podania',
    sentences: [
      `Dnia ${polishDay(facts.arrivedOn)} wpłynęło ${facts.cameBy} Państwa pismo w sprawie: ${facts.matter}.`,
      left
        ? 'Podanie wniesione w ten sposób pozostawiono bez rozpoznania, ponieważ przepisy nie pozwalają go tak wnieść (art. 63 § 1 k.p.a.).'
        : 'Nie ma pewności, czy podanie wniesione w ten sposób jest skuteczne (art. 63 § 1 k.p.a.), dlatego informujemy, jak wnieść je tak, aby urząd na pewno je rozpatrzył (art. 9 k.p.a.).',
    ],
    points: {
      lead: 'To samo podanie można wnieść:',
      items: [
        'na piśmie, z podpisem: osobiście w urzędzie albo pocztą,',
        'ustnie do protokołu w urzędzie,',
        'elektronicznie na adres do doręczeń elektronicznych urzędu (e-Doręczenia), z kwalifikowanym podpisem elektronicznym, podpisem zaufanym albo podpisem osobistym.',
      ],
    },
    grounds: [],
    instruction: [
      'Terminy załatwienia sprawy liczy się od dnia, w którym podanie wniesiono skutecznie (art. 61 § 3 k.p.a.).',
      'W podaniu warto podać numer tego pisma z rejestru urzędu.',
    ],
    enclosures: [],
  })
}
