import { type LabelContent, labelContent } from '#domain/documents/label.ts'
import { message } from '#messages/index.ts'
import type { PaperForLetter } from '#modules/cases/index.ts'
import type { ShelfPlace } from '../shelves-store.ts'

/** The sticker of a waiting paper: number, scanner's code, shelf and place. */
export function labelOf(letter: PaperForLetter, { shelf, place }: ShelfPlace): LabelContent {
  return labelContent({
    ...letter.head,
    receivedOn: letter.filedOn,
    place: message('completeness.label.place', { shelf, place }),
  })
}
