import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CatalogueLine } from '../catalogues.query.ts'

type Props = { readonly data: { catalogues: CatalogueLine[] }; readonly context: StaffContext }

/** The catalogue of this office to take away, and catalogues of others to look at. */
export function cataloguesPage({ data, context }: Props): VNode {
  const { frame, flash, actor } = context
  const crumbs = [{ text: message('cardEditor.cards'), href: '/cards' }, { text: message('exchange.title') }]
  return (
    <ClerkPage frame={frame} title={message('exchange.title')}>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={flash.errors} />
      {mayTry(actor, 'card-exchange.export-catalogue') && <Exports />}
      {mayTry(actor, 'card-exchange.bring-catalogue') && <BringForm context={context} />}
      <Table
        caption={message('exchange.brought')}
        empty={message('exchange.broughtNone')}
        rows={data.catalogues}
        rowKey={({ catalogueId }) => catalogueId}
        columns={columns}
      />
    </ClerkPage>
  )
}

const columns: Column<CatalogueLine>[] = [
  {
    heading: message('exchange.office'),
    kind: 'head',
    cell: ({ catalogueId, source, name }) => (
      <a class="govuk-link" href={`/cards/exchange/${catalogueId}`}>
        {source.office.name || name}
      </a>
    ),
  },
  { heading: message('exchange.writtenOn'), cell: ({ source }) => longDate(source.day) },
  { heading: message('exchange.broughtBy'), cell: ({ by, at }) => `${by}, ${dateTime(at)}` },
  {
    heading: message('exchange.takenAt'),
    cell: ({ takenAt }) => (takenAt ? dateTime(takenAt) : message('exchange.notTaken')),
  },
]

function Exports() {
  return (
    <section aria-labelledby="exports">
      <h2 class="govuk-heading-m" id="exports">
        {message('exchange.own')}
      </h2>
      <p class="govuk-body">{message('exchange.ownHelp')}</p>
      <ul class="govuk-list govuk-list--spaced">
        {(['in-force', 'all', 'drafts'] as const).map((scope) => (
          <li key={scope}>
            <a class="govuk-link" href={`/cards/exchange/files/${scope}`} download>
              {message(`exchange.scope.${scope}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function BringForm({ context }: Pick<Props, 'context'>) {
  const field = fieldOf(context.flash, '/cards/exchange')
  return (
    <section aria-labelledby="bring">
      <h2 class="govuk-heading-m" id="bring">
        {message('exchange.bring')}
      </h2>
      <Form action="/cards/exchange" csrf={context.frame.csrf} requestId={context.newKey()} encoding="multipart">
        <TextField
          {...field('file')}
          type="file"
          label={message('exchange.file')}
          hint={message('exchange.fileHint')}
        />
        <Button>{message('exchange.look')}</Button>
      </Form>
    </section>
  )
}
