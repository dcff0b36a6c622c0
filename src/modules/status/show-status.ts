import { formatStatusCode, parseStatusCode } from '#domain/registers/status-code.ts'
import { message } from '#messages/index.ts'
import { Moved } from '#web/moved.ts'
import { type PublicContext, type PublicTrouble, publicForm, publicPage, type Route } from '#web/route.ts'
import { type FoundStatus, findStatus, shown } from './find-status.ts'
import { codeForm, formQuery, statusQuery } from './forms.ts'
import type { NoticesForm } from './pages/notices.tsx'
import { statusPage } from './pages/status.tsx'
import { statusFormPage } from './pages/status-form.tsx'

/** `/status`: the form for the code. */
export const codePageRoute: Route = publicPage<'none' | 'empty', { error?: 'empty' | undefined }>({
  path: '/status',
  summary: 'Formularz kodu z pokwitowania.',
  query: formQuery,
  load: async (_, { error }) => error ?? 'none',
  data: (error) => ({ error }),
  view: (kind, context) => statusFormPage({ trouble: { kind }, context }),
})

/** The form only leads to the page of the code. What cannot be a code is left out of the address. */
export const codeFormRoute: Route = publicForm({
  path: '/status',
  summary: 'Prowadzi do stanu sprawy o podanym kodzie.',
  form: codeForm,
  back: '/status?error=empty',
  async go({ code = '' }) {
    if (code === '') return '/status?error=empty'
    const parsed = parseStatusCode(code)
    return `/s/${parsed.valid ? formatStatusCode(parsed.code) : shown(code) || '-'}`
  },
})

/** The state of a matter; a link in capitals makes a smaller QR code, so both spellings lead here. */
export const statusRoutes: readonly Route[] = ['/s/:code', '/S/:code'].map((path) =>
  publicPage<FoundStatus & { notices?: NoticesForm }, { notices?: 'asked' | undefined }>({
    path,
    summary: 'Stan sprawy według kodu z pokwitowania.',
    cache: 'no-store',
    query: statusQuery,
    load: async (context, { notices }) => ({
      ...(await findStatus(context, context.params.code ?? '')),
      ...(notices && { notices }),
    }),
    trouble: troubleOf,
    data: (found) =>
      found.kind === 'found' ? { ...found.status, today: found.today, usualTime: found.usual ?? null } : {},
    view: (found, context) =>
      found.kind === 'found' ? statusPage({ ...found, context }) : statusFormPage({ trouble: found, context }),
  }),
)

/** The trouble of a code, as its answer's status. */
export function troubleOf(found: FoundStatus): PublicTrouble | undefined {
  if (found.kind === 'found') return undefined
  if (found.kind === 'unknown')
    return { status: 404, kind: 'unknown-status-code', title: message('status.unknown.title') }
  return {
    status: 429,
    kind: 'too-many-codes',
    title: message('status.tooMany.title'),
    retryAfterSeconds: found.minutes * 60,
  }
}

/** The page of a code drawn by one of its forms: what leads back to „this page” leads to the code, not to the form. */
export function onStatusPage(context: PublicContext, { code }: { code: string }): PublicContext {
  return { ...context, frame: { ...context.frame, path: `/s/${encodeURIComponent(code)}` } }
}

/** Where a form of the page of a code lives there is no page of its own: whoever opens it comes to the code. */
export function toStatusPage(path: `/s/:code/${string}`): Route {
  return publicPage({
    path,
    summary: 'Prowadzi z adresu formularza do stanu sprawy o tym kodzie.',
    cache: 'no-store',
    load: async ({ params }): Promise<never> => {
      throw new Moved(`/s/${encodeURIComponent(params.code ?? '')}`, 'for-now')
    },
    view: (nothing) => nothing,
  })
}
