import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CataloguesData } from '../catalogues.query.ts'
import { Takings } from './takings.tsx'

type Props = { readonly data: CataloguesData; readonly context: StaffContext }

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
      <Brought catalogues={data.catalogues} />
      <Takings takings={data.takings} />
    </ClerkPage>
  )
}

function Brought({ catalogues }: Pick<CataloguesData, 'catalogues'>) {
  return (
    <section aria-labelledby="brought">
      <h2 class="govuk-heading-m" id="brought">
        {message('exchange.brought')}
      </h2>
      {catalogues.length === 0 && <p class="govuk-body">{message('exchange.broughtNone')}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {catalogues.map((one) => (
          <li key={one.catalogueId}>
            <a class="govuk-link" href={`/cards/exchange/${one.catalogueId}`}>
              {message('exchange.line', { office: one.source.office.name || one.name, day: longDate(one.source.day) })}
            </a>
            <br />
            {one.by === null
              ? message('exchange.broughtByCommand', { at: dateTime(one.at) })
              : message('exchange.broughtBy', { who: one.by, at: dateTime(one.at) })}{' '}
            {one.takenAt ? message('exchange.takenOn', { at: dateTime(one.takenAt) }) : message('exchange.notTaken')}
          </li>
        ))}
      </ul>
    </section>
  )
}

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
