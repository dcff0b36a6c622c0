import type { ComponentChildren, VNode } from 'preact'
import { questionsOf } from '#domain/guide/questions.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { feeLang, PayAt, paymentWords, placeWords, termLang, termWords } from '#modules/service-cards/index.ts'
import { Hours } from '#modules/status/index.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { useLanguage } from '#web/components/language.ts'
import { WarningText } from '#web/components/warning-text.tsx'
import { CitizenPage } from '#web/layouts/citizen.tsx'
import type { PublicContext } from '#web/route.ts'
import type { OpenChecklist } from '../find-checklist.ts'
import { feeNote, lineNotes, parted } from '../line-notes.ts'

type List = { readonly list: OpenChecklist }

/** The client's own checklist; printed, it is the paper to bring. */
export function checklistPage({ list, context }: List & { context: PublicContext }): VNode {
  const { language } = context.frame.preferences
  const title = message('guide.list.title', undefined, language)
  return (
    <CitizenPage frame={context.frame} title={`${title}: ${list.card.content.title}`} robots="hidden">
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l" lang="pl">
          {list.card.content.title}
        </span>
        {title}
      </h1>
      <Code list={list} />
      <Lines list={list} />
      <Fees list={list} />
      <Where list={list} />
      <Answers list={list} />
      <Source list={list} />
    </CitizenPage>
  )
}

function Code({ list: { code, card, edition } }: List) {
  const { say, language } = useLanguage()
  return (
    <>
      {edition === 'older' && <WarningText>{say('guide.list.older')}</WarningText>}
      <section class="ok-panel ok-panel--status" aria-labelledby="code">
        <h2 class="ok-panel__title" id="code">
          {say('guide.list.code')}
        </h2>
        <p class="ok-panel__number ok-code">{code}</p>
        <p class="ok-panel__body">{say('guide.list.codeUse', { day: longDate(card.expiresOn, language) })}</p>
      </section>
      <p class="ok-screen-only">
        <ButtonLink href={`/lista/${code}/lista.pdf`}>{say('guide.list.print')}</ButtonLink>
      </p>
    </>
  )
}

function Lines({ list: { lines } }: List) {
  const { say } = useLanguage()
  const { bring, check } = parted(lines)
  return (
    <>
      <h2 class="govuk-heading-m">{say('guide.list.bring')}</h2>
      {bring.length === 0 ? <p class="govuk-body">{say('guide.list.nothing')}</p> : <Boxes lines={bring} />}
      {check.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say('guide.list.check')}</h2>
          <p class="govuk-body">{say('guide.list.checkLead')}</p>
          <Boxes lines={check} />
        </>
      )}
    </>
  )
}

function Boxes({ lines }: { readonly lines: OpenChecklist['lines'] }) {
  const { language } = useLanguage()
  return (
    <ul class="govuk-list govuk-list--spaced ok-tick-off">
      {lines.map((line) => (
        <li key={line.item.key}>
          <strong lang="pl">{line.item.name}</strong>
          {lineNotes(line, language).map(({ text, in: whose }, at) => (
            <span key={text} class="ok-tick-off__note" lang={whose === 'card' ? 'pl' : undefined}>
              {at > 0 && '; '}
              {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Fees({ list: { card, fees, today, pay } }: List) {
  const { say, language } = useLanguage()
  const payment = paymentWords(card.content.payment, language)
  return (
    <>
      <h2 class="govuk-heading-m">{say('guide.list.fees')}</h2>
      {fees.length === 0 ? (
        <p class="govuk-body">{say('serviceCards.noFees')}</p>
      ) : (
        <dl class="ok-fees">
          {fees.map((line) => (
            <div key={`${line.item.what} ${line.item.grosze} ${line.item.text}`}>
              <dt lang="pl">{line.item.what}</dt>
              <dd lang={feeLang(line.item)}>{feeNote(line, language)}</dd>
            </div>
          ))}
        </dl>
      )}
      {fees.length > 0 && (
        <p class="govuk-body">
          {payment !== '' && `${say('serviceCards.payment')}: ${payment}. `}
          {say('guide.list.feesOn', { day: longDate(today, language) })}
        </p>
      )}
      {fees.length > 0 && <PayAt pay={pay} />}
    </>
  )
}

function Where({ list: { card, place, today } }: List) {
  const { say, language } = useLanguage()
  const { content } = card
  return (
    <>
      <h2 class="govuk-heading-m">{say('guide.list.where')}</h2>
      <p class="govuk-body">
        {content.filing.place ? placeWords(content.filing, language) : say('guide.list.askWhere')}
      </p>
      {place && <Hours hours={place.hours} today={today} coming={place.coming} />}
      <h2 class="govuk-heading-m">{say('guide.list.term')}</h2>
      <p class="govuk-body" lang={termLang(content)}>
        {termWords(content, language)}
      </p>
      {content.forms.length > 0 && (
        <Named title={say('guide.list.forms')}>
          {content.forms.map(({ name, sha256 }) => (
            <li key={sha256}>{name}</li>
          ))}
        </Named>
      )}
    </>
  )
}

function Named({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list govuk-list--bullet" lang="pl">
        {children}
      </ul>
    </>
  )
}

function Answers({ list: { card, answers } }: List) {
  const { say } = useLanguage()
  const questions = questionsOf(card.content.items)
  return (
    <>
      {questions.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say('guide.list.answers')}</h2>
          <dl class="ok-fees">
            {questions.map(({ key, text }) => (
              <div key={key}>
                <dt lang="pl">{text}</dt>
                <dd>{say(`guide.answer.${answers[key] ?? 'unknown'}`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="govuk-body ok-screen-only">
        <a class="govuk-link" href={`/uslugi/${encodeURIComponent(card.symbol)}/czego-potrzebuje`}>
          {say('guide.list.again')}
        </a>
      </p>
    </>
  )
}

function Source({ list: { card } }: List) {
  const { say, language } = useLanguage()
  const { symbol, edition, madeOn, validFrom } = card
  const days = { day: longDate(madeOn, language), from: longDate(validFrom, language) }
  return (
    <p class="govuk-hint">
      {say('guide.list.source', { symbol, edition, ...days })}{' '}
      <a class="govuk-link" href={`/uslugi/${encodeURIComponent(symbol)}`}>
        {say('guide.list.card', { symbol, edition })}
      </a>
    </p>
  )
}
