/** Longest pause between the two presses, in milliseconds. */
const pause = 700

/** Tells „Esc Esc” from two presses that have nothing to do with each other. */
export class EscapeTwice {
  #first = Number.NEGATIVE_INFINITY

  /** Takes one key (`KeyboardEvent.key`) at a time in milliseconds; true when it is the second Esc in a row. */
  push(key: string, at: number): boolean {
    const twice = key === 'Escape' && at - this.#first <= pause
    this.#first = key === 'Escape' && !twice ? at : Number.NEGATIVE_INFINITY
    return twice
  }

  /** An Esc that closed something was not meant for us. */
  forget(): void {
    this.#first = Number.NEGATIVE_INFINITY
  }
}
