import { controls, rememberAnswers } from './answers.ts'
import { showDependents } from './dependents.ts'
import { nextField } from './next-field.ts'
import { redrawPart } from './redraw-part.ts'

/**
 * `<okienko-refresh src>` around a form whose parts follow from its fields: after a pick, or a button that asks for more
 * rows, the form goes to `src` as it stands (the same address that works without scripts), the page comes back, and every
 * `[data-part]` here is drawn as it is there. Typing goes on meanwhile, in the parts and outside them.
 */
export class RefreshElement extends HTMLElement {
  #asking: AbortController | null = null

  connectedCallback(): void {
    this.addEventListener('okienko-pick', (event) => this.#picked(event))
    this.addEventListener('okienko-pick-later', (event) => this.#goOn(event))
    this.addEventListener('click', (event) => this.#clicked(event))
    this.addEventListener('change', (event) => this.#changed(event))
    const form = this.querySelector('form')
    if (form) showDependents(form, 'first')
  }

  #picked(event: Event): void {
    const field = event.target instanceof Element ? event.target.querySelector('input:not([type=hidden])') : null
    void this.#refresh('')
    if (field instanceof HTMLElement && document.activeElement === field) nextField(field)?.focus()
  }

  /** The choice is made but its answer is still on the way: typing goes on in the next field. */
  #goOn(event: Event): void {
    if (event.target instanceof HTMLElement) nextField(event.target)?.focus()
  }

  #clicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button[name=look]') : null
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    void this.#refresh(button.value)
  }

  #changed(event: Event): void {
    const field = event.target
    const choice = field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'radio')
    if (choice && field.form) showDependents(field.form, 'changed')
    if (field instanceof Element && field.matches('[data-refresh], [data-refresh] input')) void this.#refresh('')
  }

  async #refresh(look: string): Promise<void> {
    const form = this.querySelector('form')
    const address = this.getAttribute('src')
    if (!form || !address) return
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    if (look) body.set('look', look)
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    const asked = rememberAnswers(document)
    const from = document.activeElement
    try {
      const headers = { accept: 'text/html' }
      const answer = await fetch(address, { method: 'POST', body, headers, signal: asking.signal })
      const text = answer.ok ? await answer.text() : ''
      if (text === '' || asking.signal.aborted) return
      const page = new DOMParser().parseFromString(text, 'text/html')
      const parts = [...page.querySelectorAll<HTMLElement>('[data-part]')]
      const added = parts.flatMap((part) => redrawPart(document, part, asked))
      followPickers(form, page)
      showDependents(form, 'first')
      if (!hasFocus() || (look && document.activeElement === from)) focusFirst(added)
    } catch {
      // Without an answer the form stays as it is; registering does not depend on what stands beside it.
    }
  }
}

/** A field with offers stands in no part, for somebody may be typing in it; where it looks and what it chose may change. */
function followPickers(form: HTMLFormElement, page: Document): void {
  for (const drawn of page.querySelectorAll('okienko-picker')) {
    const text = drawn.querySelector<HTMLInputElement>('input:not([type=hidden])')
    const mine = text ? form.elements.namedItem(text.name) : null
    const picker = mine instanceof HTMLInputElement ? mine.closest('okienko-picker') : null
    if (!text || !picker || !(mine instanceof HTMLInputElement)) continue
    picker.setAttribute('src', drawn.getAttribute('src') ?? '')
    const [chosen, now] = [picker, drawn].map((one) => one.querySelector<HTMLInputElement>('input[data-chosen]'))
    if (chosen && now && mine.value === text.value) chosen.value = now.value
  }
}

const hasFocus = () => document.activeElement !== null && document.activeElement !== document.body

/** Whoever asked for one more row goes on in it; so does whoever stood where something else stands now. */
function focusFirst(added: readonly Element[]): void {
  const fields = added.flatMap((it) => [it, ...it.querySelectorAll(controls)]).filter((it) => it.matches(controls))
  fields.find((it): it is HTMLElement => it instanceof HTMLElement && it.checkVisibility())?.focus()
}
