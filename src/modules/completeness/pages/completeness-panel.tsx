import type { VNode } from 'preact'
import { longDate, longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateText } from '#web/components/date-text.tsx'
import { DeadlineTag } from '#web/components/deadline-tag.tsx'
import { Tag } from '#web/components/tag.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import { urgencyTag } from '../urgency-tag.ts'
import type { PartProps } from './act-form.tsx'
import { AddressForms } from './address-forms.tsx'
import { Checklist } from './checklist.tsx'
import { CureForms } from './cure-forms.tsx'
import { FeePart } from './fee-part.tsx'
import { LeavingForms } from './leaving-forms.tsx'
import { NewerEdition } from './newer-edition.tsx'
import { OrderForms } from './order-forms.tsx'
import { ReceiptForms } from './receipt-forms.tsx'
import { RestoringForms } from './restoring-forms.tsx'
import { Rounds } from './rounds.tsx'
import { ShelfPart } from './shelf-part.tsx'

const looks = { complete: 'done', 'lacking-formal': 'warning', 'lacking-other': 'info' } as const

/** Everything about what is missing, what waits for an act now comes first. */
export function CompletenessPanel(part: PartProps): VNode {
  const { data } = part
  return (
    <section aria-labelledby="completeness">
      <h2 class="govuk-heading-m" id="completeness">
        {message('completeness.title')}{' '}
        {data.items.length > 0 && data.address !== 'none' && (
          <Tag kind={looks[data.state]}>{message(`completeness.state.${data.state}`)}</Tag>
        )}
      </h2>
      <OverdueCard {...part} />
      <Standing {...part} />
      <AddressForms {...part} />
      <CureForms {...part} />
      <RestoringForms {...part} />
      <LeavingForms {...part} />
      <Checklist {...part} />
      <NewerEdition {...part} />
      <ReceiptForms {...part} />
      <Rounds data={data} />
      <ShelfPart {...part} />
      <FeePart {...part} />
      <OrderForms {...part} />
    </section>
  )
}

/** The card was not looked at in time: what it asks for may no longer be required. */
function OverdueCard({ data: { review } }: PartProps) {
  if (!review) return null
  const { dueOn, owner } = review
  return <WarningText>{message('cardReviews.paper', { due: longDate(dueOn), owner })}</WarningText>
}

/** What is running now and what it means, in one or two sentences. */
function Standing({ data, paper }: PartProps) {
  const { round, leaving, standing } = data
  if (paper.state === 'left-unexamined') return <LeftUnexamined data={data} />
  if (!round || standing === null || !['summoned', 'cure-running'].includes(paper.state)) return null
  if (standing === 'undelivered' || !round.lastDay)
    return (
      <p class="govuk-body">{message('completeness.notDelivered', { day: longDateWithWeekday(round.issuedOn) })}</p>
    )
  return (
    <>
      <p class="govuk-body">
        {message('completeness.lastDay')}: <DateText day={round.lastDay} today={data.today} />{' '}
        <DeadlineTag state={urgencyTag(round.lastDay, data)} />
      </p>
      <WhyThisDate steps={round.derivation} />
      {standing === 'grace' && data.decideFrom && (
        <p class="govuk-body">{message('completeness.graceUntil', { day: longDateWithWeekday(data.decideFrom) })}</p>
      )}
      {standing === 'lapsed' && !leaving && <p class="govuk-body">{message('completeness.lapsed')}</p>}
      {leaving && (
        <p class="govuk-body">
          {message('completeness.decided', { day: longDateWithWeekday(leaving.decidedOn), who: leaving.who })}
        </p>
      )}
    </>
  )
}

function LeftUnexamined({ data: { leaving, returnables } }: Pick<PartProps, 'data'>) {
  return (
    <>
      {leaving?.ground === 'no-address' && (
        <p class="govuk-body">
          {message('completeness.leftNoAddress', { day: longDateWithWeekday(leaving.decidedOn), who: leaving.who })}
        </p>
      )}
      {leaving?.dispatchedOn && (
        <p class="govuk-body">{message('completeness.leftOn', { day: longDateWithWeekday(leaving.dispatchedOn) })}</p>
      )}
      {returnables.length > 0 && (
        <>
          <p class="govuk-body">{message('completeness.returnables')}</p>
          <ul class="govuk-list govuk-list--bullet">
            {returnables.map((name, at) => (
              <li key={at}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
