import { asPrinted, countingLines, polishDay, polishWeekday } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

export interface DelayNoticeFacts extends SentLetterFacts {
  matter: string
  filedOn: string
  /** The article that asks for this notice: „art. 36 KPA”. */
  basis: string
  /** The end in force until now, and since when that end is told: by the law, or by the last notice. */
  end: string
  endSetBy: 'law' | 'earlier-notice'
  newDate: string
  reasons: string
  letter: 'delay' | 'public-information' | 'petition'
  /** Whether the procedure knows the ponaglenie. */
  reminder: 'told' | 'not-known'
  /** The body for reminders in the genitive: „Samorządowego Kolegium Odwoławczego w Płocku”. */
  higherAuthority: string
  /** How the end of the law was counted, line by line. */
  counting: readonly { text: string; basis: string }[]
}

export interface DelayNoticeContent extends SentLetter {
  sentences: string[]
  reasons: string
  newDate: string
  instruction: string[]
  counting: { text: string; basis: string }[]
}

/**
 * The notice that a case will not be settled in time: the reasons, the new day and the instruction on the ponaglenie
 * (art. 36 § 1 and art. 37 k.p.a.), owed also for a delay that is not the office's fault (§ 2). Public information and
 * petitions have a notice of their own acts, with a day beyond which the new term may not lie.
 */
export function delayNoticeContent(facts: DelayNoticeFacts): DelayNoticeContent {
  const { title, opening, settled } = WORDS[facts.letter](facts)
  const end = polishWeekday(facts.end)
  return {
    ...sentLetter('delay-notice', title, facts),
    sentences: [
      opening,
      facts.endSetBy === 'law' ? `${settled}: ${end}` : `Termin wyznaczony poprzednim zawiadomieniem: ${end}`,
    ],
    reasons: facts.reasons,
    newDate: `Nowy ${settled.charAt(0).toLowerCase()}${settled.slice(1)}: ${polishWeekday(facts.newDate)}`,
    instruction: facts.reminder === 'told' ? instruction(facts) : [NO_REMEDY],
    counting: countingLines(facts.counting),
  }
}

const NO_REMEDY =
  'Zawiadomienie nie jest decyzją ani postanowieniem, dlatego nie służy od niego odwołanie ani zażalenie.'

type Words = { title: string; opening: string; settled: string }

/** In the words of the code, or of the act of the matter. */
const WORDS: Record<DelayNoticeFacts['letter'], (facts: DelayNoticeFacts) => Words> = {
  delay: ({ matter, filedOn, basis }) => ({
    title: 'Zawiadomienie o niezałatwieniu sprawy w terminie',
    opening: `Zawiadamiam, że sprawa: ${matter}, z podania wniesionego dnia ${polishDay(filedOn)}, nie zostanie załatwiona w terminie (${asPrinted(basis)}).`,
    settled: 'Termin załatwienia sprawy',
  }),
  'public-information': ({ matter, filedOn }) => ({
    title: 'Powiadomienie o przedłużeniu terminu udostępnienia informacji publicznej',
    opening: `Powiadamiam, że informacja publiczna nie może być udostępniona w terminie 14 dni od dnia złożenia wniosku. Wniosek: ${matter}, złożony dnia ${polishDay(filedOn)} (art. 13 ust. 2 ustawy z dnia 6 września 2001 r. o dostępie do informacji publicznej).`,
    settled: 'Termin udostępnienia informacji',
  }),
  petition: ({ matter, filedOn }) => ({
    title: 'Zawiadomienie o przedłużeniu terminu rozpatrzenia petycji',
    opening: `Zawiadamiam, że petycja: ${matter}, złożona dnia ${polishDay(filedOn)}, nie zostanie rozpatrzona w terminie (art. 10 ust. 3 ustawy z dnia 11 lipca 2014 r. o petycjach).`,
    settled: 'Termin rozpatrzenia petycji',
  }),
}

function instruction({ higherAuthority, office }: DelayNoticeFacts): string[] {
  return [
    `Strona może wnieść ponaglenie, jeżeli sprawy nie załatwiono w terminie (bezczynność) albo postępowanie jest prowadzone dłużej, niż jest to niezbędne (przewlekłość). Ponaglenie zawiera uzasadnienie (art. 37 § 1 i 2 k.p.a.).`,
    `Ponaglenie wnosi się do ${higherAuthority} za pośrednictwem ${office.authority} (art. 37 § 3 k.p.a.).`,
    'Ponaglenie na bezczynność wniesione przed upływem terminu pozostawia się bez rozpoznania (art. 37 § 3a k.p.a.).',
  ]
}
