import type { VNode } from 'preact'
import type { StaffContext } from '#web/route.ts'
import type { PaperFacts } from './paper.query.ts'

/**
 * A part of the paper's page that a counter contributes: what it knows of the paper, and the forms of its acts. The page
 * itself (module `files`) only places the panels one under another.
 */
export type PaperPanel<Data = unknown> = {
  load(context: StaffContext, paper: PaperFacts): Promise<Data>
  /** JSON of the panel for programs, under this name. */
  name: string
  /** Null when the panel has nothing to say about this paper. */
  view(data: Data, context: StaffContext, paper: PaperFacts): VNode | null
}
