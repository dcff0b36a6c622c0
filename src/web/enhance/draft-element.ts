import { draftValues } from './draft-values.ts'

const calm = 3_000

/**
 * `<okienko-draft src>` around a form: a few seconds after typing stops, what was typed is kept on the server. `blank`
 * tells that nothing stood in the form when it was drawn, `touched` that something was typed since.
 */
export class DraftElement extends HTMLElement {
  #timer = 0
  #kept = ''

  connectedCallback(): void {
    for (const name of ['input', 'change'])
      this.addEventListener(name, () => {
        this.toggleAttribute('touched', true)
        this.#later()
      })
    window.addEventListener('pagehide', this.#now)
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.#now)
    clearTimeout(this.#timer)
  }

  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(this.#now, calm)
  }

  readonly #now = (): void => {
    clearTimeout(this.#timer)
    this.#timer = 0
    const form = this.querySelector('form')
    const address = this.getAttribute('src')
    if (!form || !address || form.hasAttribute('aria-busy')) return
    const body = new URLSearchParams(draftValues(new FormData(form)))
    if (body.toString() === this.#kept || (this.#kept === '' && !this.#typed(form))) return
    const shown = body.toString()
    // a draft uses up no key, so the form's own may go with it
    for (const name of ['_csrf', 'requestId'])
      body.set(name, form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '')
    // A draft that cannot be kept just now is tried again with the next change; the form itself holds the text.
    fetch(address, { method: 'POST', body, keepalive: true, headers: { accept: 'application/json' } })
      .then((answer) => {
        if (answer.ok) this.#kept = shown
      })
      .catch(() => undefined)
  }

  #typed(form: HTMLFormElement): boolean {
    const fields = [...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),textarea')]
    return fields.some((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked)
  }
}
