import { type Asked, type Control, controls, drawnState, isControl, isTouched, setState, stateOf } from './answers.ts'

/**
 * Draws the part of a page that carries the same `data-part` anew, in place: a node that stays the same thing is never
 * replaced, so focus, caret, open lists and what was typed or unfolded since the page was asked for all stay.
 * Gives the nodes that are new.
 */
export function redrawPart(page: Document, fresh: HTMLElement, asked: Asked): Element[] {
  const part = page.querySelector<HTMLElement>(`[data-part="${CSS.escape(fresh.dataset.part ?? '')}"]`)
  if (!part) return []
  const added: Element[] = []
  redraw(part, fresh, { asked, added })
  return added
}

interface Work {
  readonly asked: Asked
  readonly added: Element[]
}

function redraw(old: Element, fresh: Element, work: Work): void {
  if (old.isEqualNode(fresh)) return
  if (old instanceof HTMLDetailsElement) unfold(old, fresh as HTMLDetailsElement, work.asked)
  if (isControl(old)) redrawControl(old, fresh as Control, work.asked)
  else {
    copyAttributes(old, fresh)
    // a picker adds its list to its children: only its fields are the server's
    if (old.localName === 'okienko-picker') redrawPicker(old, fresh, work.asked)
    else redrawChildren(old, fresh, work)
  }
}

function redrawChildren(old: Element, fresh: Element, work: Work): void {
  let next = old.firstChild
  for (const wanted of fresh.childNodes) {
    const found = sameFrom(next, wanted)
    while (found && next && next !== found) next = removed(next)
    if (found instanceof Element) redraw(found, wanted as Element, work)
    else if (found && found.nodeValue !== wanted.nodeValue) found.nodeValue = wanted.nodeValue
    if (found) next = found.nextSibling
    else add(old, wanted, next, work)
  }
  while (next) next = removed(next)
}

function add(parent: Element, wanted: Node, before: Node | null, work: Work): void {
  const node = parent.ownerDocument.importNode(wanted, true)
  parent.insertBefore(node, before)
  if (node instanceof Element) work.added.push(node)
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling
  node.remove()
  return next
}

function sameFrom(from: ChildNode | null, wanted: Node): ChildNode | null {
  for (let node = from; node; node = node.nextSibling) if (isSame(node, wanted)) return node
  return null
}

/** Is it the same thing, maybe in a new state? A box with another value, or a list of another record, is not. */
function isSame(old: Node, fresh: Node): boolean {
  if (!(old instanceof Element && fresh instanceof Element)) return old.nodeType === fresh.nodeType
  const alike = (name: string) => old.getAttribute(name) === fresh.getAttribute(name)
  if (old.localName !== fresh.localName || !['id', 'name', 'type', 'data-of'].every(alike)) return false
  return !old.matches('input[type=checkbox],input[type=radio],button') || alike('value')
}

function copyAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes])
    if (name !== 'open' && !fresh.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of fresh.attributes)
    if (name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value)
}

function redrawControl(old: Control, fresh: Control, asked: Asked): void {
  const kept = isTouched(old, asked) ? stateOf(old) : null
  copyAttributes(old, fresh)
  if (old instanceof HTMLTextAreaElement) old.defaultValue = (fresh as HTMLTextAreaElement).defaultValue
  else old.replaceChildren(...[...fresh.childNodes].map((node) => old.ownerDocument.importNode(node, true)))
  setState(old, drawnState(old))
  if (kept !== null) setState(old, kept)
}

function redrawPicker(old: Element, fresh: Element, asked: Asked): void {
  const [now, then] = [old, fresh].map((picker) => [...picker.querySelectorAll<HTMLInputElement>(controls)])
  for (const [at, field] of (now ?? []).entries()) {
    const drawn = then?.[at]
    if (!drawn) continue
    const touched = isTouched(field, asked)
    field.defaultValue = touched ? field.defaultValue : drawn.defaultValue
    if (!touched) setState(field, drawn.defaultValue)
  }
}

/** A folded text stays as the person left it, unless it became another text. */
function unfold(old: HTMLDetailsElement, fresh: HTMLDetailsElement, asked: Asked): void {
  const said = (details: Element) => details.querySelector('summary')?.textContent
  const left = asked.has(old) && asked.get(old) !== stateOf(old)
  if (left || old.contains(old.ownerDocument.activeElement)) return
  old.open = fresh.open || (old.open && said(old) === said(fresh))
}
