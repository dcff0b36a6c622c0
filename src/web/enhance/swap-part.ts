/** Controls whose state a person may have changed since the page was asked for. */
const controls = 'input:not([type=hidden]),select,textarea'

/**
 * Replaces the part of a page that carries the same `data-part` by its new form. What was typed or ticked since the page
 * was drawn stays, and so does the focus.
 */
export function swapPart(page: Document, fresh: HTMLElement): void {
  const old = page.querySelector<HTMLElement>(`[data-part="${CSS.escape(fresh.dataset.part ?? '')}"]`)
  if (!old) return
  const focused = page.activeElement
  const focusId = focused && old.contains(focused) ? focused.id : ''
  const part = page.importNode(fresh, true)
  for (const control of old.querySelectorAll<HTMLInputElement>(controls)) keep(control, part)
  old.replaceWith(part)
  if (focusId) page.getElementById(focusId)?.focus()
}

function keep(control: HTMLInputElement, part: HTMLElement): void {
  if (!control.id) return
  const twin = part.querySelector<HTMLInputElement>(`#${CSS.escape(control.id)}`)
  if (!twin) return
  if (control.checked !== control.defaultChecked) twin.checked = control.checked
  // a select has no default value of its own: what is chosen in it stays
  if (control.tagName === 'SELECT' || control.value !== control.defaultValue) twin.value = control.value
}
