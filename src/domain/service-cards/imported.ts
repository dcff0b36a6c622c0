import type { CardEdition } from './card.ts'

/** One thing an import could not read or did not dare to guess; `reason` is a Polish sentence for the person importing. */
export type ImportProblem = { item: string; field: string; reason: string }

/** A card read from a file: our reading of it, beside everything the file said. */
export type ImportedCard = {
  id: string
  edition: CardEdition
  /** The fields of the source word for word, in the order of the source. */
  asWritten: Record<string, unknown>
  /** Fields this program does not know; kept and written back. */
  extra: Record<string, unknown>
  /** Whether the edition can go into force with nothing left to decide for its author. */
  readiness: 'ready' | 'needs-author'
}

/** What reading a file of cards gives: `unreadable` keeps the entries that are not cards at all. */
export type CardImport = {
  cards: ImportedCard[]
  problems: ImportProblem[]
  header: Record<string, unknown>
  unreadable: unknown[]
}
