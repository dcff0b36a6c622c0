import type { ChecklistLine } from '#domain/guide/client-checklist.ts'
import type { CardFee, CardItem } from '#domain/service-cards/card.ts'
import { type Language, message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { feeWords } from '#modules/service-cards/index.ts'

/** A part of a note: `card` is the card's own Polish, `page` speaks the page's language. */
export type NotePart = { text: string; in: 'card' | 'page' }

/** „gdy działa pełnomocnik; oryginał; zwracamy po załatwieniu sprawy”: what else is to be known of a line. */
export function lineNotes({ item, need }: ChecklistLine<CardItem>, language: Language): NotePart[] {
  const open = need === 'unknown' || need === 'stated'
  return [
    ...(open && item.condition ? [{ text: item.condition, in: 'card' as const }] : []),
    ...[
      item.form === 'any' ? null : message(`serviceCards.form.${item.form}`, undefined, language),
      item.returnable === 'yes' ? message('serviceCards.returnable', undefined, language) : null,
      item.amountGrosze === null ? null : zloty(item.amountGrosze),
    ].flatMap((text) => (text === null ? [] : [{ text, in: 'page' as const }])),
  ]
}

/** The lines that are needed for certain, and those of which the client has still to see. */
export function parted<Line extends Pick<ChecklistLine<unknown>, 'need'>>(lines: readonly Line[]) {
  const sure = ({ need }: Line) => need === 'always' || need === 'answered'
  return { bring: lines.filter(sure), check: lines.filter((line) => !sure(line)) }
}

/** What a fee comes to; when it is paid stands with it only while the client's answers left that open. */
export function feeNote({ item, need }: ChecklistLine<CardFee>, language: Language): string {
  return feeWords(need === 'answered' ? { ...item, condition: null } : item, language)
}
