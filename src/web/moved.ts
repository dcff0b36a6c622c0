/** Thrown where a page has another address now: for good (301), or for the time being (302). */
export class Moved extends Error {
  readonly to: string
  readonly status: 301 | 302
  constructor(to: string, how: 'for-good' | 'for-now') {
    super('moved')
    this.to = to
    this.status = how === 'for-good' ? 301 : 302
  }
}
