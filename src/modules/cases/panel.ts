import type { VNode } from 'preact'
import type { CaseState } from '#domain/cases/case-states.ts'
import type { Actor } from '#domain/people/roles.ts'
import type { StaffContext } from '#web/route.ts'
import type { PaperFacts } from './paper.query.ts'

/**
 * A part of the paper's page that a counter contributes: what it knows of the paper, and the forms of its acts. The page
 * itself (module `files`) only places the panels one under another.
 */
export type PaperPanel<Data = unknown> = {
  /** JSON of the panel for programs, under this name. */
  name: string
  /** What `load` is handed, by name; all panels' facts that are wanted are read in one statement. */
  facts?: Readonly<Record<string, FactPiece>>
  load(context: StaffContext, paper: PaperFacts, facts: unknown): Promise<Data>
  /** Null when the panel has nothing to say about this paper. */
  view(data: Data, context: StaffContext, paper: PaperFacts): VNode | null
}

/**
 * One fact of a panel. Most papers have never been summoned, refused or released, and a subselect costs even when it
 * finds nothing: so it is read only where the paper's state and history say that there may be something.
 */
export type FactPiece<So = PaperSoFar> = {
  /** An SQL expression over `p` (papers) or `k` (cases) that gives one json value. Subselects only; no parameters. */
  sql: string
  /** Read always when left out. */
  when?: (so: So) => boolean
  /** The fact where it was not read. */
  otherwise?: unknown
}

/** What is known before the panels' facts are read. */
export type PaperSoFar = {
  paper: PaperFacts
  actor: Actor
  /** Whether any of these events is in the paper's history. */
  happened: (...events: string[]) => boolean
}

/** As `PaperPanel`, on the page of a case: a part that another module contributes. */
export type CasePanel<Data = unknown> = {
  name: string
  facts?: Readonly<Record<string, FactPiece<CaseSoFar>>>
  load(context: StaffContext, found: CaseOnPage, facts: unknown): Promise<Data>
  view(data: Data, context: StaffContext, found: CaseOnPage): VNode | null
}

/** What is known before the panels' facts of a case are read. */
export type CaseSoFar = { found: CaseOnPage; actor: Actor; happened: (...events: string[]) => boolean }

/** A case as the panels of its page look at it. Days ISO. */
export type CaseOnPage = {
  id: string
  sign: string
  unitId: string
  state: CaseState
  officerId: string | null
  initiatedOn: string
  /** The day from which the term of a remanded case runs anew. */
  runsFrom: string | null
  statutoryEnd: string | null
  /** The new day named in the last notice of delay; null when there is none since the case last began to run. */
  notifiedEnd: string | null
  internalTarget: string | null
  settledOn: string | null
}
