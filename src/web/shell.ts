import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayTry } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { message } from '#messages/index.ts'
import { type AccessLog, accessLogFor } from './access-log.ts'
import { emptyFlash, flashCookie, onceCookie, takeFlash } from './flash.ts'
import type { CitizenFrame } from './layouts/citizen.tsx'
import type { ClerkFrame, NavItem } from './layouts/clerk.tsx'
import { displayCookie, type Preferences, readPreferences } from './preferences.ts'
import type { PublicContext, StaffContext } from './route.ts'
import type { Services } from './services.ts'
import { findSession, findTokenSession, type Session, sessionCookie } from './session.ts'
import { type SessionMemory, sessionMemory, sessionMemoryMs } from './session-memory.ts'

/** What every answer needs beside its route. */
export type Shell = { services: Services; accessLog: AccessLog; sessions: SessionMemory }

/** One shell per server. */
export function shellFor(services: Services): Shell {
  // tests change rights behind the server's back and may stop its clock
  const keepMs = services.config.mode === 'test' ? 0 : sessionMemoryMs
  return { services, accessLog: accessLogFor(services), sessions: sessionMemory(keepMs, () => performance.now()) }
}

/** True for programs: they ask for JSON, or sign in with a token. */
export function wantsJson(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('application/json') || bearer(request) !== undefined
}

function bearer(request: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
}

/** Who asks: by cookie, or by token for programs; undefined when nobody is signed in. */
export async function sessionOf(shell: Shell, request: FastifyRequest): Promise<Session | undefined> {
  const token = bearer(request)
  if (token) return shell.sessions.find(token, () => findTokenSession(shell.services, token))
  const cookie = request.cookies[sessionCookie]
  return cookie ? shell.sessions.find(cookie, () => findSession(shell.services, cookie)) : undefined
}

/** The context of a staff answer; takes the flash when there is one for a page. */
export async function staffContext(
  shell: Shell,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  flashFor: 'page' | 'form',
): Promise<StaffContext> {
  const { services } = shell
  const waiting = flashFor === 'page' && request.cookies[flashCookie] !== undefined
  if (waiting) reply.clearCookie(flashCookie, { path: '/' })
  const once = flashFor === 'page' ? request.cookies[onceCookie] : undefined
  if (once !== undefined) reply.clearCookie(onceCookie, { path: '/' })
  const flash = waiting ? await takeFlash(services, session.actor.staffId) : emptyFlash
  return {
    services,
    actor: session.actor,
    sessionId: session.id,
    frame: await clerkFrame(services, request, session),
    flash: once === undefined ? flash : { ...flash, once },
    params: request.params as Record<string, string>,
    newKey: services.newId,
    openedAt: `${request.protocol}://${request.host}`,
  }
}

async function clerkFrame(services: Services, request: FastifyRequest, session: Session): Promise<ClerkFrame> {
  const office = await services.office()
  const path = request.url.split('?')[0] ?? '/'
  return {
    preferences: preferencesOf(request, session),
    assets: services.assets,
    path: request.url,
    csrf: session.csrf,
    keyBar: session.keyBar,
    office: { name: office.name },
    person: { name: session.actor.name },
    ...(session.windowName ? { window: session.windowName } : {}),
    nav: navFor(session.actor, path, work),
    officeNav: navFor(session.actor, path, affairs),
    keys: keysFor(session.actor),
    ...(office.clock === 'went-back' ? { trouble: message('common.clockWentBack') } : {}),
  }
}

/** A person's own settings go with the person to every window; the cookie is the machine's. */
function preferencesOf(request: FastifyRequest, session: Session): Preferences {
  const machine = readPreferences(request.cookies[displayCookie])
  return readPreferences(new URLSearchParams(session.display as Record<string, string>).toString(), machine)
}

/** Places of the day's work: address, permission, name, and other addresses that belong to the place. */
const work = [
  ['/desk', 'reports.read-desk', 'nav.desk', '/overdue', '/uninformed'],
  ['/intake/new', 'intake.register-paper', 'nav.intake'],
  ['/incomplete', 'completeness.extend-term', 'nav.incomplete'],
  ['/handovers', 'handover.read-sheets', 'nav.handovers'],
  ['/cases', 'cases.read-list', 'nav.cases'],
  ['/rack', 'release.read-rack', 'nav.rack', '/results'],
  ['/outgoing', 'outgoing.read-register', 'nav.outgoing', '/posting-numbers', '/electronic-addresses'],
  ['/registers', 'registers.read-register', 'nav.registers'],
] as const

/** Places of the office's own affairs, folded into one entry of the menu. */
const affairs = [
  ['/admin/staff', 'admin.read-staff', 'nav.staff'],
  ['/jrwa', 'admin.import-jrwa', 'nav.jrwa'],
  ['/calendar', 'calendar.read-calendar', 'nav.calendar'],
  ['/opening-hours', 'calendar.read-hours', 'nav.hours'],
  ['/cards', 'card-editor.read-cards', 'nav.cards'],
  ['/cards/reviews', 'card-reviews.read-reviews', 'nav.cardReviews'],
  ['/edition-changes', 'edition-changes.apply-edition', 'nav.editionChanges'],
  ['/facts', 'facts.enter-fact', 'nav.facts'],
  ['/admin/units', 'admin.read-units', 'nav.units'],
  ['/admin/settings', 'admin.read-settings', 'nav.settings'],
] as const

function navFor(actor: Actor, path: string, places: typeof work | typeof affairs): NavItem[] {
  return places
    .filter(([, permission]) => mayTry(actor, permission))
    .map(([href, , text, ...also]) => ({
      href,
      text: message(`common.${text}`),
      state: [href, ...also].some((one) => path === one || path.startsWith(`${one}/`)) ? 'current' : 'other',
    }))
}

function keysFor(actor: Actor): ClerkFrame['keys'] {
  return [
    ...(mayTry(actor, 'intake.register-paper')
      ? [{ key: 'F2' as const, text: message('common.keys.newPaper'), href: '/intake/new' }]
      : []),
    ...(mayTry(actor, 'handover.read-sheets')
      ? [{ key: 'F8' as const, text: message('common.keys.handover'), href: '/handovers' }]
      : []),
    { key: 'Ctrl+K' as const, text: message('common.search') },
  ]
}

/** The frame of a citizen's page. */
export async function citizenFrame(services: Services, request: FastifyRequest): Promise<CitizenFrame> {
  const office = await services.office()
  return {
    preferences: readPreferences(request.cookies[displayCookie]),
    assets: services.assets,
    path: request.url,
    office: { name: office.name, address: `${office.address}, ${office.postalLine}` },
  }
}

/** The context of a citizen's answer. */
export async function publicContext(shell: Shell, request: FastifyRequest): Promise<PublicContext> {
  const office = await shell.services.office()
  return {
    services: shell.services,
    frame: await citizenFrame(shell.services, request),
    params: request.params as Record<string, string>,
    source: createHmac('sha256', office.statusSecret).update(request.ip).digest(),
  }
}
