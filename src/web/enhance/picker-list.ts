import type { Suggestion } from './suggestions.ts'

/** The list box under a picker's field: draws offers, marks the active one, tells which was clicked. */
export class PickerList {
  readonly box: HTMLUListElement
  readonly #field: HTMLInputElement

  constructor(field: HTMLInputElement, label: string, choose: (index: number) => void) {
    this.#field = field
    this.box = document.createElement('ul')
    this.box.id = `${field.id}-offers`
    this.box.className = 'ok-field-list'
    this.box.hidden = true
    this.box.setAttribute('role', 'listbox')
    this.box.setAttribute('aria-label', label)
    // mousedown, not click: the field must not lose its focus first.
    this.box.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const item = event.target instanceof Element ? event.target.closest('li') : null
      if (item) choose([...this.box.children].indexOf(item))
    })
  }

  /** Draws offers and opens the list; closes it when there are none. */
  show(offers: readonly Suggestion[]): void {
    this.box.replaceChildren(...offers.map((offer, index) => this.#item(offer, index)))
    this.#open(offers.length > 0)
  }

  /** Closes the list without forgetting what was drawn. */
  close(): void {
    this.#open(false)
    this.mark(-1)
  }

  /** Marks one offer as active; −1 gives the field back its own. */
  mark(active: number): void {
    for (const [index, item] of [...this.box.children].entries())
      item.setAttribute('aria-selected', String(index === active))
    const item = this.box.children[active]
    item?.scrollIntoView({ block: 'nearest' })
    if (item) this.#field.setAttribute('aria-activedescendant', item.id)
    else this.#field.removeAttribute('aria-activedescendant')
  }

  #open(open: boolean): void {
    this.box.hidden = !open
    this.#field.setAttribute('aria-expanded', String(open))
  }

  #item(offer: Suggestion, index: number): HTMLLIElement {
    const item = document.createElement('li')
    item.id = `${this.box.id}-${index}`
    item.setAttribute('role', 'option')
    item.setAttribute('aria-selected', 'false')
    item.textContent = offer.text
    if (offer.note) item.append(Object.assign(document.createElement('small'), { textContent: offer.note }))
    return item
  }
}
