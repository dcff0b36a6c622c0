import type { VNode } from 'preact'
import type { StaffContext } from '#web/route.ts'
import type { PaperFacts } from './paper.query.ts'

/**
 * A part of the paper's page that a counter contributes: what it knows of the paper, and the forms of its acts. The page
 * itself (module `files`) only places the panels one under another.
 */
export type PaperPanel<Data = unknown> = {
  /** JSON of the panel for programs, under this name. */
  name: string
  /**
   * An SQL expression over `p` (papers) that gives one json value: read in the page's own statement and handed to
   * `load`, so that a panel costs no round trip. Subselects only; no parameters.
   */
  facts?: string
  load(context: StaffContext, paper: PaperFacts, facts: unknown): Promise<Data>
  /** Null when the panel has nothing to say about this paper. */
  view(data: Data, context: StaffContext, paper: PaperFacts): VNode | null
}
