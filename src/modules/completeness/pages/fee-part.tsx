import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import type { SeenOn } from '#modules/cases/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { FeeFacts } from '../panel-facts.ts'
import { urgencyTag } from '../urgency-tag.ts'
import type { PartProps } from './act-form.tsx'
import { FeeForms } from './fee-forms.tsx'

/** The fee, apart from everything formal: its own term and its own end (art. 261 KPA). */
export function FeePart(part: PartProps) {
  const { data } = part
  const missing = data.items.some((item) => item.kind === 'fee' && item.mark === 'missing')
  if (!missing && data.fees.length === 0) return null
  return (
    <section aria-labelledby="completeness-fee">
      <h3 class="govuk-heading-s" id="completeness-fee">
        {message('completeness.fee')}
      </h3>
      <p class="govuk-body">{regimeSentence(data.feeRegime)}</p>
      {data.fees.map((fee, at) =>
        fee.outcome ? (
          <p key={at} class="govuk-body">
            {message('completeness.feeDone', {
              what: fee.what,
              amount: zloty(fee.grosze),
              outcome: message(`completeness.outcome.${fee.outcome}`),
            })}
          </p>
        ) : (
          <OpenFee key={at} fee={fee} seen={data} />
        ),
      )}
      <FeeForms {...part} />
    </section>
  )
}

function regimeSentence(regime: PartProps['data']['feeRegime']): string {
  if (regime === 'doo') return message('completeness.feeDoo')
  return message(regime === 'tax-169' ? 'completeness.feeTax' : 'completeness.feeAside')
}

function OpenFee({ fee, seen }: { readonly fee: FeeFacts; readonly seen: SeenOn }) {
  return (
    <>
      <p class="govuk-body">{message('completeness.feeOpen', { amount: zloty(fee.grosze), what: fee.what })}</p>
      {fee.lastDay ? (
        <>
          <p class="govuk-body">
            {message('completeness.feeLastDay')}: <DateText day={fee.lastDay} today={seen.today} />{' '}
            <DeadlineTag state={urgencyTag(fee.lastDay, seen)} />
          </p>
          <WhyThisDate steps={fee.derivation} />
          {fee.lastDay < seen.today && <p class="govuk-body">{message('completeness.feeLapsed')}</p>}
        </>
      ) : (
        <p class="govuk-body">{message('completeness.feeNotDelivered', { day: longDateWithWeekday(fee.issuedOn) })}</p>
      )}
    </>
  )
}
