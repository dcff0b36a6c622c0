import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { LanguageContext } from './components/language.ts'
import { fillFrame } from './kept-frames.ts'
import { ClerkPage, type ClerkPageProps } from './layouts/clerk.tsx'

const marks = {
  title: 'okienkoMarkOfTitle',
  path: 'okienkoMarkOfPath',
  token: 'okienkoMarkOfToken',
  identity: 'okienkoMarkOfIdentity',
  main: 'okienkoMarkOfMain',
  rail: 'okienkoMarkOfRail',
} as const

/** The same text as drawing the whole page: the bar above and the keys below are kept for each person and screen. */
export function renderClerkPage(props: ClerkPageProps): string {
  const { frame, title, identity, rail, keys, heading, children, ...rest } = props
  const { preferences, assets, path, csrf, ...own } = frame
  const inside = (part: ComponentChildren) =>
    renderToString(<LanguageContext value={preferences.language}>{part}</LanguageContext>)
  const shape = [identity ? 'identity' : '', rail ? 'rail' : '', heading]
  const key = JSON.stringify(['clerk', preferences, own, keys, shape, rest])
  return fillFrame(assets, key, () => drawFrame(props), {
    [marks.title]: inside(title),
    [marks.path]: attribute(path),
    [marks.token]: attribute(csrf),
    [marks.identity]: identity ? inside(identity) : '',
    [marks.main]: inside(children),
    [marks.rail]: rail ? inside(rail) : '',
  })
}

/** Text as it stands in an attribute: escaped by the same hand as everything else. */
function attribute(text: string): string {
  return /["&<]/.test(text) ? renderToString(<i title={text} />).slice('<i title="'.length, -'"></i>'.length) : text
}

function drawFrame(props: ClerkPageProps): string {
  return renderToString(
    <ClerkPage
      {...props}
      frame={{ ...props.frame, path: marks.path, csrf: marks.token }}
      title={marks.title}
      {...(props.identity ? { identity: marks.identity } : {})}
      {...(props.rail ? { rail: marks.rail } : {})}
    >
      {marks.main}
    </ClerkPage>,
  )
}
