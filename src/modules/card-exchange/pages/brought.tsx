import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { BroughtData } from '../brought-catalogue.query.ts'
import { Codes } from './codes.tsx'
import { LawChanges } from './law-changes.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { Cards, Others, offeredIn, Problems } from './plan-lists.tsx'

type Props = { readonly data: BroughtData; readonly context: StaffContext }

/** What a brought catalogue would change; nothing changes until it is confirmed at the end. */
export function broughtPage({ data, context }: Props): VNode {
  const { frame, flash, actor } = context
  const { source, takenAt } = data
  const title = source.office.name || data.name
  const crumbs = [
    { text: message('cardEditor.cards'), href: '/cards' },
    { text: message('exchange.title'), href: '/cards/exchange' },
    { text: title },
  ]
  return (
    <ClerkPage frame={frame} title={title}>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">
        {message('exchange.from', { office: title, city: source.office.city, day: longDate(source.day) })}{' '}
        {takenAt && message('exchange.takenOn', { at: dateTime(takenAt) })}
      </p>
      <p class="govuk-body">
        <strong>{countWords(data)}</strong>
      </p>
      <Problems problems={data.problems} />
      <Form action={takingOf(data)} csrf={frame.csrf} requestId={context.newKey()}>
        <Codes data={data} />
        <Cards cards={data.cards} catalogueId={data.catalogueId} ticked={tickedIn(data, context)} />
        <Paragraphs paragraphs={data.paragraphs} ticked={lettersIn(data, context)} />
        <Others data={data} />
        {mayTry(actor, 'card-exchange.take-catalogue') && <Confirmation data={data} />}
      </Form>
      {mayTry(actor, 'calendar.rehearse-change') && <LawChanges changes={data.lawChanges} />}
    </ClerkPage>
  )
}

const takingOf = ({ catalogueId }: BroughtData) => `/cards/exchange/${catalogueId}/confirmation`

/** The cards that stand ticked: as a refused form left them, otherwise as the choice says, which is all of them at first. */
function tickedIn(data: BroughtData, { flash }: StaffContext): ReadonlySet<string> {
  if (flash.action === takingOf(data)) return new Set([flash.values.cards ?? []].flat().map(String))
  return new Set(data.cards.filter(({ becomes }) => becomes === 'draft').map(({ symbol }) => symbol))
}

/** The letters whose paragraph stands ticked, in the same way; none at first, for another office's hours are seldom ours. */
function lettersIn(data: BroughtData, { flash }: StaffContext): ReadonlySet<string> {
  if (flash.action === takingOf(data)) return new Set([flash.values.paragraphs ?? []].flat().map(String))
  return new Set(data.paragraphs.filter(({ becomes }) => becomes === 'entry').map(({ letter }) => letter))
}

const counted = ({ cards }: BroughtData, verdict: BroughtData['cards'][number]['verdict']) =>
  cards.filter((card) => card.verdict === verdict).length

function countWords(data: BroughtData): string {
  return message('exchange.counts', {
    fresh: counted(data, 'new'),
    changed: counted(data, 'changed'),
    same: counted(data, 'same'),
    open: counted(data, 'draft-open'),
  })
}

/** The end of the one form of the page: what is ticked in it is what is taken. */
function Confirmation({ data }: Pick<Props, 'data'>) {
  const offered = offeredIn(data.cards)
  const facts = data.factChoice === 'take' ? data.facts.filter(({ verdict }) => verdict === 'new').length : 0
  const paragraphs = data.paragraphs.filter(({ becomes }) => becomes !== 'nothing').length
  if (offered.length + facts + paragraphs === 0) return <p class="govuk-body">{message('exchange.nothing')}</p>
  const cards = offered.length > 0 ? 'exchange.confirm' : 'exchange.confirmFacts'
  return (
    <>
      <HiddenField name="seen" value={data.seen} />
      {offered.length > 0 && <p class="govuk-body">{message('exchange.confirmHelp')}</p>}
      <Button>{message(paragraphs > 0 ? 'exchange.confirmAll' : cards)}</Button>
    </>
  )
}
