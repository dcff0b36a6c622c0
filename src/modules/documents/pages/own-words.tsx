import type { VNode } from 'preact'
import { OWN_WORDS_MOST } from '#domain/documents/own-words.ts'
import { mayTry } from '#domain/people/can.ts'
import { dateTime, longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { LetterWords, OwnWordsLine } from '../own-words.query.ts'

type Props = { readonly words: LetterWords; readonly context: StaffContext }

/** The office's paragraph of one letter: as a client reads it today, what it was and will be, and the forms that change it. */
export function ownWordsPage({ words, context }: Props): VNode {
  const { flash, frame, actor } = context
  const title = message(`ownWords.letter.${words.letter}`)
  const crumbs = [{ text: message('ownWords.title'), href: '/letter-words' }, { text: title }]
  return (
    <ClerkPage frame={frame} title={title}>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <h2 class="govuk-heading-m">{message('ownWords.today')}</h2>
      <p class="govuk-body ok-written">{words.today ?? message('ownWords.none')}</p>
      <Lines lines={words.lines} />
      {mayTry(actor, 'documents.enter-own-words') && <EntryForm words={words} context={context} />}
      {mayTry(actor, 'documents.withdraw-own-words') && <WithdrawalForm words={words} context={context} />}
    </ClerkPage>
  )
}

function Lines({ lines }: { readonly lines: readonly OwnWordsLine[] }) {
  return (
    <section aria-labelledby="lines">
      <h2 class="govuk-heading-m" id="lines">
        {message('ownWords.lines')}
      </h2>
      {lines.length === 0 && <p class="govuk-body">{message('ownWords.linesNone')}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {lines.map((line) => (
          <li key={line.id}>
            <strong>{message('ownWords.since', { from: longDate(line.from) })}</strong>
            <br />
            <span class="ok-written">{line.words ?? message('ownWords.ends')}</span>
            <br />
            {whoEntered(line)}
            {line.withdrawnWhy !== null && (
              <>
                <br />
                <strong>{message('ownWords.takenBack', { by: line.withdrawnBy ?? '', why: line.withdrawnWhy })}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function whoEntered({ by, at, source }: OwnWordsLine): string {
  const who = message('ownWords.by', { who: by ?? message('ownWords.byCommand'), at: dateTime(new Date(at)) })
  return source === null ? who : `${who} ${message('ownWords.takenFrom', { office: source })}`
}

function EntryForm({ words: { letter, lines }, context }: Props) {
  const action = `/letter-words/${letter}`
  const field = fieldOf(context.flash, action)
  const newest = lines.find(({ withdrawnWhy }) => withdrawnWhy === null)
  return (
    <section>
      <h2 class="govuk-heading-m">{message('ownWords.new')}</h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <TextArea
          {...field('ownWords', newest?.words ?? '')}
          label={message('ownWords.words')}
          hint={message('ownWords.hint', { ...OWN_WORDS_MOST, example: '{telefon:wgd}' })}
          rows={6}
        />
        <DateField {...field('ownWordsFrom')} label={message('ownWords.from')} />
        <Button>{message('ownWords.enter')}</Button>
      </Form>
    </section>
  )
}

function WithdrawalForm({ words: { letter, lines }, context }: Props) {
  const newest = lines.find(({ withdrawnWhy }) => withdrawnWhy === null)
  const action = `/letter-words/${letter}/withdrawal`
  if (!newest) return null
  return (
    <Details
      summary={message('ownWords.withdrawForm', { from: longDate(newest.from) })}
      state={context.flash.action === action ? 'open' : 'closed'}
    >
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <HiddenField name="wordsId" value={newest.id} />
        <TextField {...fieldOf(context.flash, action)('withdrawWhy')} label={message('ownWords.withdrawWhy')} />
        <Button kind="secondary">{message('ownWords.withdraw')}</Button>
      </Form>
    </Details>
  )
}
