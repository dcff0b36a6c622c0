import type { ComponentChildren } from 'preact'
import type { KeyBinding } from './components/key-bar.tsx'
import { InLanguage } from './components/language.ts'
import { drawHtml, escapeHtml } from './draw.ts'
import { fillFrame, type Mark } from './kept-frames.ts'
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
  const inside = (part: ComponentChildren) => drawHtml(<InLanguage language={preferences.language}>{part}</InLanguage>)
  const shape = [identity ? 'identity' : '', rail ? 'rail' : '', heading]
  const { marked, addresses } = markKeys(keys ?? [])
  const key = JSON.stringify(['clerk', preferences, own, marked, shape, rest])
  return fillFrame(assets, key, () => drawFrame({ ...props, keys: marked }), {
    ...addresses,
    [marks.title]: inside(title),
    [marks.path]: escapeHtml(path),
    [marks.token]: escapeHtml(csrf),
    [marks.identity]: identity ? inside(identity) : '',
    [marks.main]: inside(children),
    [marks.rail]: rail ? inside(rail) : '',
  })
}

/** Keys that lead to this very paper must not make a frame of its own for each paper. */
function markKeys(keys: readonly KeyBinding[]) {
  const addresses: Record<Mark, string> = {}
  const marked = keys.map((binding, at) => {
    if (binding.href === undefined || at >= letters.length) return binding
    const mark: Mark = `okienkoMarkOfKey${letters[at]}`
    addresses[mark] = escapeHtml(binding.href)
    return { ...binding, href: mark }
  })
  return { marked, addresses }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function drawFrame(props: ClerkPageProps): string {
  return drawHtml(
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
