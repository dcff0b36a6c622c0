/**
 * `<okienko-scan-form>` around a form with one text field: takes every scan of the page, wherever the focus is, puts
 * the code into the field and reads the page again with it.
 */
export class ScanFormElement extends HTMLElement {
  readonly #take = (event: Event) => this.#scanned(event as CustomEvent<{ text: string }>)

  connectedCallback(): void {
    document.addEventListener('okienko-scan', this.#take)
  }

  disconnectedCallback(): void {
    document.removeEventListener('okienko-scan', this.#take)
  }

  #scanned(event: CustomEvent<{ text: string }>): void {
    const field = this.querySelector<HTMLInputElement>('input:not([type=hidden])')
    if (!field?.form) return
    event.preventDefault()
    field.value = event.detail.text
    field.form.requestSubmit()
  }
}
