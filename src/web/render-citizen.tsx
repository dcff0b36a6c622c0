import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from './assets.ts'
import { LanguageContext } from './components/language.ts'
import { CitizenPage, type CitizenPageProps } from './layouts/citizen.tsx'

// A citizen's page is the same header and footer each time, which take longer to draw than what stands between them: they
// are drawn once for each choice of display settings, with marks where a page's own parts belong. Letters only, so that
// neither HTML nor an address would write them otherwise.
const marks = {
  title: 'okienkoMarkOfTitle',
  path: 'okienkoMarkOfPath',
  before: 'okienkoMarkOfBefore',
  main: 'okienkoMarkOfMain',
}
const anyMark = new RegExp(`(${Object.values(marks).join('|')})`)
const mostShells = 300

const kept = new WeakMap<Assets, Map<string, string[]>>()

/** The same text as drawing the whole page, from a kept frame and the page's own parts. */
export function renderCitizenPage(props: CitizenPageProps): string {
  const { frame, title, before, children } = props
  const inside = (part: ComponentChildren) =>
    renderToString(<LanguageContext value={frame.preferences.language}>{part}</LanguageContext>)
  const parts: Record<string, string> = {
    [marks.title]: inside(title),
    [marks.path]: new URLSearchParams({ path: frame.path }).toString().slice('path='.length),
    [marks.before]: before ? inside(before) : '',
    [marks.main]: inside(children),
  }
  let html = ''
  for (const piece of shellOf(props)) html += parts[piece] ?? piece
  return html
}

function shellOf({ frame, documentTitle, robots, before }: CitizenPageProps): string[] {
  const { preferences, office, assets } = frame
  const shells = kept.get(assets) ?? new Map<string, string[]>()
  kept.set(assets, shells)
  const key = JSON.stringify([preferences, office, documentTitle, robots, before ? 'with' : 'without'])
  const known = shells.get(key)
  if (known) return known
  if (shells.size >= mostShells) shells.clear()
  const drawn = renderToString(
    <CitizenPage
      frame={{ ...frame, path: marks.path }}
      title={marks.title}
      {...(documentTitle ? { documentTitle } : {})}
      {...(robots ? { robots } : {})}
      {...(before ? { before: marks.before } : {})}
    >
      {marks.main}
    </CitizenPage>,
  )
  const pieces = drawn.split(anyMark)
  shells.set(key, pieces)
  return pieces
}
