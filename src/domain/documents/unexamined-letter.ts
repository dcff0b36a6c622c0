import { polishDay, polishWeekday } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'
import { UNEXAMINED_BASIS, type UnexaminedFacts } from './unexamined-note.ts'

export interface UnexaminedLetterFacts extends UnexaminedFacts, SentLetterFacts {
  /** The body for reminders in the genitive: „Samorządowego Kolegium Odwoławczego w Płocku”. */
  higherAuthority: string
  /** The court in the genitive: „Wojewódzkiego Sądu Administracyjnego w Warszawie”. */
  court: string
  /** Originals that wait for the party, and where. */
  returnables: readonly string[]
  collectAt: string
}

export interface UnexaminedLetterContent extends SentLetter {
  sentences: string[]
  lacks: { text: string; basis: string }[]
  instruction: string[]
  returns: { items: string[]; sentence: string } | null
}

/** The letter that tells the party so, and what is open now: a reminder (art. 37), then a complaint of inactivity. */
export function unexaminedLetterContent(facts: UnexaminedLetterFacts): UnexaminedLetterContent {
  const { summons, returnables } = facts
  return {
    ...sentLetter('unexamined-letter', 'Zawiadomienie o pozostawieniu podania bez rozpoznania', facts),
    sentences: [
      `Zawiadamiam, że podanie wniesione dnia ${polishDay(facts.filedOn)} w sprawie: ${facts.matter} zostało pozostawione bez rozpoznania (${UNEXAMINED_BASIS[facts.procedure]}).`,
      `Wezwanie z dnia ${polishDay(summons.of)} do usunięcia braków formalnych doręczono dnia ${polishDay(summons.servedOn)} Ostatni dzień terminu: ${polishWeekday(summons.lastDay)} Do dnia sporządzenia tego pisma nie usunięto następujących braków:`,
    ],
    lacks: facts.lacks.map(({ name, basis }) => ({ text: name, basis })),
    instruction: instruction(facts),
    returns:
      returnables.length === 0
        ? null
        : { items: [...returnables], sentence: `Te oryginały dokumentów można odebrać: ${facts.collectAt}.` },
  }
}

const AGAIN = 'Podanie w tej samej sprawie można wnieść ponownie.'

/** A petition or a complaint has no party, so neither a reminder nor a complaint of inactivity is open in it. */
function instruction({ office, higherAuthority, court, procedure }: UnexaminedLetterFacts): string[] {
  if (procedure !== 'kpa') return [AGAIN]
  return [
    'Pozostawienie podania bez rozpoznania nie jest decyzją ani postanowieniem, dlatego nie służy od niego odwołanie ani zażalenie.',
    `Strona, która uważa, że podanie należało rozpoznać, może wnieść ponaglenie z uzasadnieniem do ${higherAuthority} za pośrednictwem ${office.authority} (art. 37 § 1–3 k.p.a.).`,
    `Po wniesieniu ponaglenia można w każdym czasie wnieść skargę na bezczynność do ${court} za pośrednictwem ${office.authority} (art. 3 § 2 pkt 8, art. 53 § 2b i art. 54 § 1 ustawy – Prawo o postępowaniu przed sądami administracyjnymi).`,
    AGAIN,
  ]
}
