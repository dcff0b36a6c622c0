import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { Select } from '#web/components/select.tsx'
import type { BroughtData } from '../brought-catalogue.query.ts'
import { codeField } from '../forms.ts'

/** What the other office's codes are here, chosen by a person; the page is then shown as it would be with them. */
export function Codes({ data }: { readonly data: BroughtData }) {
  const fresh = data.facts.filter(({ verdict }) => verdict === 'new')
  if (data.codes.length === 0 && fresh.length === 0 && data.factChoice === 'leave') return null
  return (
    <section aria-labelledby="codes">
      <h2 class="govuk-heading-m" id="codes">
        {message('exchange.codes')}
      </h2>
      <p class="govuk-body">{message('exchange.codesHelp')}</p>
      {data.codes.map(({ kind, code, chosen }) => (
        <Select
          key={`${kind} ${code}`}
          name={codeField(kind, code)}
          label={message(`exchange.code.${kind}`, { code })}
          value={chosen}
          empty={message('exchange.codeLeft')}
          choices={data.choices[kind]}
        />
      ))}
      {fresh.length > 0 && (
        <Checkboxes
          name="facts"
          label={message('exchange.facts')}
          values={data.factChoice === 'take' ? ['take'] : []}
          choices={[
            {
              value: 'take',
              label: message('exchange.factsTake', { names: fresh.map(({ label }) => label).join('; ') }),
            },
          ]}
        />
      )}
      <Button kind="secondary" action={`/cards/exchange/${data.catalogueId}`}>
        {message('exchange.lookAgain')}
      </Button>
    </section>
  )
}
