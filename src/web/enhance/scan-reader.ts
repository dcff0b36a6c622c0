/** What the reader says after a key: still typing, or a whole scan with the number of characters it left behind. */
export type ScanAnswer =
  | { readonly kind: 'typing' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'scan'; readonly text: string }

const shortest = 8
const medianGap = 35
const longestGap = 60
const quietAfter = 300

/**
 * Tells a wedge scanner from a typist: at least eight characters, median gap ≤ 35 ms and none over 60 ms, ended by
 * Enter or Tab. After a scan everything is ignored for 300 ms, because a scanner sees neighbouring codes too.
 */
export class ScanReader {
  #text = ''
  #gaps: number[] = []
  #last = Number.NEGATIVE_INFINITY
  #quietUntil = Number.NEGATIVE_INFINITY

  /** True when the next character would begin a new run: the moment to remember the field as it is. */
  startsAt(at: number): boolean {
    return this.#text === '' || at - this.#last > longestGap
  }

  /** Takes one key (`KeyboardEvent.key`) at a time in milliseconds. */
  push(key: string, at: number): ScanAnswer {
    if (at < this.#quietUntil) return { kind: 'ignored' }
    const gap = at - this.#last
    this.#last = at
    if (key === 'Enter' || key === 'Tab') return this.#finish(gap, at)
    if ([...key].length !== 1) return { kind: 'typing' }
    if (this.#text === '' || gap > longestGap) this.#reset()
    else this.#gaps.push(gap)
    this.#text += key
    return { kind: 'typing' }
  }

  #finish(gap: number, at: number): ScanAnswer {
    const text = this.#text
    const gaps = [...this.#gaps, gap].sort((a, b) => a - b)
    this.#reset()
    const median = gaps[Math.floor(gaps.length / 2)] as number
    // every code we know has digits, a name typed ahead in haste has none
    const coded = text.length >= shortest && /\d/.test(text)
    if (!coded || gap > longestGap || median > medianGap) return { kind: 'typing' }
    this.#quietUntil = at + quietAfter
    return { kind: 'scan', text }
  }

  #reset(): void {
    this.#text = ''
    this.#gaps = []
  }
}
