import type { ComponentChildren } from 'preact'
import { KeyBar, type KeyBinding } from '#web/components/key-bar.tsx'
import { useLanguage } from '#web/components/language.ts'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import type { Assets } from '../assets.ts'
import type { Preferences } from '../preferences.ts'
import { Document } from './document.tsx'
import { SkipLink } from './skip-link.tsx'

/** One entry of the desk's menu. */
export interface NavItem {
  readonly text: string
  readonly href: string
  readonly state?: 'current' | 'other'
  /** How many things wait there. */
  readonly waiting?: number
}

/** What the server knows about every request of a member of staff; pages pass it on to the layout. */
export interface ClerkFrame {
  readonly preferences: Preferences
  readonly assets: Assets
  readonly path: string
  readonly csrf: string
  readonly office: { readonly name: string }
  readonly person: { readonly name: string }
  /** Name of the window or post at which the person sits. */
  readonly window?: string
  readonly nav: readonly NavItem[]
  /** The office's own affairs: folded into one entry. */
  readonly officeNav?: readonly NavItem[]
  /** Keys that work everywhere; the page adds its own. */
  readonly keys: readonly KeyBinding[]
  /** `off` when the person switched the keys off (WCAG 2.1.4). */
  readonly keyBar: 'on' | 'off'
  /** Trouble of the whole office that everybody must know of, in one sentence. */
  readonly trouble?: string
}

/** Props of a staff page. */
export interface ClerkPageProps {
  readonly frame: ClerkFrame
  readonly title: string
  /** The number and facts of the thing the page is about. */
  readonly identity?: ComponentChildren
  /** Right column of 380 px; under the content on narrow screens. */
  readonly rail?: ComponentChildren
  readonly keys?: readonly KeyBinding[]
  /** `hidden` when the identity bar already names the page; the heading then stays for readers. */
  readonly heading?: 'shown' | 'hidden'
  readonly children: ComponentChildren
}

/** A staff page: dense, lit, with the keys that work now at the bottom. */
export function ClerkPage(props: ClerkPageProps) {
  const { frame } = props
  return (
    <Document
      title={`${props.title} – ${frame.office.name}`}
      preferences={frame.preferences}
      assets={frame.assets}
      style="clerk"
      scripts="enhance"
      body="ok-clerk"
      robots="hidden"
    >
      <SkipLink />
      <TopBar frame={frame} />
      {props.identity}
      <div class={props.rail ? 'ok-desk ok-desk--rail' : 'ok-desk'}>
        <main class="ok-desk__main" id="main">
          <h1 class={props.heading === 'hidden' ? 'govuk-visually-hidden' : 'ok-desk__title'}>{props.title}</h1>
          {frame.trouble && <NotificationPanel kind="problem" title={frame.trouble} />}
          {props.children}
        </main>
        {props.rail && <Rail>{props.rail}</Rail>}
      </div>
      {frame.keyBar === 'on' && <KeyBar bindings={[...frame.keys, ...(props.keys ?? [])]} />}
      <okienko-scanner />
    </Document>
  )
}

function TopBar({ frame }: { readonly frame: ClerkFrame }) {
  const { say } = useLanguage()
  return (
    <header class="ok-topbar">
      <a class="ok-topbar__office" href="/desk">
        {frame.window ?? frame.office.name}
        {frame.window && <span class="govuk-visually-hidden">, {frame.office.name}</span>}
      </a>
      <nav aria-label={say('common.clerkNav')}>
        <ul class="ok-topbar__nav">
          <NavLinks items={frame.nav} />
          <OfficeNav items={frame.officeNav ?? []} />
        </ul>
      </nav>
      <search class="ok-topbar__search">
        <form method="post" action="/search">
          <label class="govuk-visually-hidden" for="top-search">
            {say('common.search')}
          </label>
          <input class="govuk-input" id="top-search" name="q" type="search" autocomplete="off" data-key="Ctrl+K" />
          <button class="govuk-button govuk-button--secondary" type="submit">
            {say('common.search')}
          </button>
        </form>
      </search>
      <form class="ok-topbar__person" method="post" action="/sign-out">
        <span class="govuk-visually-hidden">{say('common.signedInAs')}: </span>
        <a href="/me">{frame.person.name}</a>
        <input type="hidden" name="_csrf" value={frame.csrf} />
        <input type="hidden" name="back" value={frame.path} />
        <button class="ok-button--link" type="submit" formaction="/lock">
          {say('common.lock')}
        </button>
        <button class="ok-button--link" type="submit">
          {say('common.signOut')}
        </button>
      </form>
    </header>
  )
}

function NavLinks({ items }: { readonly items: readonly NavItem[] }) {
  return (
    <>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} />
        </li>
      ))}
    </>
  )
}

function OfficeNav({ items }: { readonly items: readonly NavItem[] }) {
  const { say } = useLanguage()
  if (items.length === 0) return null
  const here = items.find(({ state }) => state === 'current')
  return (
    <li>
      <details class="ok-topbar__more">
        <summary aria-current={here && 'true'}>{say('common.nav.office')}</summary>
        <ul>
          <NavLinks items={items} />
        </ul>
      </details>
    </li>
  )
}

function NavLink({ item }: { readonly item: NavItem }) {
  const { say } = useLanguage()
  return (
    <a href={item.href} aria-current={item.state === 'current' ? 'page' : undefined}>
      {item.text}
      {item.waiting ? (
        <>
          <span class="ok-count" aria-hidden="true">
            {item.waiting}
          </span>
          <span class="govuk-visually-hidden"> ({say('common.waiting', { count: item.waiting })})</span>
        </>
      ) : null}
    </a>
  )
}

function Rail({ children }: { readonly children: ComponentChildren }) {
  const { say } = useLanguage()
  return (
    <aside class="ok-desk__rail" aria-label={say('common.rail')}>
      {children}
    </aside>
  )
}
