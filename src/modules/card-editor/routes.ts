import type { z } from 'zod'
import { message } from '#messages/index.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { callOffEdition } from './call-off-edition.ts'
import { type CardData, getCard } from './card.query.ts'
import { type CardsData, readCards } from './cards.query.ts'
import { type Comparison, getComparison } from './comparison.query.ts'
import { draftPages } from './draft-pages.ts'
import { formRoutes } from './form-routes.ts'
import { callOffForm, comparisonQuery, startForm, withdrawalForm } from './forms.ts'
import type { ReadOpenMatters } from './open-matters.ts'
import { cardPage } from './pages/card.tsx'
import { cardPath, draftPath } from './pages/card-fields.ts'
import { cardsPage } from './pages/cards.tsx'
import { comparisonPage } from './pages/comparison.tsx'
import { startDraft } from './start-draft.ts'
import { stepRoutes } from './step-routes.ts'
import { withdrawCard } from './withdraw-card.ts'

const symbolOf = ({ params }: StaffContext) => (params.symbol ?? '').slice(0, 60)

const pages: readonly Route[] = [
  staffPage<CardsData>({
    path: '/cards',
    summary: 'Karty usług dla pracowników: co czeka na mnie, co się pisze i co obowiązuje.',
    permission: 'card-editor.read-cards',
    event: 'none',
    load: ({ services, actor }) => readCards(services, actor.staffId),
    view: (data, context) => cardsPage({ data, context }),
  }),
  staffPage<CardData>({
    path: '/cards/:symbol',
    summary: 'Karta usługi dla pracowników: wszystkie edycje z dniami obowiązywania.',
    permission: 'card-editor.read-cards',
    event: 'none',
    load: (context) => getCard(context.services, symbolOf(context)),
    view: (data, context) => cardPage({ data, context }),
  }),
  staffPage<Comparison, z.output<typeof comparisonQuery>>({
    path: '/cards/:symbol/comparison',
    summary: 'Dwie edycje karty: co zmieniło się w działaniu, a co tylko w słowach.',
    permission: 'card-editor.read-cards',
    event: 'none',
    query: comparisonQuery,
    load: (context, asked) => getComparison(context.services, symbolOf(context), asked),
    view: (data, context) => comparisonPage({ data, context }),
  }),
]

/** Cards written, approved, released and withdrawn; matters in progress are known above. */
export const cardEditorRoutes = (readOpenMatters: ReadOpenMatters): readonly Route[] => [
  ...pages,
  ...draftPages(readOpenMatters),
  staffForm({
    path: '/cards/drafts',
    summary: 'Zaczyna projekt karty: nową edycję obowiązującej, kopię innej albo pustą kartę.',
    act: startDraft,
    form: startForm,
    input: (form) => form,
    after: (answer) => draftPath(answer.draftId),
    back: () => '/cards',
  }),
  ...stepRoutes,
  ...formRoutes,
  staffForm({
    path: '/cards/:symbol/call-off',
    summary: 'Odwołuje jedną edycję karty, która ma dopiero zacząć obowiązywać; poprzednia obowiązuje dalej.',
    act: callOffEdition,
    form: callOffForm,
    input: ({ calledOffEdition: edition, calledOffWhy: why }, context) => ({ symbol: symbolOf(context), edition, why }),
    after: ({ symbol }) => cardPath(symbol),
    back: (context) => cardPath(symbolOf(context)),
    done: ({ edition }) => message('cardEditor.callOffDone', { edition }),
  }),
  staffForm({
    path: '/cards/:symbol/withdrawal',
    summary: 'Wycofuje kartę ze stosowania od wskazanego dnia, z powodem; edycje pozostają do odczytu.',
    act: withdrawCard,
    form: withdrawalForm,
    input: ({ withdrawnFrom: from, withdrawnWhy: why }, context) => ({ symbol: symbolOf(context), from, why }),
    after: ({ symbol }) => cardPath(symbol),
    back: (context) => cardPath(symbolOf(context)),
    done: () => message('cardEditor.withdrawn'),
  }),
]
