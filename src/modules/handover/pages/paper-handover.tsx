import { can } from '#domain/people/can.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { Button } from '#web/components/button.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { StaffContext } from '#web/route.ts'
import type { PaperHandoverData, PaperOnSheet } from '../panel.tsx'
import { Waits } from './sheet-tables.tsx'

type Props = { readonly data: PaperHandoverData; readonly context: StaffContext; readonly paper: PaperFacts }

/** Part of the paper's page: on which sheets it travelled, and what this person can do about it now. */
export function PaperHandover({ data, context, paper }: Props) {
  return (
    <section aria-labelledby="paper-handover">
      <h2 class="govuk-heading-m" id="paper-handover">
        {message('handover.panel')}
      </h2>
      {data.nextPost && (
        <Form action="/handovers/papers" csrf={context.frame.csrf} requestId={context.newKey()}>
          <p class="govuk-body">{message('handover.panel.ready', { post: data.nextPost })}</p>
          <HiddenField name="papers" value={paper.id} />
          <HiddenField name="back" value={`/papers/${paper.id}`} />
          <Button kind="secondary">{message('handover.panel.add')}</Button>
        </Form>
      )}
      <ul class="govuk-list">
        {data.sheets.map((sheet) => (
          <li key={sheet.handoverId}>
            <OnSheet sheet={sheet} context={context} paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const kinds = { listed: 'plain', sent: 'warning', received: 'done', refused: 'danger', missing: 'danger' } as const

function OnSheet({ sheet, context, paper }: Omit<Props, 'data'> & { readonly sheet: PaperOnSheet }) {
  const { from, to } = sheet
  const name = sheet.number === null ? message('handover.panel.openSheet') : `${sheet.number} / ${sheet.year}`
  const today = dayOf(context.services.clock.now())
  return (
    <>
      <a class="govuk-link" href={`/handovers/${sheet.handoverId}`}>
        {message('handover.panel.on', { sheet: name, from, to })}
      </a>{' '}
      <Tag kind={kinds[sheet.state]}>{message(`handover.item.${sheet.state}`)}</Tag>{' '}
      {sheet.state === 'sent' && sheet.sentAt && (
        <Waits sentAt={new Date(sheet.sentAt)} late={sheet.late} today={today} />
      )}
      {sheet.reason && <span> {sheet.reason}</span>}
      {mayAnswer(sheet, context) && (
        <Form action={`/handovers/${sheet.handoverId}/receipt`} csrf={context.frame.csrf} requestId={context.newKey()}>
          <HiddenField name="papers" value={paper.id} />
          <HiddenField name="back" value={`/papers/${paper.id}`} />
          <Button kind="secondary">{message('handover.panel.accept')}</Button>
        </Form>
      )}
    </>
  )
}

function mayAnswer(sheet: PaperOnSheet, { actor }: StaffContext): boolean {
  return (
    sheet.state === 'sent' &&
    sheet.sentBy !== actor.staffId &&
    can(actor, 'handover.confirm-receipt', { postIds: [sheet.toPostId] })
  )
}
