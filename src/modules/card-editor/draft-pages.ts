import { recordId } from '#web/record-id.ts'
import { type Route, staffPage } from '#web/route.ts'
import { type CardChoices, readChoices } from './choices.query.ts'
import { type DraftData, getDraft } from './draft.query.ts'
import type { OpenMattersFound, ReadOpenMatters } from './open-matters.ts'
import { draftPage } from './pages/draft.tsx'
import { previewPage } from './pages/preview.tsx'

/** A draft with all that its author and its approvers need, and the card as it would be. */
export const draftPages = (readOpenMatters: ReadOpenMatters): readonly Route[] => [
  staffPage<{ draft: DraftData; choices: CardChoices; openMatters: OpenMattersFound | null }>({
    path: '/cards/drafts/:id',
    summary: 'Projekt karty: treść, uwagi przy polach, kroki i to, co można z nim teraz zrobić.',
    permission: 'card-editor.read-cards',
    event: 'none',
    async load({ services, actor, params }) {
      const draft = await getDraft(services, recordId(params.id))
      const choices = await readChoices(services.database.db, draft.today)
      const { openMatters } = draft.content
      const found = draft.card && (await readOpenMatters(services, actor, { ...draft.card, openMatters }))
      return { draft, choices, openMatters: found }
    },
    data: ({ draft, openMatters }) => ({ ...draft, openMatters }),
    view: ({ draft, choices, openMatters }, context) => draftPage({ data: draft, choices, openMatters, context }),
  }),
  staffPage<DraftData>({
    path: '/cards/drafts/:id/preview',
    summary: 'Projekt karty tak, jak zobaczą go klient i stanowisko.',
    permission: 'card-editor.read-cards',
    event: 'none',
    load: (context) => getDraft(context.services, recordId(context.params.id)),
    view: (data, context) => previewPage({ data, context }),
  }),
]
