import { longDate, longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import type { CaseOnPage } from '#modules/cases/index.ts'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { StaffContext } from '#web/route.ts'
import type { AppealLine, DecisionData } from '../decision-panel.tsx'
import { AppealForms } from './appeal-forms.tsx'
import { Restorations } from './restoration.tsx'

export type DecisionPart = { data: DecisionData; context: StaffContext; found: CaseOnPage }

/** What followed the decision; nothing before there is one. */
export function DecisionPanel(part: DecisionPart) {
  const { data } = part
  const { decision, standing, appeals, finality } = data
  if (!decision || !standing) return null
  return (
    <section aria-labelledby="decision">
      <h2 class="govuk-heading-m" id="decision">
        {message('proceedings.decision.title')}
      </h2>
      <p class="govuk-body">{message(`proceedings.standing.${standing}`)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {decision.parties.map((party) => (
          <li key={party.id}>
            {partyLine(data, party)}
            {data.terms
              .filter((term) => term.partyId === party.id)
              .map((term) => (
                <WhyThisDate key={term.partyId} steps={term.steps} />
              ))}
          </li>
        ))}
      </ul>
      {appeals.map((appeal) => (
        <Appeal key={appeal.id} appeal={appeal} />
      ))}
      <Restorations restorations={data.restorations} />
      {data.overtaken.map(({ finalOn, documentId, on, basis }) => (
        <p class="govuk-body" key={documentId}>
          {message('proceedings.finalOvertaken', { day: longDate(finalOn), on: longDate(on), basis })}{' '}
          <a class="govuk-link" href={`/documents/${documentId}.pdf`}>
            {message('proceedings.finalNote')}
          </a>
        </p>
      ))}
      {finality && (
        <>
          <p class="govuk-body">
            {message('proceedings.final', { day: longDateWithWeekday(finality.finalOn) })}{' '}
            <a class="govuk-link" href={`/documents/${finality.documentId}.pdf`}>
              {message('proceedings.finalNote')}
            </a>
          </p>
          <WhyThisDate steps={finality.derivation} />
        </>
      )}
      <AppealForms {...part} />
    </section>
  )
}

type Party = NonNullable<DecisionData['decision']>['parties'][number]

function partyLine({ terms }: DecisionData, { id, name, deliveredOn, waivedOn }: Party): string {
  if (!deliveredOn) return message('proceedings.party.undelivered', { name })
  const delivered = longDateWithWeekday(deliveredOn)
  if (waivedOn) return message('proceedings.party.waived', { name, delivered, day: longDateWithWeekday(waivedOn) })
  const term = terms.find((one) => one.partyId === id)
  if (!term) return message('proceedings.party.delivered', { name, delivered })
  return message('proceedings.party.term', { name, delivered, day: longDateWithWeekday(term.lastDay) })
}

function Appeal({ appeal }: { readonly appeal: AppealLine }) {
  const { party, filedOn, note, sendBy, sentOn, noticeId, result, resultOn, derivation } = appeal
  return (
    <>
      <p class="govuk-body">
        {message('proceedings.appeal.filed', { party, day: longDateWithWeekday(filedOn) })}{' '}
        {note !== 'none' && message(`proceedings.appeal.note.${note}`)}{' '}
        {sentOn
          ? message('proceedings.appeal.sent', { day: longDateWithWeekday(sentOn) })
          : message('proceedings.appeal.sendBy', { day: longDateWithWeekday(sendBy) })}{' '}
        {result && resultOn && message(`proceedings.appeal.result.${result}`)}{' '}
        {noticeId && (
          <a class="govuk-link" href={`/documents/${noticeId}.pdf`}>
            {message('proceedings.appeal.notice')}
          </a>
        )}
      </p>
      {!sentOn && <WhyThisDate steps={derivation} />}
    </>
  )
}
