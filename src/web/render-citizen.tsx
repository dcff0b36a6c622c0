import type { ComponentChildren } from 'preact'
import { InLanguage } from './components/language.ts'
import { drawHtml } from './draw.ts'
import { fillFrame } from './kept-frames.ts'
import { CitizenPage, type CitizenPageProps } from './layouts/citizen.tsx'

const marks = {
  title: 'okienkoMarkOfTitle',
  head: 'okienkoMarkOfHead',
  path: 'okienkoMarkOfPath',
  before: 'okienkoMarkOfBefore',
  main: 'okienkoMarkOfMain',
} as const

/** The same text as drawing the whole page: header and footer are kept for each choice of display settings. */
export function renderCitizenPage(props: CitizenPageProps): string {
  const { frame, title, head, before, children, documentTitle, robots } = props
  const { preferences, office, assets } = frame
  const inside = (part: ComponentChildren) => drawHtml(<InLanguage language={preferences.language}>{part}</InLanguage>)
  const key = JSON.stringify(['citizen', preferences, office, documentTitle, robots, before ? 'with' : 'without'])
  return fillFrame(assets, key, () => drawFrame(props), {
    [marks.title]: inside(title),
    [marks.head]: head ? inside(head) : '',
    [marks.path]: new URLSearchParams({ path: frame.path }).toString().slice('path='.length),
    [marks.before]: before ? inside(before) : '',
    [marks.main]: inside(children),
  })
}

function drawFrame({ frame, documentTitle, robots, before }: CitizenPageProps): string {
  return drawHtml(
    <CitizenPage
      frame={{ ...frame, path: marks.path }}
      title={marks.title}
      head={marks.head}
      {...(documentTitle ? { documentTitle } : {})}
      {...(robots ? { robots } : {})}
      {...(before ? { before: marks.before } : {})}
    >
      {marks.main}
    </CitizenPage>,
  )
}
