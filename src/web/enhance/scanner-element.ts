import { ScanReader } from './scan-reader.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * `<okienko-scanner>`: hears a wedge scanner wherever the focus is. The scanned characters are taken back out of the
 * field they fell into, an `okienko-scan` event goes out, and unless a page took it, the code goes through the search box.
 */
export class ScannerElement extends HTMLElement {
  readonly #reader = new ScanReader()
  readonly #listen = (event: KeyboardEvent) => this.#hear(event)
  #field: Field | null = null
  #before = ''

  connectedCallback(): void {
    document.addEventListener('keydown', this.#listen, true)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#listen, true)
  }

  #hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if ([...event.key].length === 1 && this.#reader.startsAt(event.timeStamp)) this.#remember(event.target)
    const answer = this.#reader.push(event.key, event.timeStamp)
    if (answer.kind === 'typing') return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (answer.kind === 'scan') this.#scanned(answer.text)
  }

  #remember(target: EventTarget | null): void {
    const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    this.#field = typing ? target : null
    this.#before = this.#field?.value ?? ''
  }

  #scanned(text: string): void {
    if (this.#field) {
      this.#field.value = this.#before
      this.#field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const scan = new CustomEvent('okienko-scan', { bubbles: true, cancelable: true, detail: { text } })
    const from = document.activeElement ?? document.body
    if (from.dispatchEvent(scan)) search(text)
  }
}

function search(text: string): void {
  const box = document.querySelector<HTMLInputElement>('#top-search')
  if (!box?.form) return
  box.value = text
  box.form.requestSubmit()
}
