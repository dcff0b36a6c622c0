import { goesBack } from '#domain/intake/returned-originals.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { wantedWords } from '#modules/service-cards/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { Details } from '#web/components/details.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Tag, type TagKind } from '#web/components/tag.tsx'
import type { CardForIntake } from '../card-for-intake.query.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { listAt, textAt } from '../typed-form.ts'

type Item = CardForIntake['items'][number]

const looks: Record<Item['kind'], TagKind> = { formal: 'danger', evidence: 'info', fee: 'warning', courtesy: 'plain' }
/** Digits reach nine answers. */
const digits = 9

/** What a complete application needs; one key says that everything is here, digits tick single items. */
export function ChecklistFields({ screen }: { readonly screen: IntakeScreen }) {
  return (
    <div data-part="checklist">
      <Checklist screen={screen} />
    </div>
  )
}

function Checklist({ screen: { card, form, parties } }: { readonly screen: IntakeScreen }) {
  if (!card) {
    const outside = textAt(form, 'outside') === 'yes'
    return <p class="ok-intake__note">{message(outside ? 'intake.checklistOutside' : 'intake.checklistLater')}</p>
  }
  if (card.items.length === 0) return <p class="ok-intake__note">{message('intake.checklistNone')}</p>
  const conditional = card.items.filter((item) => item.condition !== null)
  const present = listAt(form, 'present')
  const needed = listAt(form, 'needed').filter((id) => conditional.some((item) => item.id === id))
  // said of another card's list, „everything is here” says nothing of this one
  const sameList = textAt(form, 'checklistOf', card.editionId) === card.editionId
  const everything = sameList && textAt(form, 'everything') === 'yes'
  return (
    <>
      <HiddenField name="checklistOf" value={card.editionId} />
      {needed.map((id) => (
        <HiddenField key={id} name="needed" value={id} />
      ))}
      <fieldset class="govuk-fieldset" data-of={card.editionId}>
        <legend class="govuk-fieldset__legend">{message('intake.checklist')}</legend>
        <div class="govuk-checkboxes ok-checklist" data-digits="">
          <Box
            name="everything"
            value="yes"
            id="everything"
            digit={1}
            ticked={everything}
            changes={card.items.some(goesBack) ? 'list' : 'nothing'}
            focus={parties[0]?.client ? 'first' : undefined}
          >
            <strong>{message('intake.everything')}</strong>
          </Box>
          {card.items.map((item, at) => (
            <Box
              key={item.id}
              name="present"
              value={item.id}
              id={`present-${at + 1}`}
              digit={at + 2}
              ticked={present.includes(item.id)}
              changes={goesBack(item) ? 'list' : 'nothing'}
            >
              {item.name} <ItemTag item={item} /> <Wanted item={item} />
              {needed.includes(item.id) && (
                <>
                  {' '}
                  <Tag kind="plain">{message('intake.list.needed')}</Tag>
                </>
              )}
            </Box>
          ))}
        </div>
      </fieldset>
      {conditional.length > 0 && (
        <Details
          summary={message('intake.notApplicableCount', { count: conditional.length })}
          state={listAt(form, 'notApplicable').length > 0 ? 'open' : 'closed'}
        >
          <Checkboxes
            name="notApplicable"
            label={message('intake.notApplicable')}
            choices={conditional.map((item) => ({ value: item.id, label: `${item.name} (${item.condition})` }))}
            values={listAt(form, 'notApplicable')}
          />
        </Details>
      )}
    </>
  )
}

function ItemTag({ item }: { readonly item: Item }) {
  const amount = item.amountGrosze === null ? '' : ` ${zloty(item.amountGrosze)}`
  return <Tag kind={looks[item.kind]}>{message(`intake.item.${item.kind}`) + amount}</Tag>
}

/** „oryginał, do zwrotu”: what has to be shown for a tick, and whether it goes back. */
function Wanted({ item }: { readonly item: Item }) {
  const words = wantedWords(item)
  return words === '' ? null : <span class="govuk-hint">{words}</span>
}

interface BoxProps {
  readonly name: string
  readonly value: string
  readonly id: string
  readonly digit: number
  readonly ticked: boolean
  /** `list`: ticking it proposes a row among the enclosures, or takes it away. */
  readonly changes: 'list' | 'nothing'
  /** What was asked before is answered already (a form taken up again). */
  readonly focus?: 'first' | undefined
  readonly children: preact.ComponentChildren
}

function Box({ name, value, id, digit, ticked, changes, focus, children }: BoxProps) {
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={ticked}
        autofocus={focus === 'first'}
        data-refresh={changes === 'list' ? '' : undefined}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {digit <= digits && <kbd class="ok-key">{digit}</kbd>}
        {children}
      </label>
    </div>
  )
}
