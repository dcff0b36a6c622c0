import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { CompetenceData } from '../competence-panel.tsx'

type Props = { readonly data: CompetenceData; readonly paperId: string }

/** Where the paper was sent or returned; nothing where it belongs here and nobody may send it on. */
export function CompetencePanel({ data, paperId }: Props) {
  const { forwarding, returned, separations, may } = data
  if (!forwarding && !returned && separations.length === 0 && may.length === 0) return null
  return (
    <section aria-labelledby="competence">
      <h2 class="govuk-heading-m" id="competence">
        {message('proceedings.competence')}
      </h2>
      {forwarding && <Forwarded forwarding={forwarding} />}
      {returned && (
        <p class="govuk-body">
          {message('proceedings.returned', {
            sign: returned.orderSign,
            day: longDateWithWeekday(returned.on),
            who: returned.who,
          })}{' '}
          <Letter id={returned.documentId} text={message('proceedings.return.letter')} />
        </p>
      )}
      {separations.map(({ apart, on, documentId }) => (
        <p class="govuk-body" key={documentId}>
          {message('proceedings.separated', { day: longDateWithWeekday(on), matters: apart.join('; ') })}{' '}
          <Letter id={documentId} text={message('proceedings.separation.letter')} />
        </p>
      ))}
      {may.length > 0 && (
        <div class="govuk-button-group">
          {may.map((name) => (
            <ButtonLink key={name} href={`/papers/${paperId}/${name}`} kind="secondary">
              {message(`proceedings.${name}.title`)}
            </ButtonLink>
          ))}
        </div>
      )}
    </section>
  )
}

function Forwarded({ forwarding }: { readonly forwarding: NonNullable<CompetenceData['forwarding']> }) {
  const { authority, on, who, filedOn, sendBy, derivation, coverId, noticeId } = forwarding
  return (
    <>
      <p class="govuk-body">
        {message('proceedings.forwarded', {
          authority,
          day: longDateWithWeekday(on),
          who,
          filedOn: longDateWithWeekday(filedOn),
        })}
      </p>
      {sendBy && (
        <>
          <p class="govuk-body">{message('proceedings.forwardBy', { day: longDateWithWeekday(sendBy) })}</p>
          <WhyThisDate steps={derivation} />
        </>
      )}
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <Letter id={coverId} text={message('proceedings.forwarding.cover')} />
        </li>
        <li>
          {noticeId ? (
            <Letter id={noticeId} text={message('proceedings.forwarding.notice')} />
          ) : (
            message('proceedings.forwarding.noNotice')
          )}
        </li>
      </ul>
    </>
  )
}

function Letter({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <a class="govuk-link" href={`/documents/${id}.pdf`}>
      {text}
    </a>
  )
}
