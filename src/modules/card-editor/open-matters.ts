import type { Actor } from '#domain/people/roles.ts'
import type { OpenMatters } from '#domain/service-cards/card-parts.ts'
import type { Services } from '#web/services.ts'

/** A matter in progress as whoever releases a card sees it; `paper` null: this person may not open it. */
type OpenMatter = {
  number: number
  year: number
  edition: number
  unit: string | null
  paper: { id: string; title: string; sign: string | null } | null
}

/** What a release means for matters in progress: how many there are, how many this person may open, and the first of these. */
export type OpenMattersFound = OpenMatters & { count: number; seen: number; papers: OpenMatter[] }

/** Who knows the matters in progress; it stands above the cards and is handed to their pages. `before`: the newest edition. */
export type ReadOpenMatters = (
  services: Services,
  actor: Actor,
  asked: { cardId: string; openMatters: OpenMatters; before: number },
) => Promise<OpenMattersFound>
