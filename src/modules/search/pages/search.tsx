import type { VNode } from 'preact'
import { shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { pl } from '#messages/pl/index.ts'
import { Button } from '#web/components/button.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { Found } from '../find-anything.ts'
import { type Hit, hrefOf, mostHits } from '../hits.ts'

/** Props: what was typed and what it found. */
export type SearchProps = Found & { typed: string; context: StaffContext }

/** The search box with its results, newest first. */
export function searchPage({ typed, how, hits, context }: SearchProps): VNode {
  return (
    <ClerkPage frame={context.frame} title={message('search.title')}>
      <search>
        <form method="post" action="/search" class="ok-form">
          <TextField
            name="q"
            type="search"
            label={message('search.label')}
            hint={message('search.hint')}
            value={typed}
            width="full"
            maxLength={120}
            autocomplete="off"
            {...(hits.length === 0 ? { focus: 'first' as const } : {})}
          />
          <Button>{message('common.search')}</Button>
        </form>
      </search>
      {typed !== '' && <Results how={how} hits={hits} />}
    </ClerkPage>
  )
}

function Results({ how, hits }: Found) {
  if (hits.length === 0)
    return (
      <p class="govuk-body" role="status">
        {message(how === 'too-short' ? 'search.tooShort' : 'search.none')}
      </p>
    )
  const full = hits.length === mostHits ? message('search.full', { most: mostHits }) : undefined
  return (
    <>
      {full && (
        <p class="govuk-body" role="status">
          {full}
        </p>
      )}
      <Table
        caption={message('search.caption', { count: hits.length })}
        columns={columns}
        rows={hits}
        rowKey={(hit) => hit.id}
      />
    </>
  )
}

const columns: Column<Hit>[] = [
  { heading: message('search.column.what'), kind: 'head', cell: (hit) => <a href={hrefOf(hit)}>{nameOf(hit)}</a> },
  { heading: message('search.column.title'), cell: (hit) => (isBare(hit) ? '' : hit.title) },
  { heading: message('search.column.who'), cell: (hit) => (hit.kind === 'paper' ? hit.applicant : '') },
  { heading: message('search.column.unit'), cell: (hit) => (isBare(hit) ? '' : (hit.unit ?? '–')) },
  { heading: message('search.column.day'), cell: dayOf },
  { heading: message('search.column.state'), cell: stateOf },
]

/** Only its kind is told here; its own page tells the rest. */
function isBare(hit: Hit): hit is Extract<Hit, { kind: 'sheet' | 'checklist' }> {
  return hit.kind === 'sheet' || hit.kind === 'checklist'
}

function nameOf(hit: Hit) {
  if (hit.kind === 'case') return hit.sign
  if (isBare(hit)) return message(`search.${hit.kind}`)
  return <RegisterNumber number={hit.number} year={hit.year} register={hit.register} size="inline" />
}

function dayOf(hit: Hit): string {
  if (isBare(hit)) return ''
  return shortDate(hit.kind === 'case' ? hit.initiatedOn : hit.arrivedOn)
}

function stateOf(hit: Hit): string {
  if (isBare(hit)) return ''
  const key = hit.kind === 'case' ? `search.caseState.${hit.state}` : `cases.paperState.${hit.state}`
  return key in pl ? message(key as MessageKey) : hit.state
}
