import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { CardBody } from '#modules/service-cards/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CardChoices } from '../choices.query.ts'
import type { DraftData } from '../draft.query.ts'
import type { OpenMattersFound } from '../open-matters.ts'
import { Between } from './between.tsx'
import { draftPath, shownForm } from './card-fields.ts'
import { CounterList } from './counter-list.tsx'
import { DraftChanges } from './draft-changes.tsx'
import { DraftForm } from './draft-form.tsx'
import { DraftForms } from './draft-forms.tsx'
import { DraftRail } from './draft-rail.tsx'
import { OpenMattersPart } from './open-matters.tsx'
import { PlainLanguage } from './plain-language.tsx'

/** Props: the draft, what its author chooses from, and the matters in progress on its card. */
export type DraftPageProps = {
  data: DraftData
  choices: CardChoices
  openMatters: OpenMattersFound | null
  context: StaffContext
}

/** A draft: for its authors the whole form, for everybody else the card as it would be. */
export function draftPage({ data, choices, openMatters, context }: DraftPageProps): VNode {
  const { flash, frame, actor } = context
  const title = data.content.title || message('cardEditor.untitled')
  const open = data.state !== 'released' && data.state !== 'dropped'
  const writes = open && mayTry(actor, 'card-editor.save-draft')
  const shown = shownForm(data, context)
  return (
    <ClerkPage
      frame={frame}
      title={title}
      rail={<DraftRail data={data} positions={choices.positions} context={context} />}
      keys={writes ? [{ key: 'Ctrl+Enter', text: message('cardEditor.save') }] : []}
    >
      <Breadcrumbs crumbs={[{ text: message('cardEditor.cards'), href: '/cards' }, { text: title }]} />
      <ErrorSummary errors={shortened(flash.errors)} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Between shown={shown} revision={data.revision} body={bodyOf(data)} />
      <DraftChanges data={data} />
      {openMatters && <OpenMattersPart found={openMatters} />}
      <PlainLanguage content={data.content} />
      {writes ? (
        <>
          <DraftForm {...{ data, choices, shown, context }} />
          <DraftForms data={data} context={context} />
        </>
      ) : (
        <Preview data={data} />
      )}
    </ClerkPage>
  )
}

/** A form of a hundred fields may have very many errors; the first ones lead on, each stands at its field anyway. */
function shortened(errors: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).slice(0, 30))
}

const bodyOf = ({ told: content, unit, today, draftId }: DraftData) => {
  return { content, unit: unit?.name ?? '', today, formsAt: `${draftPath(draftId)}/forms` }
}

/** The card as the public would read it, and as the counter would tick it. */
export function Preview({ data }: { data: DraftData }) {
  return (
    <>
      <section aria-labelledby="as-public">
        <h2 class="govuk-heading-m" id="as-public">
          {message('cardEditor.asPublic')}
        </h2>
        <div class="ok-letter">
          <CardBody {...bodyOf(data)} />
        </div>
      </section>
      <CounterList content={data.told} />
    </>
  )
}
