import { polishDay, polishWeekday } from './polish-text.ts'
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
 * (art. 36 § 1 and art. 37 k.p.a.), owed also for a delay that is not the office's fault (§ 2).
 */
export function delayNoticeContent(facts: DelayNoticeFacts): DelayNoticeContent {
  const end = polishWeekday(facts.end)
  return {
    ...sentLetter('delay-notice', 'Zawiadomienie o niezałatwieniu sprawy w terminie', facts),
    sentences: [
      `Zawiadamiam, że sprawa: ${facts.matter}, z podania wniesionego dnia ${polishDay(facts.filedOn)}, nie zostanie załatwiona w terminie (${facts.basis}).`,
      facts.endSetBy === 'law'
        ? `Termin załatwienia sprawy: ${end}`
        : `Termin wyznaczony poprzednim zawiadomieniem: ${end}`,
    ],
    reasons: facts.reasons,
    newDate: `Nowy termin załatwienia sprawy: ${polishWeekday(facts.newDate)}`,
    instruction: facts.reminder === 'told' ? instruction(facts) : [],
    counting: facts.counting.map(({ text, basis }) => ({ text, basis })),
  }
}

function instruction({ higherAuthority, office }: DelayNoticeFacts): string[] {
  return [
    `Strona może wnieść ponaglenie, jeżeli sprawy nie załatwiono w terminie (bezczynność) albo postępowanie jest prowadzone dłużej, niż jest to niezbędne (przewlekłość). Ponaglenie zawiera uzasadnienie (art. 37 § 1 i 2 k.p.a.).`,
    `Ponaglenie wnosi się do ${higherAuthority} za pośrednictwem ${office.authority} (art. 37 § 3 k.p.a.).`,
    'Ponaglenie na bezczynność wniesione przed upływem terminu pozostawia się bez rozpoznania (art. 37 § 3a k.p.a.).',
  ]
}
