import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { PaperFacts } from '#modules/cases/index.ts'
import { CardChanges } from '#modules/service-cards/index.ts'
import { Button } from '#web/components/button.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { EditionPanelData } from '../panel.tsx'
import { unitWords } from '../unit-words.ts'

type Props = {
  readonly data: NonNullable<EditionPanelData>
  readonly context: StaffContext
  readonly paper: PaperFacts
}

/** What a later edition would change in this matter, and the two ways to decide. */
export function EditionPanel(props: Props) {
  const { offered, unit, may } = props.data
  const { effect, basis } = offered.after.openMatters
  const values = {
    ...{ symbol: offered.symbol, edition: offered.after.edition, before: offered.before.edition },
    ...{ from: longDate(offered.after.validFrom), basis: (basis ?? '').replace(/\.$/u, '') },
  }
  const where = unitWords(unit)
  return (
    <section aria-labelledby="newer-edition-decision">
      <h2 class="govuk-heading-m" id="newer-edition-decision">
        {message('editionChanges.title')}
      </h2>
      <p class="govuk-body">
        {message(effect === 'immediate' ? 'editionChanges.immediate' : 'editionChanges.correction', values)}
      </p>
      <CardChanges difference={offered.difference} />
      <p class="govuk-body">{message('editionChanges.effects')}</p>
      {where && <WarningText>{where}</WarningText>}
      {may === 'decide' && <Decide {...props} />}
      {may === 'later' && <p class="govuk-body">{message('editionChanges.later')}</p>}
    </section>
  )
}

function Decide({ data: { offered }, context, paper }: Props) {
  const paths = { apply: `/papers/${paper.id}/edition-application`, keep: `/papers/${paper.id}/edition-keeping` }
  const { flash, frame, newKey } = context
  return (
    <>
      <Form action={paths.apply} csrf={frame.csrf} requestId={newKey()}>
        <HiddenField name="version" value={paper.version} />
        <HiddenField name="appliedEditionId" value={offered.after.id} />
        <TextField
          {...fieldOf(flash, paths.apply)('appliedNote')}
          label={message('editionChanges.note')}
          need="optional"
          width="full"
        />
        <Button>{message('editionChanges.apply')}</Button>
      </Form>
      <Details summary={message('editionChanges.keepTitle')} state={flash.action === paths.keep ? 'open' : 'closed'}>
        <Form action={paths.keep} csrf={frame.csrf} requestId={newKey()}>
          <HiddenField name="version" value={paper.version} />
          <HiddenField name="keptEditionId" value={offered.after.id} />
          <TextArea {...fieldOf(flash, paths.keep)('keptWhy')} label={message('editionChanges.keepWhy')} rows={2} />
          <Button kind="secondary">{message('editionChanges.keep')}</Button>
        </Form>
      </Details>
    </>
  )
}
