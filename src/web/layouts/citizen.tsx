import type { ComponentChildren } from 'preact'
import { useLanguage } from '#web/components/language.ts'
import type { Assets } from '../assets.ts'
import type { Preferences } from '../preferences.ts'
import { DisplaySettings } from './display-settings.tsx'
import { Document } from './document.tsx'
import { SkipLink } from './skip-link.tsx'

/** What the server knows about every request of a citizen; pages pass it on to the layout. */
export interface CitizenFrame {
  readonly preferences: Preferences
  readonly assets: Assets
  /** Path and query of this page, to come back to after a display setting is changed. */
  readonly path: string
  readonly office: { readonly name: string; readonly crest?: string; readonly address?: string }
}

/** Props of a citizen's page. */
export interface CitizenPageProps {
  readonly frame: CitizenFrame
  readonly title: string
  /** `alone` when the title already names the office. */
  readonly documentTitle?: 'alone'
  /** `hidden` for pages about one person's case. */
  readonly robots?: 'open' | 'hidden'
  /** More of the head: how a search engine finds the page. */
  readonly head?: ComponentChildren
  /** Above the main column: breadcrumbs. */
  readonly before?: ComponentChildren
  readonly children: ComponentChildren
}

/** A citizen's page: calm paper, one column, no scripts at all. */
export function CitizenPage({ frame, title, documentTitle, robots, head, before, children }: CitizenPageProps) {
  return (
    <Document
      title={documentTitle === 'alone' ? title : `${title} – ${frame.office.name}`}
      preferences={frame.preferences}
      assets={frame.assets}
      style="citizen"
      scripts="none"
      body="ok-citizen"
      robots={robots ?? 'open'}
      head={head}
    >
      <SkipLink />
      <Header frame={frame} />
      <div class="govuk-width-container">
        {before}
        <main class="govuk-main-wrapper" id="main">
          {children}
        </main>
      </div>
      <Footer frame={frame} />
    </Document>
  )
}

function Header({ frame }: { readonly frame: CitizenFrame }) {
  const { office } = frame
  return (
    <header class="ok-header">
      <div class="govuk-width-container ok-header__inner">
        <a class="ok-header__office" href="/">
          {office.crest && <img src={office.crest} alt="" width="36" height="42" />}
          <span>{office.name}</span>
        </a>
        <DisplaySettings preferences={frame.preferences} path={frame.path} />
      </div>
    </header>
  )
}

function Footer({ frame }: { readonly frame: CitizenFrame }) {
  const { say } = useLanguage()
  return (
    <footer class="ok-footer">
      <nav class="govuk-width-container" aria-label={say('common.footer.title')}>
        <ul>
          <li>
            <a href="/uslugi">{say('common.footer.cards')}</a>
          </li>
          <li>
            <a href="/status">{say('common.footer.status')}</a>
          </li>
          <li>
            <a href="/godziny">{say('common.footer.hours')}</a>
          </li>
          <li>
            <a href="/czego-nie-pokazujemy">{say('common.footer.hidden')}</a>
          </li>
          <li>
            <a href="/deklaracja-dostepnosci">{say('common.footer.accessibility')}</a>
          </li>
          <li>
            <a href="/prywatnosc">{say('common.footer.privacy')}</a>
          </li>
          <li>
            <a href="/sign-in">{say('common.footer.staff')}</a>
          </li>
        </ul>
        {frame.office.address && <p>{frame.office.address}</p>}
      </nav>
    </footer>
  )
}
