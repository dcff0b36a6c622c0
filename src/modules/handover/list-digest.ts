import { createHash } from 'node:crypto'

/**
 * SHA-256 of the list of a sheet: the numbers of its papers in the order of the list, one a line. It is printed on the
 * sheet and shows later that nothing was added or taken away; the form that sends a sheet carries it too, so that
 * nobody sends a list that changed after it was looked at.
 */
export function listDigest(papers: readonly { number: number; year: number }[]): string {
  const lines = papers.map(({ number, year }) => `${number}/${year}\n`).join('')
  return createHash('sha256').update(lines).digest('hex')
}
