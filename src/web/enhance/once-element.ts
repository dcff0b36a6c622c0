import { browser } from '#messages/pl/browser.ts'

const patience = 20_000

/**
 * `<okienko-once>` around a POST form: sends it by fetch, once at a time. When the server cannot be reached or fails,
 * the typed text stays where it is and the same request id goes out again on the next try, so nothing is done twice.
 */
export class OnceElement extends HTMLElement {
  #sending = false
  #alert: HTMLElement | null = null

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.#submit(event))
  }

  #submit(event: SubmitEvent): void {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    if (this.#sending) return
    void this.#send(event.target, event.submitter)
  }

  async #send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    this.#busy(form, true)
    try {
      const answer = await fetch(addressOf(form, submitter), {
        method: 'POST',
        body: bodyOf(form, submitter),
        headers: { 'okienko-form': 'fetch', accept: 'text/html' },
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      })
      const next = answer.headers.get('okienko-go')
      if (next) return go(next)
      if (answer.status >= 500) return this.#trouble(form, browser['browser.serverTrouble'])
      // Any other answer is a page of its own: the browser fetches it; the request id keeps the act single.
      sendByBrowser(form, submitter)
    } catch {
      this.#trouble(form, browser['browser.noConnection'])
    }
  }

  #trouble(form: HTMLFormElement, text: string): void {
    this.#busy(form, false)
    this.#alert?.remove()
    this.#alert = document.createElement('p')
    this.#alert.className = 'ok-alert'
    this.#alert.setAttribute('role', 'alert')
    this.#alert.textContent = text
    form.prepend(this.#alert)
  }

  #busy(form: HTMLFormElement, busy: boolean): void {
    this.#sending = busy
    if (busy) form.setAttribute('aria-busy', 'true')
    else form.removeAttribute('aria-busy')
    if (busy) this.#alert?.remove()
  }
}

function sendByBrowser(form: HTMLFormElement, submitter: HTMLElement | null): void {
  form.action = addressOf(form, submitter)
  const name = submitter?.getAttribute('name')
  if (name) {
    const pressed = Object.assign(document.createElement('input'), { type: 'hidden', name })
    pressed.value = submitter?.getAttribute('value') ?? ''
    form.append(pressed)
  }
  HTMLFormElement.prototype.submit.call(form)
}

function addressOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const own = submitter?.getAttribute('formaction')
  return own ?? form.getAttribute('action') ?? location.href
}

function bodyOf(form: HTMLFormElement, submitter: HTMLElement | null): FormData | URLSearchParams {
  const data = new FormData(form)
  const name = submitter?.getAttribute('name')
  if (name) data.append(name, submitter?.getAttribute('value') ?? '')
  if (form.enctype === 'multipart/form-data') return data
  return new URLSearchParams([...data].map(([key, value]): [string, string] => [key, String(value)]))
}

/** Goes to a page; the same page is read again even when only the part after # differs. */
function go(next: string): void {
  const to = new URL(next, location.href)
  const same = to.pathname === location.pathname && to.search === location.search
  location.assign(to)
  if (same && to.hash) location.reload()
}
