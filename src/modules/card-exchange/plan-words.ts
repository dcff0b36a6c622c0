import type { OfficeLaw } from '#domain/legal-profiles/office-law.ts'
import type { CardPlan, ImportPlan, Missing } from '#domain/service-cards/exchange/plan-import.ts'
import type { LawPlan } from '#domain/service-cards/exchange/plan-law.ts'
import type { ParagraphPlan } from '#domain/service-cards/exchange/plan-paragraphs.ts'
import type { FileProblem } from '#domain/service-cards/exchange/read-catalogue.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { lawSentence } from '#messages/law-words.ts'
import { pl } from '#messages/pl/index.ts'
import { remarkWords } from '#modules/card-editor/index.ts'
import { type ToldDifference, tellDifference } from '#modules/service-cards/index.ts'
import { refusalSentence } from '#web/refusal.ts'

/** A place of a file that is not taken: the file, the row in words (empty for none), the field as the file calls it, and why. */
export type ToldProblem = { file: string; row: string; field: string; reason: string }

/** What becomes of a card, in words. */
export type ToldCard = Omit<CardPlan, 'difference' | 'missing'> & {
  text: string
  difference: ToldDifference | null
  missing: (Missing & { text: string })[]
}

/** What becomes of a paragraph of a letter, in words. */
export type ToldParagraph = ParagraphPlan & { name: string; says: string }

/** A change of law of the other office: its sentence, and why it cannot be one here. */
export type ToldLaw = LawPlan & { sentence: string; doubt: string | null }

/** A plan as people and programs read it. */
export type ToldPlan = Omit<ImportPlan, 'cards' | 'paragraphs' | 'lawChanges'> & {
  cards: ToldCard[]
  paragraphs: ToldParagraph[]
  lawChanges: ToldLaw[]
  problems: ToldProblem[]
}

/** Puts a plan into words; `law` names the procedures. */
export function tellPlan(
  plan: ImportPlan,
  problems: readonly FileProblem[],
  law: Pick<OfficeLaw, 'profiles'>,
): ToldPlan {
  return {
    ...plan,
    cards: plan.cards.map((card) => ({
      ...card,
      text: message(`exchange.verdict.${card.verdict}`),
      difference: card.difference && tellDifference(card.difference, law),
      missing: card.missing.map((one) => ({ ...one, text: missingWords(one) })),
    })),
    paragraphs: plan.paragraphs.map((one) => ({
      ...one,
      name: message(`ownWords.letter.${one.letter}`),
      says: message(`exchange.paragraph.${one.verdict}`),
    })),
    lawChanges: plan.lawChanges.map((one) => {
      return { ...one, sentence: lawSentence(one.change), doubt: one.why && refusalSentence(one.why) }
    }),
    problems: problems.map(tellProblem),
  }
}

/** „brak tu komórki WGD”. */
const missingWords = ({ kind, code }: Missing) => message(`exchange.missing.${kind}`, { code })

/** „karty/WGD-19.json, dokument 4, kind: …”. */
export function tellProblem(problem: FileProblem): ToldProblem {
  const { file, why, values = {} } = problem
  const [list = '', no, ...rest] = problem.field.split('.')
  const inRow = no !== undefined && /^\d+$/.test(no)
  const row = inRow ? rowWords(list, Number(no) + 1) : ''
  const field = inRow ? [list, ...rest].join('.') : problem.field
  const own = `exchange.problem.${why}`
  return {
    file,
    row,
    field,
    reason: own in pl ? message(own as MessageKey, values) : remarkWords({ field, why, values }),
  }
}

function rowWords(list: string, no: number): string {
  const key = `exchange.row.${list}`
  return message((key in pl ? key : 'exchange.row') as MessageKey, { no })
}
