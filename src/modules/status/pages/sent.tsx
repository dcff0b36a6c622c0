import type { PublicSupplement } from '#domain/status/public-supplement.ts'
import { longDate } from '#messages/dates.ts'
import { useLanguage } from '#web/components/language.ts'

type One = PublicSupplement['sent'][number]

/** What the client has sent, and what became of each file. Nothing when nothing was sent. */
export function Sent({ sent }: { readonly sent: readonly One[] }) {
  const { say, language } = useLanguage()
  if (sent.length === 0) return null
  const words = ({ state, receivedOn, answerBy, decidedOn }: One) =>
    say(`status.sent.${state}`, {
      received: longDate(receivedOn, language),
      by: answerBy === null ? '' : longDate(answerBy, language),
      decided: decidedOn === null ? '' : longDate(decidedOn, language),
    })
  return (
    <section aria-labelledby="sent">
      <h2 class="govuk-heading-m" id="sent">
        {say('status.sent.title')}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {sent.map((one, at) => (
          <li key={at}>
            <strong lang={one.name === null ? undefined : 'pl'}>{one.name ?? say('status.sent.byHand')}</strong>
            <br />
            {words(one)}
            {one.refusal && <> {say(`status.sent.why.${one.refusal}`)}</>}
          </li>
        ))}
      </ul>
    </section>
  )
}
