import { PickerList } from './picker-list.ts'
import { announce, moved, readSuggestions, type Suggestion } from './suggestions.ts'

const pause = 120
const shortest = 2

/**
 * `<okienko-picker src>` around a text field: a combobox by the ARIA pattern. `first="auto"` makes the first offer
 * active, so that four letters and Enter choose it; Enter pressed before the answer came waits for it.
 * Sends `okienko-pick` (or first `okienko-pick-later`, when Enter came before the answer) and puts the offer's id into the field's hidden companion (`data-chosen`).
 */
export class PickerElement extends HTMLElement {
  #field: HTMLInputElement | null = null
  #list: PickerList | null = null
  #status: HTMLElement | null = null
  #offers: Suggestion[] = []
  #active = -1
  #timer = 0
  #asking: AbortController | null = null
  #chooseOnArrival = false

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input:not([type=hidden])')
    if (!field || this.#field) return
    this.#field = field
    const label = this.ownerDocument.querySelector(`label[for="${field.id}"]`)?.textContent ?? ''
    this.#list = new PickerList(field, label, (index) => this.#choose(index))
    this.#status = Object.assign(document.createElement('div'), { className: 'govuk-visually-hidden' })
    this.#status.setAttribute('role', 'status')
    for (const [name, value] of pattern) field.setAttribute(name, value)
    field.setAttribute('aria-controls', this.#list.box.id)
    field.parentElement?.append(this.#list.box, this.#status)
    for (const button of this.querySelectorAll<HTMLElement>('[data-fallback]')) button.hidden = true
    field.addEventListener('input', () => this.#typed())
    field.addEventListener('keydown', (event) => this.#pressed(event))
    field.addEventListener('blur', () => this.#list?.close())
  }

  #typed(): void {
    this.#chosen('')
    this.#chooseOnArrival = false
    clearTimeout(this.#timer)
    this.#timer = 0
    this.#asking?.abort()
    const text = this.#field?.value.trim() ?? ''
    if (text.length < shortest) this.#show([])
    else this.#timer = window.setTimeout(() => void this.#ask(text), pause)
  }

  async #ask(text: string): Promise<void> {
    this.#timer = 0
    const asking = new AbortController()
    this.#asking = asking
    try {
      // by POST: what is typed may be a name, and names stand in no address
      const answer = await fetch(this.getAttribute('src') ?? '', {
        method: 'POST',
        body: new URLSearchParams({ q: text }),
        headers: { accept: 'application/json' },
        signal: asking.signal,
      })
      this.#show(answer.ok ? readSuggestions(await answer.json()) : [])
      if (this.#status) this.#status.textContent = announce(this.#offers.length)
      if (this.#chooseOnArrival) this.#choose(0)
    } catch {
      // An abandoned or failed question leaves a plain text field, which the server understands as well.
      if (!asking.signal.aborted) this.#show([])
    } finally {
      if (this.#asking === asking) this.#asking = null
    }
  }

  #show(offers: Suggestion[]): void {
    this.#offers = offers
    this.#list?.show(offers)
    this.#mark(this.getAttribute('first') === 'auto' && offers.length > 0 ? 0 : -1)
  }

  #mark(active: number): void {
    this.#active = active
    this.#list?.mark(active)
  }

  #pressed(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && this.#offers.length > 0) {
      if (this.#list) this.#list.box.hidden = false
      this.#mark(moved(this.#active, step, this.#offers.length))
    } else if (event.key === 'Escape' && this.#list?.box.hidden === false) this.#list.close()
    else if (event.key === 'Enter' && !event.ctrlKey && this.#list?.box.hidden === false && this.#active >= 0)
      this.#choose(this.#active)
    else if (event.key === 'Enter' && !event.ctrlKey && this.#waiting()) {
      this.#chooseOnArrival = true
      this.#field?.dispatchEvent(new CustomEvent('okienko-pick-later', { bubbles: true }))
    } else return
    event.preventDefault()
  }

  #waiting(): boolean {
    return this.getAttribute('first') === 'auto' && (this.#timer !== 0 || this.#asking !== null)
  }

  #choose(index: number): void {
    const offer = this.#offers[index]
    this.#chooseOnArrival = false
    if (!offer || !this.#field) return
    this.#field.value = offer.text
    this.#list?.close()
    this.#active = -1
    this.#chosen(offer.id)
    this.dispatchEvent(new CustomEvent('okienko-pick', { bubbles: true, detail: offer }))
  }

  #chosen(id: string): void {
    const companion = this.querySelector<HTMLInputElement>('input[data-chosen]')
    if (companion) companion.value = id
  }
}

const pattern = [
  ['role', 'combobox'],
  ['aria-expanded', 'false'],
  ['aria-autocomplete', 'list'],
  ['autocomplete', 'off'],
] as const
