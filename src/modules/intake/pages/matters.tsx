import { message } from '#messages/index.ts'
import { formerlyWords } from '#modules/service-cards/index.ts'
import { Button } from '#web/components/button.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { matterText, type OfferedMatter } from '../choose-matter.ts'
import { competenceSentence } from './competence-sentence.ts'

/** Matters that match what was typed; the same answer feeds the picker of intake. */
export function mattersPage(found: { typed: string; matters: OfferedMatter[] }, { frame }: StaffContext) {
  return (
    <ClerkPage frame={frame} title={message('intake.matter')}>
      <form method="post" action="/intake/matters">
        <TextField name="q" label={message('intake.matter')} hint={message('intake.matterHint')} value={found.typed} />
        <Button kind="secondary">{message('common.search')}</Button>
      </form>
      <Table
        caption={message('intake.matterOffers')}
        rows={found.matters}
        rowKey={(matter) => matter.editionId}
        empty={message('intake.matterNone')}
        columns={[
          { heading: message('intake.matter'), kind: 'head', cell: matterText },
          { heading: message('intake.otherSymbols'), cell: (matter) => formerlyWords(matter.formerSymbols) ?? '–' },
          { heading: message('intake.unit'), cell: (matter) => matter.unitName },
          { heading: message('intake.where'), cell: (matter) => competenceSentence(matter.competence) ?? '' },
        ]}
      />
    </ClerkPage>
  )
}
