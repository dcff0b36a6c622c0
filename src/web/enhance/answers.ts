/** A field that a form sends. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** How fields and folded texts stood when the server was asked. */
export type Asked = WeakMap<Element, string>

/** Selector of everything that an answer stands in. */
export const controls = 'input,select,textarea'

export const isControl = (it: Element): it is Control => it.matches(controls)

/** Notes how the fields and folded texts of the page stand, to tell later what a person did since. */
export function rememberAnswers(page: Document): Asked {
  const asked: Asked = new WeakMap()
  for (const it of page.querySelectorAll(`${controls},details`)) asked.set(it, stateOf(it))
  return asked
}

/** What a person sees in the field now; „true” or „false” for a box, a radio, a folded text. */
export function stateOf(it: Element): string {
  if (it instanceof HTMLDetailsElement) return String(it.open)
  return isBox(it) ? String(it.checked) : (it as Control).value
}

/** Did a person change it since it was drawn, or since the server was asked? Nobody types into a hidden field. */
export function isTouched(it: Control, asked: Asked): boolean {
  const since = asked.has(it) && asked.get(it) !== stateOf(it)
  return since || (it.type !== 'hidden' && stateOf(it) !== drawnState(it))
}

/** Puts a state into a field; an answer that the field does not offer is left out. */
export function setState(it: Control, state: string): void {
  if (isBox(it)) it.checked = state === 'true'
  else if (it instanceof HTMLSelectElement && ![...it.options].some((option) => option.value === state)) return
  else if (it.value !== state) it.value = state
}

/** How the page drew it. */
export function drawnState(it: Control): string {
  if (isBox(it)) return String(it.defaultChecked)
  if (!(it instanceof HTMLSelectElement)) return it.defaultValue
  return ([...it.options].find((option) => option.defaultSelected) ?? it.options[0])?.value ?? ''
}

const isBox = (it: Element): it is HTMLInputElement => it.matches('input[type=checkbox],input[type=radio]')
