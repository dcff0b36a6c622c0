import { showDependents } from './dependents.ts'
import { nextField } from './next-field.ts'
import { swapPart } from './swap-part.ts'

/**
 * `<okienko-refresh src>` around a form whose parts follow from its fields: after a pick, or a button that asks for more
 * rows, the form goes to `src` as it stands (the same address that works without scripts), the page comes back, and every
 * `[data-part]` of it replaces the one here. Nothing outside the parts is touched, so typing goes on meanwhile.
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
    if (field instanceof HTMLSelectElement && field.form) showDependents(field.form, 'changed')
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
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body,
        headers: { accept: 'text/html' },
        signal: asking.signal,
      })
      if (!answer.ok || asking.signal.aborted) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (asking.signal.aborted) return
      for (const part of page.querySelectorAll<HTMLElement>('[data-part]')) swapPart(document, part)
    } catch {
      // Without an answer the form stays as it is; registering does not depend on what stands beside it.
    }
  }
}
