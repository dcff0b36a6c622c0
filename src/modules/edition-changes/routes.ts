import type { z } from 'zod'
import { message } from '#messages/index.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { applyEdition } from './apply-edition.ts'
import { applicationForm, keepingForm, listQuery } from './forms.ts'
import { keepEdition } from './keep-edition.ts'
import { waitingPage } from './pages/waiting.tsx'
import { listUndecided, type UndecidedList } from './undecided.query.ts'
import type { PassageTold } from './unit-passage.query.ts'
import { unitValues } from './unit-words.ts'

const page = (context: StaffContext) => `/papers/${context.params.id}`
const back = { after: (_answer: unknown, context: StaffContext) => page(context), back: page }
const target = ({ params }: StaffContext, version: number | null) => ({ paperId: params.id ?? '', version })

function appliedWords({ edition, unit }: { edition: number; unit: PassageTold }): string {
  if (unit.passage === 'same') return message('editionChanges.applied', { edition })
  const moved = unit.passage === 'follows' ? 'editionChanges.appliedMoved' : 'editionChanges.appliedKept'
  return message(moved, { edition, ...unitValues(unit) })
}

/** Decisions about later editions: their worklist, and the two acts on the page of a paper. */
export const editionChangeRoutes: readonly Route[] = [
  staffPage<UndecidedList & { page: number }, z.output<typeof listQuery>>({
    path: '/edition-changes',
    summary: 'Sprawy w toku, o których trzeba rozstrzygnąć, czy stosuje się do nich nowszą edycję karty.',
    permission: 'edition-changes.read-list',
    event: 'none',
    query: listQuery as unknown as z.ZodType<z.output<typeof listQuery>>,
    load: async ({ services, actor }, asked) => ({
      ...asked,
      ...(await listUndecided(services, actor, asked)),
    }),
    view: (data, context) => waitingPage({ data, context }),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/edition-application',
    summary:
      'Stosuje nowszą edycję karty do jednej sprawy w toku: lista dokumentów, termin i droga są wyliczane na nowo.',
    act: applyEdition,
    form: applicationForm,
    input: ({ version, appliedEditionId: editionId, appliedNote }, context) => ({
      ...target(context, version),
      editionId,
      note: appliedNote ?? null,
    }),
    // who decided may not see a paper any more that goes to another unit
    after: ({ unit }, context) => (unit.passage === 'follows' ? '/edition-changes' : page(context)),
    done: appliedWords,
  }),
  staffForm({
    ...back,
    path: '/papers/:id/edition-keeping',
    summary: 'Zapisuje, że nowszej edycji karty nie stosuje się do tej sprawy, z powodem.',
    act: keepEdition,
    form: keepingForm,
    input: ({ version, keptEditionId: editionId, keptWhy: reason }, context) => ({
      ...target(context, version),
      editionId,
      reason,
    }),
    done: () => message('editionChanges.kept'),
  }),
]
