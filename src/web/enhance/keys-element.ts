import { EscapeTwice } from './escape-twice.ts'
import { keyName } from './key-name.ts'
import { nextField } from './next-field.ts'

/** `<okienko-keys>`: presses the link or button that carries the pressed key's name in `data-key`. */
export class KeysElement extends HTMLElement {
  readonly #escape = new EscapeTwice()
  readonly #listen = (event: KeyboardEvent) => this.#press(event)

  connectedCallback(): void {
    document.addEventListener('keydown', this.#listen)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#listen)
  }

  #press(event: KeyboardEvent): void {
    // an Esc that closes a list or the help closes it and nothing more
    const closes = event.defaultPrevented || document.querySelector(':popover-open') !== null
    if (closes) this.#escape.forget()
    if (event.defaultPrevented || event.repeat || event.isComposing) return
    const parks = !closes && this.#escape.push(event.key, event.timeStamp)
    const acted = (parks && pressEscape()) || pressNamed(keyName(event)) || chooseByDigit(event) || goToNextField(event)
    if (acted) event.preventDefault()
  }
}

function pressNamed(name: string | null): boolean {
  if (!name) return false
  const wanted = `[data-key="${name}"]`
  const near = document.activeElement?.closest('form')?.querySelector<HTMLElement>(wanted)
  const found = near ?? document.querySelector<HTMLElement>(wanted)
  return found !== null && press(found)
}

/** Esc Esc puts the form aside; while nothing is typed in it there is nothing to put aside, and it takes up the last one. */
function pressEscape(): boolean {
  const untouched = document.querySelector('okienko-draft[blank]:not([touched])')
  const found = document.querySelector<HTMLElement>(untouched ? '[data-resume]' : '[data-key="Esc Esc"]')
  return found !== null && press(found)
}

function press(found: HTMLElement): boolean {
  const going = found.dataset.press === 'twice' && document.activeElement !== found
  // what opens the help leaves the focus where the person works
  if (!found.hasAttribute('popovertarget')) found.focus()
  if (going) return true
  if (found instanceof HTMLInputElement) found.select()
  else found.click()
  return true
}

/** Digits 1–9 toggle an answer, only while its group has the focus (WCAG 2.1.4). */
function chooseByDigit(event: KeyboardEvent): boolean {
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return false
  const group = event.target instanceof Element ? event.target.closest('[data-digits]') : null
  const boxes = group?.querySelectorAll<HTMLInputElement>('input[type=radio],input[type=checkbox]')
  const box = boxes?.[Number(event.key) - 1]
  if (!box || box.disabled) return false
  box.focus()
  box.click()
  return true
}

/** In a form marked `data-enter="next"` Enter goes on to the next field and never submits by accident. */
function goToNextField(event: KeyboardEvent): boolean {
  const from = event.target
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.shiftKey) return false
  if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement)) return false
  const form = from.closest<HTMLFormElement>('form[data-enter="next"]')
  if (!form) return false
  nextField(from)?.focus()
  return true
}
