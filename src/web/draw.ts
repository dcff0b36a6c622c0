import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact'
import type { Language } from '#messages/index.ts'
import { InLanguage, speaking } from './components/language.ts'
import { LinkedData, type LinkedDataProps, linkedDataHtml } from './components/linked-data.ts'

type Drawable = VNode<Record<string, unknown>>

/** Elements without an end. Source: HTML Living Standard, 13.1.2. */
const endless = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** What would need a meaning of its own here, and has none, because no page uses it. */
const unsupported = new Set(['dangerouslySetInnerHTML', 'style', 'className', 'htmlFor', 'ref'])

/** Names a page cannot be broken out of. */
const attributeName = /^[a-zA-Z][a-zA-Z0-9:_-]*$/
const safeNames = new Set<string>()

/**
 * HTML of what a page gives, as `preact-render-to-string` writes it, to the letter (the tests compare the two). Our pages are
 * functions of their props without state or effects, so nothing has to be kept between components: drawing
 * takes less than half of the library's time, which was most of the time of a page (docs/decisions/009).
 * Every text is escaped; markup cannot be put in as text.
 * @throws {TypeError} for what the pages do not use: classes, event handlers, styles, raw HTML
 */
export function drawHtml(part: ComponentChildren): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (part === null || part === undefined || typeof part === 'boolean') return ''
  if (typeof part === 'number' || typeof part === 'bigint') return String(part)
  if (Array.isArray(part)) {
    let html = ''
    for (const each of part) html += drawHtml(each)
    return html
  }
  return drawNode(part as Drawable)
}

function drawNode(node: Drawable): string {
  // the mark of what JSX made: an object out of a request or the database can never be taken for markup
  if (!isValidElement(node)) throw new TypeError('an object is no part of a page')
  const { type, props } = node
  if (type === Fragment) return drawHtml(props.children as ComponentChildren)
  if (type === (InLanguage as unknown))
    return speaking(props.language as Language, () => drawHtml(props.children as ComponentChildren))
  if (type === (LinkedData as unknown)) return linkedDataHtml(props as unknown as LinkedDataProps)
  if (typeof type === 'function') return drawHtml((type as (props: unknown) => ComponentChildren)(props))
  let html = `<${type}`
  for (const name in props) if (name !== 'children') html += drawAttribute(type, name, props[name])
  if (endless.has(type)) return `${html}/>`
  return `${html}>${drawHtml(props.children as ComponentChildren)}</${type}>`
}

function drawAttribute(type: string, name: string, given: unknown): string {
  if (!safeNames.has(name)) rememberName(name)
  if (name === 'value' && (type === 'select' || type === 'textarea')) throw new TypeError(`<${type}> with a value`)
  if (typeof given === 'function' || typeof given === 'object') {
    if (given === null) return ''
    throw new TypeError(`${name} is no text`)
  }
  // aria-… and data-… say „true” and „false”; other names are there or not
  const value = typeof given === 'boolean' && name[4] === '-' ? String(given) : given
  if (value === undefined || value === false) return ''
  if (value === true || value === '') return ` ${name}`
  return ` ${name}="${typeof value === 'string' ? escapeHtml(value) : value}"`
}

function rememberName(name: string): void {
  if (unsupported.has(name) || !attributeName.test(name)) throw new TypeError(`an attribute ${name}`)
  safeNames.add(name)
}

/** Text as it stands between tags and in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  if (!/["&<]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
