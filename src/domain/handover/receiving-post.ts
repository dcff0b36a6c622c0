import { accept, type Outcome, refuse } from '../outcome.ts'

/** A unit as far as routing looks at it. */
export type RoutingUnit = { id: string; parentId: string | null }

/** A receiving post: a unit's chancery, or a stand-alone post with the codes of the registers it keeps. */
export type RoutingPost = {
  id: string
  unitId: string
  kind: 'chancery' | 'stand-alone'
  registerCodes: readonly string[]
}

/**
 * What decides where a paper goes: its unit and, when it has a card, the card's route and further register. `own-counter`
 * stands only in editions published before it was given up.
 */
export type RoutedPaper = {
  unitId: string | null
  route: 'unit-chancery' | 'stand-alone-post' | 'own-counter' | null
  registerCode: string | null
}

/** The way of a paper out of the window (seed step 5): through the chancery, or straight to a stand-alone post. */
export type Way = { postId: string; route: 'chancery' | 'direct' }

export type NoWay = { why: 'handover-no-unit' } | { why: 'handover-no-post' }

/**
 * Where a complete paper goes. The card's route decides: «stand-alone-post» leads to such a post of the unit (the one that
 * keeps the card's register, when there are several), everything else to the unit's chancery. A unit without one shares
 * the post of the unit above it. Refused when the paper names no unit, or nobody up to the top receives for it.
 */
export function receivingPost(
  paper: RoutedPaper,
  units: readonly RoutingUnit[],
  posts: readonly RoutingPost[],
): Outcome<Way, NoWay> {
  if (paper.unitId === null) return refuse({ why: 'handover-no-unit' })
  const line = lineage(paper.unitId, units)
  if (paper.route === 'stand-alone-post') {
    const post = firstPost(line, posts, 'stand-alone', paper.registerCode)
    if (post) return accept({ postId: post.id, route: 'direct' })
  }
  const chancery = firstPost(line, posts, 'chancery', null)
  return chancery ? accept({ postId: chancery.id, route: 'chancery' }) : refuse({ why: 'handover-no-post' })
}

/** The unit and all above it, nearest first; a circle in the data ends the climb. */
function lineage(unitId: string, units: readonly RoutingUnit[]): string[] {
  const line: string[] = []
  for (let at: string | null = unitId; at !== null && !line.includes(at); ) {
    line.push(at)
    at = units.find((unit) => unit.id === at)?.parentId ?? null
  }
  return line
}

function firstPost(
  line: readonly string[],
  posts: readonly RoutingPost[],
  kind: RoutingPost['kind'],
  registerCode: string | null,
): RoutingPost | undefined {
  for (const unitId of line) {
    const here = posts.filter((post) => post.unitId === unitId && post.kind === kind)
    const keeper = here.find((post) => registerCode !== null && post.registerCodes.includes(registerCode))
    if (keeper ?? here[0]) return keeper ?? here[0]
  }
  return undefined
}
