import type { Locator, Page } from 'playwright-core'
import { type FocusGoal, faultOfFocus, focusStep, holdsFocus } from './focus.ts'

/** What to expect of a document just opened: work screens put the focus in their first field, other pages start at the top. */
export type FreshPage = 'focused' | 'at-top'

/** More presses of Tab than any page here needs. */
const LIMIT = 300

/** Takes the page over for a story told by keyboard alone. Call it before the first page is opened. */
export async function byKeyboard(page: Page, fresh: FreshPage = 'focused'): Promise<Keyboard> {
  return new Keyboard(page, fresh, await watchPointers(page))
}

/**
 * A person at the counter who never touches the mouse. Every act ends with a check that something has the focus; a key
 * that opens another page should be followed by `page.waitForURL` before a control of that page is looked for.
 */
export class Keyboard {
  /** Keys pressed so far, each typed character counted. */
  keysUsed = 0
  readonly #page: Page
  readonly #pointers: string[]
  readonly #mayRest: () => boolean
  #untouched = true

  constructor(page: Page, fresh: FreshPage, pointers: string[]) {
    this.#page = page
    this.#pointers = pointers
    this.#mayRest = () => fresh === 'at-top' && this.#untouched
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#untouched = true
    })
  }

  /** Presses one key or chord (`Enter`, `Control+Enter`, `F2`). */
  async press(key: string): Promise<void> {
    await this.#act(1, () => this.#page.keyboard.press(key))
  }

  /**
   * Types into the field in focus, 15 ms a key: faster than any clerk. What looks like a code is typed at 50 ms, as a person
   * would: at the speed of a wedge scanner the page takes it for a scan.
   */
  async type(text: string): Promise<void> {
    const delay = text.length >= 8 && /\d/.test(text) ? 50 : 15
    await this.#act([...text].length, () => this.#page.keyboard.type(text, { delay }))
  }

  /** Walks by Tab (or Shift+Tab, if the control lies above) until the control has the focus, and sees that it does. */
  async goTo(control: Locator, goal: FocusGoal = 'itself'): Promise<void> {
    for (let step = 0; step < LIMIT; step += 1) {
      const next = await control.evaluate(focusStep, goal)
      if (next === 'there') return this.#seeFocus(control)
      await this.press(next)
    }
    throw new Error(`${LIMIT} presses of Tab do not lead to ${control}`)
  }

  /** Walks to the field and replaces what it holds. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.goTo(field)
    await this.press('Control+a')
    await (text === '' ? this.press('Delete') : this.type(text))
  }

  /** Walks to the button or link and presses Enter. */
  async activate(control: Locator): Promise<void> {
    await this.goTo(control)
    await this.press('Enter')
  }

  /** Walks to the check box and presses space. */
  async toggle(box: Locator): Promise<void> {
    await this.goTo(box)
    await this.press('Space')
  }

  /** Walks to the radio's group and moves by arrows to this one, which chooses it. */
  async choose(radio: Locator): Promise<void> {
    await this.goTo(radio, 'any-of-its-radios')
    for (let step = 0; (await radio.evaluate(focusStep, 'itself' as FocusGoal)) !== 'there'; step += 1) {
      if (step === LIMIT) throw new Error(`The arrows do not lead to ${radio}`)
      await this.press('ArrowDown')
    }
    if (!(await radio.isChecked())) await this.press('Space')
  }

  /** Walks to the drop-down list and types the beginning of the answer. */
  async pick(list: Locator, beginning: string): Promise<void> {
    await this.goTo(list)
    await this.type(beginning)
    const chosen = await list.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label ?? '')
    if (!chosen.startsWith(beginning)) throw new Error(`„${beginning}” chooses „${chosen}” in ${list}`)
  }

  /** Fails if a mouse, pen or finger did anything since the start. Pages without JavaScript cannot tell. */
  assertNoMouse(): void {
    if (this.#pointers.length > 0) throw new Error(`More than the keyboard was used: ${this.#pointers.join(', ')}`)
  }

  /** Whoever walks by Tab has to see where he is (WCAG 2.4.7, 2.4.11). */
  async #seeFocus(control: Locator): Promise<void> {
    const fault = await this.#page.evaluate(faultOfFocus)
    if (fault !== null) throw new Error(`The focus on ${control} is not to be seen: ${fault}`)
  }

  async #act(keys: number, act: () => Promise<void>): Promise<void> {
    this.#untouched = false
    this.keysUsed += keys
    await act()
    if (!(await holdsFocus(this.#page, this.#mayRest)))
      throw new Error(`After ${this.keysUsed} keys the focus is on nothing: ${this.#page.url()}`)
  }
}

/** Enter and space also make a `click`, but without the press of a pointer: only real pointers are noted. */
async function watchPointers(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.exposeFunction('okienkoPointer', (kind: string) => seen.push(kind))
  await page.addInitScript(() => {
    const { okienkoPointer } = window as unknown as { okienkoPointer: (kind: string) => void }
    for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel', 'dragstart'])
      addEventListener(kind, (event) => okienkoPointer(event.type), { capture: true, passive: true })
  })
  return seen
}
