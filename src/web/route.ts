import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Permission } from '#domain/people/permissions.ts'
import type { Actor } from '#domain/people/roles.ts'
import type { Act, Refusal } from './act.ts'
import type { Flash } from './flash.ts'
import type { CitizenFrame } from './layouts/citizen.tsx'
import type { ClerkFrame } from './layouts/clerk.tsx'
import type { Services } from './services.ts'

/** What a staff page or form stands in. */
export type StaffContext = {
  services: Services
  actor: Actor
  frame: ClerkFrame
  /** What a failed or finished form left for the page it came from: errors, typed values, a sentence of success. */
  flash: Flash
  params: Record<string, string>
  /** A fresh idempotency key for each form of the page. */
  newKey: () => string
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
export type StaffPage<Data = unknown, Query = unknown> = Common & {
  method: 'GET'
  audience: 'staff'
  permission: Permission
  /** `view` of somebody's record is an entry of the access log, under the id `subject` gives. */
  event: 'view-logged' | 'none'
  query?: z.ZodType<Query>
  subject?: (params: Record<string, string>) => string
  load: (context: StaffContext, query: Query) => Promise<Data>
  /** What programs get; the page's data when not given. */
  data?: (data: Data) => unknown
  view: (data: Data, context: StaffContext) => VNode
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
  /** Work after the commit that the answer does not wait for to be true (drawing a PDF, waking a job). */
  afterCommit?: (answer: Answer, context: StaffContext) => Promise<void>
}

/** A page for everybody. */
export type PublicPage<Data = unknown, Query = unknown> = Common & {
  method: 'GET'
  audience: 'public'
  event: 'none'
  query?: z.ZodType<Query>
  load: (context: PublicContext, query: Query) => Promise<Data>
  data?: (data: Data) => unknown
  /** HTTP status of the page, 200 when not given. */
  status?: (data: Data) => number
  view: (data: Data, context: PublicContext) => VNode
}

/** A citizen's small form that only leads to a page (POST → redirect), e.g. the status code. */
export type PublicForm<Schema extends z.ZodType = z.ZodType> = Common & {
  method: 'POST'
  audience: 'public'
  event: 'none'
  form: Schema
  go: (form: z.output<Schema>, context: PublicContext) => Promise<string>
  back: string
}

/** A file for staff: bytes with their type (PDF, CSV). */
export type StaffFile = Common & {
  method: 'GET'
  audience: 'staff'
  permission: Permission
  event: 'view-logged' | 'none'
  subject?: (params: Record<string, string>) => string
  file: (context: StaffContext) => Promise<{ bytes: Uint8Array; type: string; name: string }>
}

// biome-ignore lint/suspicious/noExplicitAny: a table of routes holds many types; each line was checked where it was made
export type Route = StaffPage<any, any> | StaffForm<any, any, any> | PublicPage<any, any> | PublicForm<any> | StaffFile

/** A staff page with its types tied together. */
export function staffPage<Data, Query = unknown>(route: Omit<StaffPage<Data, Query>, 'method' | 'audience'>): Route {
  return { ...route, method: 'GET', audience: 'staff' }
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

/** A citizen's form with its types tied together. */
export function publicForm<Schema extends z.ZodType>(
  route: Omit<PublicForm<Schema>, 'method' | 'audience' | 'event'>,
): Route {
  return { ...route, method: 'POST', audience: 'public', event: 'none' }
}

/** A file for staff. */
export function staffFile(route: Omit<StaffFile, 'method' | 'audience'>): Route {
  return { ...route, method: 'GET', audience: 'staff' }
}

/** A refusal on its way to a sentence. */
export type { Refusal }
