import { message } from '#messages/index.ts'
import { attemptKey, takeAttempt } from '#modules/admin/index.ts'
import { NotFound } from '#web/act.ts'
import { publicFile } from '#web/public-file.ts'
import { type PublicContext, type PublicTrouble, publicPage, type Route } from '#web/route.ts'
import { drawChecklist } from './documents/checklist.ts'
import { type FoundChecklist, findChecklist } from './find-checklist.ts'
import { checklistPage } from './pages/checklist.tsx'
import { noChecklistPage } from './pages/no-checklist.tsx'

/** Prints that one source may draw in a quarter of an hour: drawing is the dearest thing a stranger can ask for. */
const mostPrints = 40

const find = (context: PublicContext) => findChecklist(context, context.params.code ?? '')

/** The client's checklist; a link in capitals makes a smaller QR code, so both spellings lead here. */
export const checklistRoutes: readonly Route[] = ['/lista/:code', '/L/:code'].map((path) =>
  publicPage<FoundChecklist>({
    path,
    summary: 'Lista rzeczy do przygotowania, ułożona z odpowiedzi klienta, według jej kodu.',
    cache: 'no-store',
    load: find,
    trouble: troubleOf,
    data: (found) => (found.kind === 'found' ? dataOf(found) : {}),
    view: (found, context) =>
      found.kind === 'found' ? checklistPage({ list: found, context }) : noChecklistPage({ found, context }),
  }),
)

function dataOf({ card, answers, lines, edition }: Extract<FoundChecklist, { kind: 'found' }>) {
  const { symbol, madeOn, expiresOn } = card
  return { symbol, edition: card.edition, inForce: edition, madeOn, expiresOn, answers, lines }
}

/** The trouble of a code, as its answer's status. */
function troubleOf(found: FoundChecklist): PublicTrouble | undefined {
  if (found.kind === 'found') return undefined
  const title = message(`guide.trouble.${found.kind}`)
  if (found.kind === 'too-many')
    return { status: 429, kind: 'too-many-codes', title, retryAfterSeconds: found.minutes * 60 }
  return { status: found.kind === 'expired' ? 410 : 404, kind: `checklist-${found.kind}`, title }
}

/** The checklist for paper. */
export const checklistFileRoute: Route = publicFile({
  path: '/lista/:code/lista.pdf',
  summary: 'Lista klienta do wydruku (PDF) z kodem QR.',
  async file(context) {
    const found = await find(context)
    if (found.kind !== 'found') throw new NotFound('checklist')
    const { services, source } = context
    const key = await attemptKey(services, 'checklist-print', source)
    const taken = await takeAttempt(services, [{ key, most: mostPrints }])
    if (taken.allowed === 'no') throw Object.assign(new Error('too many prints'), { statusCode: 429 })
    const { bytes } = await drawChecklist(context, found)
    return { bytes, type: 'application/pdf', name: `lista-${found.code}.pdf` }
  },
})
