import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { addressLine, type ClientFacts } from '../clients.query.ts'

/** Known clients that match what was typed; the same answer feeds the picker of intake. */
export function clientsPage(found: { typed: string; clients: ClientFacts[] }, { frame }: StaffContext) {
  return (
    <ClerkPage frame={frame} title={message('clients.title')}>
      <form method="post" action="/clients/suggest">
        <TextField name="q" label={message('clients.find')} hint={message('clients.findHint')} value={found.typed} />
        <Button kind="secondary">{message('common.search')}</Button>
      </form>
      <Table
        caption={message('clients.found')}
        rows={found.clients}
        rowKey={(client) => client.id}
        empty={message('clients.none')}
        columns={[
          {
            heading: message('clients.name'),
            kind: 'head',
            cell: (client) => (
              <a class="govuk-link" href={`/clients/${client.id}`}>
                {client.name}
              </a>
            ),
          },
          { heading: message('clients.address'), cell: addressLine },
          { heading: message('clients.number'), cell: (client) => client.numberHint ?? '' },
        ]}
      />
    </ClerkPage>
  )
}
