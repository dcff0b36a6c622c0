import type { Page } from 'playwright-core'

/**
 * Whether something has the focus once the page is at rest. A page that is just being replaced is waited for;
 * `mayRest` tells when the focus may as well be on nothing.
 */
export async function holdsFocus(page: Page, mayRest: () => boolean): Promise<boolean> {
  const end = Date.now() + 3000
  for (;;) {
    const name = await page.evaluate(nameOfFocus).catch((problem: unknown) => {
      // The document was left while it was being asked; the next one answers.
      if (/context was destroyed|navigat/i.test(String(problem))) return 'loading'
      throw problem
    })
    if (name !== 'loading' && (name !== 'body' || mayRest())) return true
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function nameOfFocus(): string {
  if (document.readyState === 'loading') return 'loading'
  const focused = document.activeElement
  return !focused || focused === document.body ? 'body' : focused.tagName.toLowerCase()
}

/** Where the walk ends: on the control itself, or on any radio of its group (Tab stops only once in a group). */
export type FocusGoal = 'itself' | 'any-of-its-radios'

/** Runs in the page: the key that leads from the focus towards the control, or `there`. */
export function focusStep(control: Element, goal: FocusGoal): 'there' | 'Tab' | 'Shift+Tab' {
  const focused = document.activeElement ?? document.body
  if (focused === control) return 'there'
  const group = (element: Element) => (element.matches('input[type=radio]') ? element.getAttribute('name') : null)
  if (goal === 'any-of-its-radios' && group(focused) !== null && group(focused) === group(control)) return 'there'
  const isBelow = control.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING
  return isBelow ? 'Shift+Tab' : 'Tab'
}

/** Runs in the page: why nobody sees where the focus is, or null. It needs a ring, a place on the screen, and nothing over it. */
export function faultOfFocus(): string | null {
  const focused = document.activeElement
  if (!focused || focused === document.body) return 'nothing has it'
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused)
  const bare =
    outlineStyle === 'none' ||
    (outlineStyle !== 'auto' && Number.parseFloat(outlineWidth) < 2) ||
    /, 0\)$/.test(outlineColor)
  if (bare && boxShadow === 'none') return 'no ring is drawn'
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
  const seen = boxes.flatMap(({ left, top, right, bottom }) => {
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ]
    const over = document.elementFromPoint(x, y)
    return over && (focused.contains(over) || over.contains(focused)) ? [over] : []
  })
  return seen.length > 0 ? null : 'it lies outside the screen or under something'
}
