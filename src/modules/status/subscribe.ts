import { parseStatusCode } from '#domain/registers/status-code.ts'
import { noticesEnd, standingTold } from '#domain/status/notice-of.ts'
import { type Language, message } from '#messages/index.ts'
import { attemptKey, takeAttempt } from '#modules/admin/index.ts'
import { queueMessage } from '#modules/notifications/index.ts'
import { statusDigest } from '#modules/registers/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { type PublicContext, publicForm, type Route } from '#web/route.ts'
import { type FoundStatus, findStatus } from './find-status.ts'
import { subscribeForm } from './forms.ts'
import { noticeLink } from './notice-link.ts'
import { statusPage } from './pages/status.tsx'
import { onStatusPage, toStatusPage } from './show-status.ts'
import { insertWish } from './subscriptions-store.ts'

/** Wishes that one source may send in a quarter of an hour; each may make the office write to somebody. */
const mostWishes = 10

type Found = Extract<FoundStatus, { kind: 'found' }>

/** The wish for notices by e-mail, from the page of the code. Whether the address was known before is told to nobody. */
export const subscribeRoute: Route = publicForm({
  path: '/s/:code/notices',
  summary: 'Zapisuje prośbę o powiadomienia e-mailem i wysyła list z linkiem do potwierdzenia.',
  form: subscribeForm,
  back: '/status?error=empty',
  async go({ email }, context) {
    const found = await findStatus(context, context.params.code ?? '')
    if (found.kind !== 'found') return `/s/${context.params.code}`
    if (noticesEnd(found.status) === 'yes') return `/s/${found.code}`
    if (!/^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]{1,180}\.[^\s@.]{2,60}$/u.test(email))
      return again(context, found, email, 'wrong')
    const key = await attemptKey(context.services, 'notice-wish', context.source)
    const attempt = await takeAttempt(context.services, [{ key, most: mostWishes }])
    if (attempt.allowed === 'no') return again(context, found, email, 'too-many')
    await keepWish(context, found, email)
    return `/s/${found.code}?notices=asked#notices`
  },
})

function again(context: PublicContext, found: Found, email: string, why: 'wrong' | 'too-many') {
  const { language } = context.frame.preferences
  const say = (language?: Language) => message(`status.notices.trouble.${why}`, undefined, language)
  const page = statusPage({ ...found, notices: { email, error: say(language) }, context: onStatusPage(context, found) })
  const status = why === 'wrong' ? 422 : 429
  return { kind: 'page' as const, trouble: { status, kind: `notices-${why}`, title: say() }, page }
}

async function keepWish({ services, frame }: PublicContext, found: Found, address: string): Promise<void> {
  const { language } = frame.preferences
  const office = await services.office()
  const parsed = parseStatusCode(found.code)
  const digest = statusDigest(office, parsed.valid ? parsed.code : '')
  const at = services.clock.now()
  // whatever changes after the page that was read is owed a notice, also while the letter waits to be confirmed
  const told = standingTold(found.status)
  const wish = (paperId: string) => ({ id: services.newId(), paperId, address, language, told, at })
  await inTransaction(services.database.db, async (tx) => {
    const { id: paperId } = await tx
      .selectFrom('papers')
      .select('id')
      .where('status_digest', '=', digest)
      .executeTakeFirstOrThrow()
    const { id, letter } = await insertWish(tx, office, wish(paperId))
    if (letter === 'no') return
    const data = {
      ...{ language, number: `${found.status.number} / ${found.status.year}`, office: office.name },
      link: noticeLink(services, office, id),
    }
    const asked = { key: `notice-asked:${id}:${at.getTime()}`, channel: 'e-mail' as const, address, data, paperId }
    await queueMessage(tx, { ...asked, template: 'notice-confirm' }, { newId: services.newId, now: at })
  })
}

/** The address of the form, opened as a page after a refusal, a change of language or a reload. */
export const subscribePageRoute = toStatusPage('/s/:code/notices')
