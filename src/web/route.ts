import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Permission } from '#domain/people/permissions.ts'
import type { Actor } from '#domain/people/roles.ts'
import type { Act, LookedAct } from './act.ts'
import type { Flash } from './flash.ts'
import type { FormErrors } from './form.ts'
import type { CitizenFrame } from './layouts/citizen.tsx'
import type { ClerkFrame } from './layouts/clerk.tsx'
import type { PublicFile } from './public-file.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'
import type { StaffUpload } from './staff-upload.ts'

/** What a staff page or form stands in. */
export type StaffContext = {
  services: Services
  actor: Actor
  sessionId: string // of the browser's session, or of the program's token
  frame: ClerkFrame
  /** What a failed or finished form left for the page it came from: errors, typed values, a sentence of success. */
  flash: Flash
  params: Record<string, string>
  /** A fresh idempotency key for each form of the page. */
  newKey: () => string
  openedAt: string // scheme and host of the page, as a proxy on this machine tells them
  /** The question of the page as it stands sealed in its address (`asked=…`), for links that keep it. */
  asked?: string
}

/** What a citizen's page stands in. */
export type PublicContext = {
  services: Services
  frame: CitizenFrame
  params: Record<string, string>
  /** Keyed digest of the caller's address, for limits; the address itself is not kept. */
  source: Buffer
}

type Common = {
  path: string
  /** One Polish sentence: what it does; goes to OpenAPI and docs/permissions.md. */
  summary: string
}

/** A page for staff: one read, two representations (HTML by `view`, JSON by `data`). */
export type StaffPage<Data = unknown, Query = unknown, Question = unknown> = Common & {
  method: 'GET'
  audience: 'staff'
  permission: Permission
  /** `view` of somebody's record is an entry of the access log, under the id `subject` gives. */
  event: 'view-logged' | 'none'
  /** Filters that may stand in an address: choices, days, numbers; never text in which somebody may be named. */
  query?: z.ZodType<Query>
  /** What is typed to look somebody up. It comes by POST (`askedPage`) and is part of what `load` is asked. */
  question?: z.ZodType<Question>
  subject?: (params: Record<string, string>) => string
  load: (context: StaffContext, query: Query & Question) => Promise<Data>
  /** Another page that a person goes on to at once (the only hit of a search); programs get the data. */
  leadsTo?: (data: Data) => string | undefined
  /** What programs get; the page's data when not given. */
  data?: (data: Data) => unknown
  view: (data: Data, context: StaffContext) => VNode
}

/** A question typed by hand: a read asked by POST, so that what was typed stands in no address. */
export type StaffQuestion = Common & {
  method: 'POST'
  audience: 'staff'
  permission: Permission
  event: 'view-logged' | 'none'
  question: z.ZodType
  // biome-ignore lint/suspicious/noExplicitAny: any page may be asked; its types were tied together in `askedPage`
  page: StaffPage<any, any, any>
}

/** A form: one act, answered by a redirect (HTML) or by the act's answer (JSON). */
export type StaffForm<Schema extends z.ZodType = z.ZodType, Input = unknown, Answer = unknown> = Common & {
  method: 'POST'
  audience: 'staff'
  act: Act<Input, Answer>
  form: Schema
  input: (form: z.output<Schema>, context: StaffContext) => Input | Promise<Input>
  /** Where a person goes when it is done. */
  after: (answer: Answer, context: StaffContext) => string
  /** The page the form stands on; a refused or mistyped form goes back there with errors and typed values. */
  back: (context: StaffContext, form: z.output<Schema> | undefined) => string
  /** A sentence shown on the next page, from the catalogue. */
  done?: (answer: Answer) => string | undefined
  /** What seems wrong in a form that is accepted all the same, by field; programs get it with the answer. */
  warnings?: (form: z.output<Schema>) => FormErrors
  /** A secret made for this one answer (a new token): shown once, never kept with the request. */
  once?: (input: Input, answer: Answer) => string
  /** Work after the commit that the answer does not wait for to be true (drawing a PDF, waking a job). */
  afterCommit?: (answer: Answer, context: StaffContext) => Promise<void>
}

/**
 * A look at what the act of a form would print, before it is done: a program gets the contents and what stands for them
 * (`seenLetters`), a person is led to the page that shows them (`<path>/preview`).
 */
export type StaffLook<Schema extends z.ZodType = z.ZodType> = Common & {
  method: 'POST'
  audience: 'staff'
  permission: Permission
  event: 'none'
  form: Schema
  // biome-ignore lint/suspicious/noExplicitAny: any form may be looked at; its types were tied together in `letterForm`
  looked: StaffForm<any, any, any> & { act: LookedAct<any, any> }
}

/** A page for everybody. */
export type PublicPage<Data = unknown, Query = unknown> = Common & {
  method: 'GET'
  audience: 'public'
  event: 'none'
  query?: z.ZodType<Query>
  load: (context: PublicContext, query: Query) => Promise<Data>
  data?: (data: Data) => unknown
  /** When the data is a trouble (an unknown code, too many tries): its status, and the problem a program gets instead. */
  trouble?: (data: Data) => PublicTrouble | undefined
  /** `no-store` for a page about one person's matter. */
  cache?: 'no-store'
  view: (data: Data, context: PublicContext) => VNode
}

/** A text for programs that everybody may fetch (a map of the site, a contact for who finds a hole). */
export type PublicText = Common & {
  method: 'GET'
  audience: 'public'
  event: 'none'
  text: (context: PublicContext) => Promise<{ type: string; body: string }>
}

/** A trouble that a citizen's page tells in its own words; `kind` and `title` go to programs. */
export type PublicTrouble = {
  status: number
  kind: string
  title: string
  retryAfterSeconds?: number
  /** Sentences by field, where a form was sent. */
  errors?: FormErrors
}

/** A citizen's page that says what is wrong with what was sent; a program gets the problem. */
export type PublicRefusal = { kind: 'page'; trouble: PublicTrouble; page: VNode }

/** A citizen's small form that only leads to a page (POST → redirect), e.g. the status code. */
export type PublicForm<Schema extends z.ZodType = z.ZodType> = Common & {
  method: 'POST'
  audience: 'public'
  event: 'none'
  form: Schema
  /** Where it leads; or the page again, with what is wrong in what was typed. */
  go: (form: z.output<Schema>, context: PublicContext) => Promise<string | PublicRefusal>
  back: string
}

/** What a person's browser sent with a form that carries one file. */
export type SentForm = {
  fields: Record<string, unknown>
  /** Undefined when no file was chosen; over the route's limit its bytes are cut off and say so. */
  file: { name: string; bytes: Buffer; length: 'whole' | 'too-long' } | undefined
}

/** What becomes of a sent file: on to a page, or a page that says what is wrong (a program gets the problem). */
export type UploadAnswer = { kind: 'go'; to: string; data: unknown } | PublicRefusal

/**
 * A citizen's form with a file. `take` reads what was sent only when it wants it, so that whoever may not send is turned
 * away before megabytes are taken in. `event` is the line of history that a taken file leaves.
 */
export type PublicUpload = Common & {
  method: 'POST'
  audience: 'public'
  event: string
  /** The fields beside the file, for the description of the program's interface. */
  form: z.ZodType
  /** Most bytes of the file. */
  most: number
  take: (read: () => Promise<SentForm>, context: PublicContext) => Promise<UploadAnswer>
}

/** A file for staff: bytes with their type (PDF, CSV). */
export type StaffFile = Common & {
  method: 'GET'
  audience: 'staff'
  permission: Permission
  event: 'view-logged' | 'none'
  subject?: (params: Record<string, string>) => string
  /** `always`: a browser saves it and never shows it here, because a stranger made it. */
  save?: 'always'
  file: (context: StaffContext) => Promise<{ bytes: Uint8Array; type: string; name: string }>
}

/** What a route at the door stands in: perhaps somebody is signed in, perhaps the session is locked. */
export type DoorContext = PublicContext & {
  session: Session | undefined
  /** Address of the request as the caller sees it: `secure` cookies only over https. */
  connection: 'plain' | 'secure'
  /** The cookie of the display settings, as it came. */
  displayCookie: string | undefined
}

/** What the door answers: a page (with errors a program gets a problem), or the way on with cookies set or cleared (null). */
export type DoorAnswer =
  | { kind: 'page'; status: number; page: VNode; errors?: FormErrors }
  | { kind: 'go'; to: string; cookies?: Record<string, DoorCookie | null> }

export type DoorCookie = { value: string; maxAgeSeconds?: number }

/**
 * A route where who is signed in changes, or where only a cookie does: there is no person yet to act, so there is no act
 * with a key behind it. A form with a permission is answered only to a session whose token it carries.
 */
export type DoorRoute<Schema extends z.ZodType = z.ZodType> = Common & {
  method: 'GET' | 'POST'
  audience: 'door'
  permission: Permission | 'none'
  /** What the audit chain `sign-in` says happened; the chain also keeps failures. */
  event: 'signed-in' | 'signed-out' | 'locked' | 'unlocked' | 'none'
  /** The query of a GET, the body of a POST. */
  form: Schema
  answer: (form: DoorForm<z.output<Schema>>, context: DoorContext) => Promise<DoorAnswer>
}

/** What was sent to the door, read: its values, or the errors with the values as typed. */
export type DoorForm<Values> =
  | { ok: true; value: Values }
  | { ok: false; errors: FormErrors; typed: Record<string, unknown> }

// biome-ignore-start lint/suspicious/noExplicitAny: a table of routes holds many types; each line was checked where it was made
type AnyStaff = StaffForm<any, any, any> | StaffUpload<any, any, any> | StaffLook<any> | StaffPage<any, any, any>
type AnyForm = PublicPage<any, any> | PublicForm<any> | PublicUpload | DoorRoute<any>
// biome-ignore-end lint/suspicious/noExplicitAny: the table ends
export type Route = AnyStaff | AnyForm | PublicText | PublicFile | StaffFile | StaffQuestion

/** A staff page with its types tied together. */
export function staffPage<Data, Query = unknown>(route: Omit<StaffPage<Data, Query>, 'method' | 'audience'>): Route {
  return { ...route, method: 'GET', audience: 'staff' }
}

/**
 * A staff page with a question typed by hand, and the POST that asks it: at the page's own path, or at `askedAt` where
 * that path is an act's. A person is led to the page with the question sealed, a program gets the data at once.
 */
export function askedPage<Data, Question, Query = unknown>(
  route: Omit<StaffPage<Data, Query, Question>, 'method' | 'audience'> & {
    question: z.ZodType<Question>
    askedAt?: string
  },
): Route[] {
  const { askedAt, ...rest } = route
  const page: StaffPage<Data, Query, Question> = { ...rest, method: 'GET', audience: 'staff' }
  const { path, summary, permission, event, question } = page
  const asked = { path: askedAt ?? path, summary: `${summary} Pytanie w treści żądania.`, permission, event, page }
  return [page, { ...asked, question: question as z.ZodType, method: 'POST', audience: 'staff' }]
}

/** A staff form with its types tied together. */
export function staffForm<Schema extends z.ZodType, Input, Answer>(
  route: Omit<StaffForm<Schema, Input, Answer>, 'method' | 'audience'>,
): Route {
  return { ...route, method: 'POST', audience: 'staff' }
}

/** A citizen's page with its types tied together. */
export function publicPage<Data, Query = unknown>(
  route: Omit<PublicPage<Data, Query>, 'method' | 'audience' | 'event'>,
): Route {
  return { ...route, method: 'GET', audience: 'public', event: 'none' }
}

/** A text for programs. */
export function publicText(route: Omit<PublicText, 'method' | 'audience' | 'event'>): Route {
  return { ...route, method: 'GET', audience: 'public', event: 'none' }
}

/** A citizen's form with its types tied together. */
export function publicForm<Schema extends z.ZodType>(
  route: Omit<PublicForm<Schema>, 'method' | 'audience' | 'event'>,
): Route {
  return { ...route, method: 'POST', audience: 'public', event: 'none' }
}

/** A citizen's form with a file. */
export function publicUpload(route: Omit<PublicUpload, 'method' | 'audience'>): Route {
  return { ...route, method: 'POST', audience: 'public' }
}

/** A file for staff. */
export function staffFile(route: Omit<StaffFile, 'method' | 'audience'>): Route {
  return { ...route, method: 'GET', audience: 'staff' }
}

/** A route at the door with its types tied together. */
export function doorRoute<Schema extends z.ZodType>(route: Omit<DoorRoute<Schema>, 'audience'>): Route {
  return { ...route, audience: 'door' }
}
