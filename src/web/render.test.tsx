import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Form } from './components/form.tsx'
import { speaking } from './components/language.ts'
import { TextField } from './components/text-field.tsx'
import { CitizenPage } from './layouts/citizen.tsx'
import { ClerkPage } from './layouts/clerk.tsx'
import { defaultPreferences, type Preferences } from './preferences.ts'
import { renderPage } from './render.ts'

const frame = {
  preferences: defaultPreferences,
  assets: (name: string) => `/assets/${name}`,
  path: '/status?x=1',
  office: { name: 'Urząd <Miasta> & "Gminy"' },
}

/** The library that knows nothing of kept frames, nor of ours. */
function drawnByLibrary(page: VNode): string {
  const { preferences } = (page.props as unknown as { frame: { preferences: Preferences } }).frame
  return speaking(preferences.language, () => renderToString(page))
}

describe('renderPage', () => {
  test('escapes markup in titles, texts, attributes and values', () => {
    const html = renderPage(
      <CitizenPage frame={frame} title="<script>alert(1)</script>">
        <p>{'<img src=x onerror=alert(1)>'}</p>
        <TextField name="title" label="Tytuł" value={'"><script>alert(2)</script>'} />
      </CitizenPage>,
    )
    expect(html).toMatch(/^<!doctype html><html lang="pl"/)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('&lt;Miasta> &amp; ')
  })

  test('speaks the language of the preferences inside components', () => {
    const html = renderPage(
      <CitizenPage frame={{ ...frame, preferences: { ...defaultPreferences, language: 'uk' } }} title="x">
        <TextField name="note" label="Примітка" need="optional" />
      </CitizenPage>,
    )
    expect(html).toContain('lang="uk"')
    expect(html).toContain('(необов’язково)')
    expect(html).toContain('Декларація доступності')
  })

  test('a frame kept from another page gives the same text as drawing it all', () => {
    const draw = (path: string, title: string, language: 'pl' | 'uk') => (
      <CitizenPage
        frame={{ ...frame, path, preferences: { ...defaultPreferences, language } }}
        title={title}
        robots="hidden"
        before={<p>{title}</p>}
      >
        <TextField name="note" label={title} need="optional" />
        <p>okienkoMarkOfTitle</p>
      </CitizenPage>
    )
    const pages = [
      draw('/s/ABC', 'Stan & <sprawy>', 'pl'),
      draw('/uslugi?q=wypis z "rejestru"&x=ż ź', '„Wypis” + $&', 'pl'),
      draw('/', 'Стан', 'uk'),
    ]
    for (const page of pages) expect(renderPage(page)).toBe(`<!doctype html>${drawnByLibrary(page)}`)
  })

  test('a frame kept for a clerk gives the same text as drawing it all, with the token of this session', () => {
    const clerk = {
      ...frame,
      csrf: 'a"b&c',
      person: { name: 'Anna <Próbna>' },
      nav: [{ text: 'Biurko', href: '/desk', state: 'current' as const }],
      keys: [],
      keyBar: 'on' as const,
    }
    const draw = (path: string, title: string, csrf: string, rail?: string) => (
      <ClerkPage
        keys={[
          { key: 'F2', text: 'Pismo', href: `${path}&"x"` },
          { key: 'F9', text: 'Drukuj' },
        ]}
        frame={{ ...clerk, path, csrf }}
        title={title}
        {...(rail ? { rail: <p>{rail}</p>, identity: <b>{title}</b> } : {})}
      >
        <TextField name="note" label={title} need="optional" />
        <p>okienkoMarkOfMain okienkoMarkOfToken</p>
      </ClerkPage>
    )
    const pages = [
      draw('/papers/1?a=1&b=2', 'Pismo <b>', 'token-1'),
      draw('/papers/2', 'Pismo „2” $&', 'token"2', 'Boczna kolumna'),
      draw('/papers/3', 'Pismo 3', 'token-3'),
    ]
    for (const page of pages) expect(renderPage(page)).toBe(`<!doctype html>${drawnByLibrary(page)}`)
  })

  test('a form carries its token and request id, and can send files', () => {
    const html = renderPage(
      <Form action="/papers" csrf="c1" requestId="r1" encoding="multipart">
        <span />
      </Form>,
    )
    expect(html).toContain('<input type="hidden" name="_csrf" value="c1"/>')
    expect(html).toContain('<input type="hidden" name="requestId" value="r1"/>')
    expect(html).toContain('enctype="multipart/form-data"')
    expect(html).toContain('novalidate')
  })

  test('a control is bound to its label, hint and error', () => {
    const html = renderPage(<TextField name="person.name" label="Imię" hint="Jak w dowodzie" error="Wpisz imię" />)
    expect(html).toContain('for="person-name"')
    expect(html).toContain('aria-describedby="person-name-hint person-name-error"')
    expect(html).toContain('id="person-name-error"')
    expect(html).toContain('aria-invalid="true"')
  })
})
