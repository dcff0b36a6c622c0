import type { ComponentChildren } from 'preact'
import type { Assets } from '../assets.ts'
import type { Preferences } from '../preferences.ts'
import { Document } from './document.tsx'

/** Props of a page made to be printed. */
export interface PrintPageProps {
  readonly frame: {
    readonly preferences: Preferences
    readonly assets: Assets
    readonly office: { readonly name: string }
  }
  readonly title: string
  readonly children: ComponentChildren
}

/** A sheet on white paper: the office's name, a heading and the content, without navigation. */
export function PrintPage({ frame, title, children }: PrintPageProps) {
  return (
    <Document
      title={`${title} – ${frame.office.name}`}
      preferences={{ ...frame.preferences, theme: 'light', contrast: 'normal' }}
      assets={frame.assets}
      style="clerk"
      scripts="none"
      body="ok-print"
      robots="hidden"
    >
      <header class="ok-print__office">{frame.office.name}</header>
      <main id="main">
        <h1 class="govuk-heading-l">{title}</h1>
        {children}
      </main>
    </Document>
  )
}
