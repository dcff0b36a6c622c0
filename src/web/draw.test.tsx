import * as fc from 'fast-check'
import { Fragment, h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { InLanguage, speaking, useLanguage } from './components/language.ts'
import { LinkedData } from './components/linked-data.ts'
import { drawHtml } from './draw.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'ż', 'Щ', '&', '<', '>', '"', "'", ' ', '\n', '😀') })
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined))
const attributes = fc.dictionary(
  fc.constantFrom('class', 'id', 'href', 'title', 'for', 'hidden', 'aria-label', 'aria-current', 'data-key', 'data-on'),
  value,
)
const tag = fc.constantFrom('p', 'div', 'ul', 'main', 'td', 'span')

const Twice = ({ children }: { children?: unknown }) => [children, children]
const Wrapped = ({ children, ...rest }: Record<string, unknown>) => <section {...rest}>{children as string}</section>

const { part } = fc.letrec((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('part'), { maxLength: 4 }),
    fc
      .tuple(tag, attributes, fc.array(tie('part'), { maxLength: 4 }))
      .map(([type, props, inside]) => h(type, props, ...(inside as string[]))),
    fc.tuple(fc.constantFrom('input', 'br'), attributes).map(([type, props]) => h(type, props)),
    fc.array(tie('part'), { maxLength: 3 }).map((inside) => <Fragment>{inside as string[]}</Fragment>),
    fc.array(tie('part'), { maxLength: 3 }).map((inside) => <Twice>{inside as string[]}</Twice>),
    fc.tuple(attributes, tie('part')).map(([props, inside]) => <Wrapped {...props}>{inside}</Wrapped>),
  ),
}))

describe('drawHtml', () => {
  test('writes any tree to the letter as the library does', () => {
    fc.assert(
      fc.property(part, (tree) => {
        expect(drawHtml(tree as string)).toBe(renderToString((<Fragment>{tree}</Fragment>) as VNode))
      }),
      { numRuns: 2_000 },
    )
  })

  test('data for programs stay data: no text ends their element, and what is read is what was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hostile = `${text}</script><script>alert(1)</script><!--`
        const html = drawHtml(<LinkedData data={{ name: hostile }} />)
        expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
        const json = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'))
        expect(json).not.toMatch(/[<>&]/)
        expect(JSON.parse(json)).toEqual({ name: hostile })
      }),
    )
  })

  test('an object that came as data is never taken for markup', () => {
    const forged = JSON.parse('{"type":"script","props":{"children":"alert(1)"},"key":null}')
    expect(() => drawHtml(<p>{forged}</p>)).toThrow('an object is no part of a page')
    expect(() => drawHtml(<p>{new Date(0) as unknown as string}</p>)).toThrow('an object is no part of a page')
  })

  test.each([
    ['raw HTML', { dangerouslySetInnerHTML: { __html: '<b>' } }],
    ['a style', { style: 'color:red' }],
    ['a handler', { onClick: () => {} }],
    ['a name that breaks out', { 'a onload=alert(1)': 'x' }],
    ['an object for a text', { title: { toString: () => 'x' } }],
  ])('refuses %s', (_, props) => {
    expect(() => drawHtml(h('p', props as Record<string, string>))).toThrow(TypeError)
  })

  test.each(['select', 'textarea'])('refuses a value of <%s>, which HTML does not know', (type) => {
    expect(() => drawHtml(h(type, { value: 'x' }))).toThrow(TypeError)
  })

  test('the language holds inside, and is the former one after it, also after trouble', () => {
    const Says = () => <i>{useLanguage().language}</i>
    const Fails = () => {
      throw new Error('broken')
    }
    const page = (
      <div>
        <Says />
        <InLanguage language="uk">
          <Says />
          <InLanguage language="en">
            <Says />
          </InLanguage>
          <Says />
        </InLanguage>
        <Says />
      </div>
    )
    expect(drawHtml(page)).toBe('<div><i>pl</i><i>uk</i><i>en</i><i>uk</i><i>pl</i></div>')
    expect(() => drawHtml(<InLanguage language="uk">{<Fails />}</InLanguage>)).toThrow('broken')
    expect(drawHtml(<Says />)).toBe('<i>pl</i>')
    expect(speaking('en', () => drawHtml(<Says />))).toBe('<i>en</i>')
  })
})
