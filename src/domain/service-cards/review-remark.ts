/**
 * One thing said about a card: at which field (dots between levels, rows by their place from 0), what, and the values its
 * sentence needs. The sentence is `cardReview.<why>` of the catalogue.
 */
export type CardRemark = { field: string; why: string; values?: Readonly<Record<string, string | number>> }

/** What has to be mended before anybody may approve the card, and what its author is only asked about. */
export type CardReview = { errors: CardRemark[]; questions: CardRemark[] }

/** One remark or none, as a list to be spread. */
export const when = (holds: boolean, remark: CardRemark): CardRemark[] => (holds ? [remark] : [])
