import type { Instruction } from '../proceedings/instruction.ts'
import { polishDay, termOf } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

export interface AppealInstructionFacts extends SentLetterFacts {
  matter: string
  /** Of which act, of which day. */
  act: 'decision' | 'order'
  signedOn: string
  instruction: Instruction
}

export interface AppealInstructionContent extends SentLetter {
  sentences: string[]
  instruction: string[]
}

const OF = { decision: 'decyzji', order: 'postanowienia' } as const

/** The instruction that goes with a decision or an order (art. 107 § 1 pkt 7 and 9, art. 124 § 1 KPA), one to each addressee. */
export function appealInstruction(facts: AppealInstructionFacts): AppealInstructionContent {
  return {
    ...sentLetter('appeal-instruction', 'Pouczenie o środkach zaskarżenia', facts),
    sentences: [
      `Pouczenie jest częścią ${OF[facts.act]} z dnia ${polishDay(facts.signedOn)} w sprawie: ${facts.matter}.`,
    ],
    instruction: instructionLines(facts),
  }
}

type Words = Pick<AppealInstructionFacts, 'act' | 'instruction' | 'office'>

/** The instruction in words, line by line with its articles: what is open, to whom, how, by when, and the waiver. */
export function instructionLines(words: Words): string[] {
  const { instruction } = words
  if (instruction.remedy === 'none')
    return [
      'Na to postanowienie nie służy zażalenie (art. 141 § 1 k.p.a.). Strona może je zaskarżyć tylko w odwołaniu od decyzji (art. 142 k.p.a.).',
    ]
  return [
    opening(words),
    ...manner(words),
    ...(instruction.waiver === 'told' ? [waiverSentence(words)] : []),
    ...costs(words),
  ]
}

/** The remedy, to whom, through whom, by when. */
function opening({ act, instruction, office }: Words): string {
  const { remedy, law } = instruction
  const to = instruction.to ?? ''
  const term = `w terminie ${termOf(instruction.days ?? 0)} od dnia doręczenia ${OF[act]}`
  const through = `Wnosi się je za pośrednictwem ${office.authority} ${term}`
  if (remedy === 'appeal' && law === 'tax')
    return `Od decyzji służy odwołanie do ${to} (art. 220 Ordynacji podatkowej). ${through} (art. 223 Ordynacji podatkowej).`
  if (remedy === 'appeal')
    return `Od decyzji służy odwołanie do ${to} (art. 127 § 1 i 2 k.p.a.). ${through} (art. 129 § 1 i 2 k.p.a.).`
  if (remedy === 'complaint' && law === 'tax')
    return `Na to postanowienie służy zażalenie do ${to}. ${through} (art. 236 Ordynacji podatkowej).`
  if (remedy === 'complaint')
    return `Na to postanowienie służy zażalenie do ${to}. ${through} (art. 141 § 2 oraz art. 129 § 1 w związku z art. 144 k.p.a.).`
  if (remedy === 'reconsideration')
    return `Od decyzji nie służy odwołanie, ale strona niezadowolona z decyzji może zwrócić się do ${office.authority} z wnioskiem o ponowne rozpatrzenie sprawy ${term} (art. 127 § 3 i art. 129 § 2 k.p.a.).`
  if (remedy === 'objection')
    return `Od decyzji służy sprzeciw do ${to} za pośrednictwem ${office.authority} ${term} (art. 64a i art. 64c § 1 ustawy – Prawo o postępowaniu przed sądami administracyjnymi).`
  const on = act === 'decision' ? 'Na decyzję' : 'Na to postanowienie'
  return `${on} służy skarga do ${to} za pośrednictwem ${office.authority} ${term} (art. 53 § 1 i art. 54 § 1 ustawy – Prawo o postępowaniu przed sądami administracyjnymi).`
}

/** How it is filed, what it has to say, and what keeps its term. */
function manner({ instruction }: Words): string[] {
  const { remedy, law, mode } = instruction
  const filed = `Sposób wniesienia: ${mode}.`
  if (remedy === 'appeal' && law === 'tax')
    return [
      filed,
      'Odwołanie zawiera zarzuty przeciw decyzji, określa istotę i zakres żądania oraz wskazuje dowody uzasadniające to żądanie (art. 222 Ordynacji podatkowej).',
    ]
  if (remedy === 'appeal')
    return [
      filed,
      'Odwołanie nie wymaga szczegółowego uzasadnienia. Wystarczy, że wynika z niego, że strona nie jest zadowolona z decyzji (art. 128 k.p.a.).',
    ]
  return [filed]
}

/** The right to waive and what follows: the act is final and valid, and no court examines it either (art. 127a KPA). */
function waiverSentence({ act, instruction }: Words): string {
  const { name, which } = {
    appeal: { name: 'odwołania', which: 'art. 127a k.p.a.' },
    reconsideration: {
      name: 'wniosku o ponowne rozpatrzenie sprawy',
      which: 'art. 127a w związku z art. 127 § 3 k.p.a.',
    },
    complaint: { name: 'zażalenia', which: 'art. 127a w związku z art. 144 k.p.a.' },
  }[instruction.remedy as 'appeal' | 'reconsideration' | 'complaint']
  const [ends, cannot] =
    act === 'decision'
      ? ['decyzja staje się ostateczna i prawomocna', 'Decyzji tej']
      : ['postanowienie staje się ostateczne i prawomocne', 'Postanowienia tego']
  return `W trakcie biegu terminu do wniesienia ${name} strona może zrzec się prawa do jego wniesienia wobec organu, który wydał ${act === 'decision' ? 'decyzję' : 'postanowienie'}. Z dniem doręczenia temu organowi oświadczenia o zrzeczeniu się przez ostatnią ze stron ${ends} (${which}). ${cannot} nie można wtedy zaskarżyć także do sądu administracyjnego, a oświadczenia nie można cofnąć.`
}

/** What a court asks for, and that help may be asked for (art. 107 § 1 pkt 9 KPA). */
function costs({ instruction }: Words): string[] {
  if (instruction.remedy !== 'court-complaint' && instruction.remedy !== 'objection') return []
  return [
    `Wpis: ${instruction.fee}.`,
    'Strona może ubiegać się o zwolnienie od kosztów albo przyznanie prawa pomocy (art. 107 § 1 pkt 9 k.p.a., art. 243 ustawy – Prawo o postępowaniu przed sądami administracyjnymi).',
  ]
}
