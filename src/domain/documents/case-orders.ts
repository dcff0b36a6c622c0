import { AFTER_DEATH } from '../proceedings/party-died.ts'
import { type OrderContent, type OrderFacts, orderContent } from './order.ts'
import { remedySentence } from './order-remedies.ts'
import { polishDay, polishWeekday } from './polish-text.ts'

type Line = { text: string; basis: string }

export interface SuspensionFacts extends OrderFacts {
  /** The article of the ground: „art. 97 § 1 pkt 4”. */
  article: string
  by: 'law' | 'request'
  /** The ground in words: „Śmierć strony”. */
  ground: string
  suspendedOn: string
  /** When a party asked: the last day to ask for the case to be taken up, and how it is counted (art. 98 § 2 KPA). */
  askBy: { lastDay: string; counting: readonly Line[] } | null
  /** Names of the parties that died, where that is the ground. */
  dead: readonly string[]
}

/** The order that suspends a case (art. 97, 98 and 101 KPA); a complaint is open. */
export function suspensionOrder(facts: SuspensionFacts): OrderContent {
  const { askBy, by, article } = facts
  return orderContent(facts, {
    title: 'Postanowienie o zawieszeniu postępowania',
    basis: `${article} oraz art. 101 § 1, art. 123 i art. 124`,
    ruling: `zawiesić ${by === 'law' ? 'z urzędu' : 'na żądanie strony'} postępowanie z dniem ${polishDay(facts.suspendedOn)}`,
    grounds: [
      `Przyczyna zawieszenia: ${lower(facts.ground)} (${article} k.p.a.).`,
      ...(facts.dead.length > 0 ? [`Zmarła strona: ${facts.dead.join(', ')}.`, AFTER_DEATH.steps] : []),
    ],
    instruction: [
      remedySentence('suspension', facts),
      ...(facts.dead.length > 0 ? [AFTER_DEATH.addressed] : []),
      'Zawieszenie postępowania wstrzymuje bieg terminów przewidzianych w kodeksie (art. 103 k.p.a.).',
      ...(askBy
        ? [
            `Jeżeli w okresie trzech lat od daty zawieszenia żadna ze stron nie zwróci się o podjęcie postępowania, żądanie wszczęcia postępowania uważa się za wycofane (art. 98 § 2 i art. 101 § 2 k.p.a.). Ostatni dzień: ${polishWeekday(askBy.lastDay)}`,
          ]
        : []),
    ],
    together: null,
    counting: askBy?.counting ?? [],
  })
}

export interface ResumptionFacts extends OrderFacts {
  /** „art. 97 § 2”, or „art. 98 § 2” when a party had asked for the suspension. */
  article: string
  suspendedOn: string
  resumedOn: string
  /** The end of the term as it is counted anew; null where no act sets one. */
  end: { lastDay: string; counting: readonly Line[] } | null
}

/** The order that takes a suspended case up again (art. 97 § 2, 98 § 2 KPA); no complaint is open. */
export function resumptionOrder(facts: ResumptionFacts): OrderContent {
  const { article, suspendedOn, resumedOn, end } = facts
  return orderContent(facts, {
    title: 'Postanowienie o podjęciu zawieszonego postępowania',
    basis: `${article} oraz art. 123 i art. 124`,
    ruling: `podjąć z dniem ${polishDay(resumedOn)} postępowanie zawieszone z dniem ${polishDay(suspendedOn)}`,
    grounds: [
      `Okresu zawieszenia, od ${polishDay(suspendedOn)} do ${polishDay(resumedOn)}, nie wlicza się do terminu załatwienia sprawy (art. 35 § 5 i art. 103 k.p.a.).`,
      ...(end ? [`Termin załatwienia sprawy: ${polishWeekday(end.lastDay)}`] : []),
    ],
    instruction: [remedySentence('resumption', facts)],
    together: null,
    counting: end?.counting ?? [],
  })
}

export interface ExclusionFacts extends OrderFacts {
  /** „art. 24 § 1 pkt 2”, „art. 24 § 3”. */
  article: string
  /** The ground in words: „brat lub siostra strony”. */
  ground: string
  official: string
  replacement: string
}

/** The order by which the superior excludes an official and names who acts instead (art. 24 and 26 § 1 KPA). */
export function exclusionOrder(facts: ExclusionFacts): OrderContent {
  const { article, ground, official, replacement } = facts
  return orderContent(facts, {
    title: 'Postanowienie o wyłączeniu pracownika',
    basis: `${article}, art. 26 § 1 oraz art. 123 i art. 124`,
    ruling: `wyłączyć od udziału w postępowaniu: ${official}, i wyznaczyć do prowadzenia sprawy: ${replacement}.`,
    grounds: [`Przyczyna wyłączenia: ${lower(ground)} (${article} k.p.a.).`],
    instruction: [
      remedySentence('exclusion-of-official', facts),
      'Wyłączony pracownik podejmuje tylko czynności niecierpiące zwłoki ze względu na interes społeczny lub ważny interes stron (art. 24 § 4 k.p.a.).',
    ],
    together: null,
  })
}

const lower = (words: string) => words.charAt(0).toLocaleLowerCase('pl') + words.slice(1)
