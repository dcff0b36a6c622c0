import type { FactPiece } from '#modules/cases/index.ts'

/** A panel as far as its facts go. */
type Panel<So> = { name: string; facts?: Readonly<Record<string, FactPiece<So>>> }

/** What the panels may read, each fact as `panel.fact`. */
export function piecesOf<So>(panels: readonly Panel<So>[]): [string, FactPiece<So>][] {
  return panels.flatMap(({ name, facts = {} }) =>
    Object.entries(facts).map(([fact, piece]): [string, FactPiece<So>] => [`${name}.${fact}`, piece]),
  )
}

/** The facts of each panel under its name, put together from what was read. */
export function factsOf<So>(
  panels: readonly Panel<So>[],
  read: ReadonlyMap<string, unknown>,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    panels.map(({ name, facts = {} }) => [
      name,
      Object.fromEntries(Object.keys(facts).map((fact) => [fact, read.get(`${name}.${fact}`)])),
    ]),
  )
}
