import type { VNode } from 'preact'
import { ANSWERS, type Question, questionsOf } from '#domain/guide/questions.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { Button } from '#web/components/button.tsx'
import { useLanguage } from '#web/components/language.ts'
import { Radios } from '#web/components/radios.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import type { GuideCard } from '../guide.query.ts'

/** Props: the card in force today, and what went wrong the last time. */
export type QuestionsProps = { card: GuideCard; trouble: 'too-many' | 'none'; context: PublicContext }

/** The few questions of one card, on one short page; none of them has to be answered. */
export function questionsPage({ card, trouble, context }: QuestionsProps): VNode {
  const { language } = context.frame.preferences
  const title = message('guide.title', undefined, language)
  const own = `/uslugi/${encodeURIComponent(card.symbol)}`
  const list = message('serviceCards.list.title', undefined, language)
  const crumbs = [{ text: list, href: '/uslugi' }, { text: card.symbol, href: own }, { text: title }]
  return (
    <CitizenPage
      frame={context.frame}
      title={`${title} ${card.content.title}`}
      before={<Breadcrumbs crumbs={crumbs} />}
    >
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l" lang="pl">
          {card.content.title}
        </span>
        {title}
      </h1>
      {trouble === 'too-many' && <TooMany />}
      <Questions questions={questionsOf(card.content.items)} action={`${own}/czego-potrzebuje`} />
    </CitizenPage>
  )
}

function TooMany() {
  const { say } = useLanguage()
  return <WarningText>{say('guide.tooMany')}</WarningText>
}

function Questions({ questions, action }: { readonly questions: readonly Question[]; readonly action: string }) {
  const { say } = useLanguage()
  const choices = ANSWERS.map((answer) => ({ value: answer, label: say(`guide.answer.${answer}`) }))
  return (
    <>
      <p class="govuk-body-l">{say(questions.length > 0 ? 'guide.lead' : 'guide.leadNone')}</p>
      <p class="govuk-body">{say('guide.privacy')}</p>
      <form method="post" action={action} class="ok-form">
        {questions.length > 0 && <p class="govuk-body">{say('guide.unknownHint')}</p>}
        {questions.map(({ key, text }) => (
          <Radios
            key={key}
            name={`answers[${key}]`}
            label={<span lang="pl">{text}</span>}
            choices={choices}
            arrangement="row"
          />
        ))}
        <Button>{say('guide.submit')}</Button>
      </form>
    </>
  )
}
