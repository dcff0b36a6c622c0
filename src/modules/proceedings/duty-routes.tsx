import { z } from 'zod'
import { message } from '#messages/index.ts'
import { day, id, manyOf, requiredText } from '#web/form.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { listUnpaidDuties, type UnpaidDuty } from './duties.query.ts'
import { DutiesPage } from './pages/duties.tsx'
import { passDutiesAct } from './pass-duties.ts'

const form = z.object({
  dutyPaper: manyOf(id),
  dutiesPassedOn: day,
  dutiesReference: requiredText(80, message('proceedings.error.dutiesReference')),
})

/** The list of unpaid duties on powers, for the tax authority. */
export const dutyRoutes: readonly Route[] = [
  staffPage<UnpaidDuty[]>({
    path: '/duties',
    summary: 'Wykaz nieuiszczonych opłat skarbowych od pełnomocnictw, do przekazania organowi podatkowemu.',
    permission: 'proceedings.pass-duties',
    event: 'view-logged',
    load: ({ services }) => listUnpaidDuties(services),
    view: (duties, context) => <DutiesPage duties={duties} context={context} />,
  }),
  staffForm({
    path: '/duties',
    summary: 'Odnotowuje, że wykaz nieuiszczonych opłat od pełnomocnictw przekazano organowi podatkowemu.',
    act: passDutiesAct,
    form,
    input: ({ dutyPaper, dutiesPassedOn, dutiesReference }) => ({
      ...{ paperIds: dutyPaper, passedOn: dutiesPassedOn, reference: dutiesReference },
    }),
    after: () => '/duties',
    back: () => '/duties',
    done: ({ count }) => message('proceedings.done.dutiesPassed', { count }),
  }),
]
