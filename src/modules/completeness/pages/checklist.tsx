import { type ListedItem, MARKS, type Mark } from '#domain/completeness/check-items.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { wantedWords } from '#modules/service-cards/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import type { Choice } from '#web/components/choice.ts'
import { Details } from '#web/components/details.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { ActForm, offered, type PartProps } from './act-form.tsx'

const looks = {
  present: 'done',
  missing: 'warning',
  'not-applicable': 'plain',
  known: 'info',
  unchecked: 'danger',
} as const satisfies Record<Mark, string>

/** The checklist: to be ticked by whoever may, to be read by everybody else. */
export function Checklist(part: PartProps) {
  const { items } = part.data
  if (items.length === 0) return <p class="govuk-body">{message('completeness.noCard')}</p>
  if (!offered(part, 'completeness.mark-items')) return <ReadOnly items={items} />
  const look = ['checking', 'complete'].includes(part.paper.state) ? 'open' : 'folded'
  return (
    <>
      {look === 'folded' && <ReadOnly items={items} />}
      <ActForm
        part={part}
        path="marks"
        title={message(look === 'open' ? 'completeness.checklist' : 'completeness.changeMarks')}
        submit={message('completeness.markSubmit')}
        kind="secondary"
        look={look}
      >
        <MarkFields {...part} />
      </ActForm>
    </>
  )
}

function MarkFields({ data, context, paper }: PartProps) {
  const summoned = new Set(data.openItems.map((item) => item.id))
  const marked = (mark: Mark) => data.items.filter((item) => item.mark === mark).map((item) => item.id)
  const failed = context.flash.action === `/papers/${paper.id}/marks` ? context.flash.values : undefined
  const ticked = (name: string, mark: Mark) => (failed ? [failed[name] ?? []].flat().map(String) : marked(mark))
  const choices = data.items.map((item) => choiceOf(item, summoned.has(item.id) ? 'summoned' : 'open'))
  const exceptions = data.items.map((item) => ({ value: item.id, label: item.name }))
  return (
    <>
      {data.items.map((item) => (
        <HiddenField key={item.id} name="shown" value={item.id} />
      ))}
      <Checkboxes
        name="present"
        label={message('completeness.present')}
        hint={message('completeness.presentHint')}
        choices={choices}
        values={ticked('present', 'present')}
        keys="digits"
      />
      <Details summary={message('completeness.exceptions')} state={failed ? 'open' : 'closed'}>
        <Checkboxes
          name="notApplicable"
          label={message('completeness.notApplicable')}
          choices={exceptions}
          values={ticked('notApplicable', 'not-applicable')}
        />
        <Checkboxes
          name="known"
          label={message('completeness.known')}
          hint={message('completeness.knownHint')}
          choices={exceptions}
          values={ticked('known', 'known')}
        />
      </Details>
    </>
  )
}

function choiceOf(item: ListedItem, state: 'summoned' | 'open'): Choice {
  const facts = [
    message(`completeness.kind.${item.kind}`),
    wantedWords(item),
    item.basis,
    item.amountGrosze === null ? null : zloty(item.amountGrosze),
    state === 'summoned' ? message('completeness.underSummons') : null,
    item.mark === 'present' || item.mark === 'missing' ? null : message(`completeness.mark.${item.mark}`),
  ]
  return {
    value: item.id,
    label: item.name,
    hint: facts.filter((fact) => fact).join(' · '),
    state: state === 'summoned' ? 'disabled' : 'open',
  }
}

function ReadOnly({ items }: { readonly items: readonly ListedItem[] }) {
  const sorted = [...items].sort((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark))
  const missingFirst = [
    ...sorted.filter((item) => item.mark === 'missing'),
    ...sorted.filter((item) => item.mark !== 'missing'),
  ]
  return (
    <Table
      caption={message('completeness.checklist')}
      rows={missingFirst}
      rowKey={(item) => item.id}
      columns={[
        {
          heading: message('completeness.item'),
          kind: 'head',
          cell: (item) => (
            <>
              {item.name}
              <br />
              <span class="govuk-hint">
                {[message(`completeness.kind.${item.kind}`), wantedWords(item), item.basis].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        },
        {
          heading: message('completeness.itemState'),
          cell: (item) => <Tag kind={looks[item.mark]}>{message(`completeness.mark.${item.mark}`)}</Tag>,
        },
      ]}
    />
  )
}
