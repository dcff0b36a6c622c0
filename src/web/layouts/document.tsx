import type { ComponentChildren } from 'preact'
import { classNames } from '#web/components/class-names.ts'
import { InLanguage } from '#web/components/language.ts'
import type { Assets } from '../assets.ts'
import type { Preferences } from '../preferences.ts'

/** Props of the outermost page. */
export interface DocumentProps {
  /** Name of the page and, after it, of the office. */
  readonly title: string
  readonly preferences: Preferences
  readonly assets: Assets
  readonly style: 'citizen' | 'clerk'
  readonly scripts: 'none' | 'enhance'
  readonly body: string
  /** `hidden` keeps the page out of search engines. */
  readonly robots?: 'open' | 'hidden'
  /** More of the head. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

/** The html element: language, title, styles by digest, theme classes. No script or style stands inline (CSP). */
export function Document(props: DocumentProps) {
  const { preferences, assets } = props
  return (
    <InLanguage language={preferences.language}>
      <html lang={preferences.language} class={themeClasses(preferences)}>
        <head>
          <meta charset="utf-8" />
          <title>{props.title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {props.robots === 'hidden' && <meta name="robots" content="noindex, nofollow" />}
          {props.head}
          <link
            rel="icon"
            href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230052a5' d='M1 1h14v14H1z'/%3E%3Cpath fill='%23fff' d='M4 4h8v5H4zM3 11h10v1H3z'/%3E%3C/svg%3E"
          />
          <link rel="stylesheet" href={assets(`${props.style}.css`)} />
          {props.scripts === 'enhance' && <script type="module" src={assets('enhance.js')} />}
        </head>
        <body class={classNames('govuk-template__body', props.body)}>{props.children}</body>
      </html>
    </InLanguage>
  )
}

function themeClasses({ theme, contrast, textSize }: Preferences): string {
  return classNames(
    'govuk-template',
    `theme-${theme}`,
    contrast !== 'normal' && `contrast-${contrast}`,
    textSize !== '100' && `text-${textSize}`,
  )
}
