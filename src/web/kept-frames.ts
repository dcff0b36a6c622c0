import type { Assets } from './assets.ts'

const mostFrames = 300
const anyMark = /(okienkoMarkOf[A-Z][A-Za-z]*)/

/** A mark where a page's own part belongs. Letters only, so that neither HTML nor an address would write it otherwise. */
export type Mark = `okienkoMarkOf${string}`

const kept = new WeakMap<Assets, Map<string, string[]>>()

/**
 * A page from a frame that is the same each time and takes longer to draw than what stands in it: drawn once for each
 * `key` with marks in it, and filled with the page's own parts.
 */
export function fillFrame(assets: Assets, key: string, draw: () => string, parts: Record<Mark, string>): string {
  const frames = kept.get(assets) ?? new Map<string, string[]>()
  kept.set(assets, frames)
  let pieces = frames.get(key)
  if (!pieces) {
    if (frames.size >= mostFrames) frames.clear()
    pieces = draw().split(anyMark)
    frames.set(key, pieces)
  }
  let html = ''
  for (const piece of pieces) html += parts[piece as Mark] ?? piece
  return html
}
