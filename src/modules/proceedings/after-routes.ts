import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import type { Route, StaffContext } from '#web/route.ts'
import { forwardForm, returnForm, separationForm } from './competence-forms.ts'
import type { LeaveShelf } from './end-here.ts'
import { forwardPaperAct } from './forward-paper.ts'
import { notifySeparateAct } from './notify-separate.ts'
import { returnPaperAct } from './return-paper.ts'
import { competencePages } from './show-competence.tsx'

const paperId = ({ params }: StaffContext) => params.id ?? ''
const page = ({ params }: StaffContext) => `/papers/${params.id}`

/** Papers sent on, returned, or to be filed apart. */
export const afterRoutes = (leaveShelf: LeaveShelf): readonly Route[] => [
  ...competencePages,
  ...letterForm({
    path: '/papers/:id/forwarding',
    submit: message('proceedings.forwarding.submit'),
    summary: 'Przekazuje pismo organowi właściwemu i zawiadamia wnoszącego z uzasadnieniem (art. 65 KPA).',
    act: forwardPaperAct(leaveShelf),
    form: forwardForm,
    input: (form, context) => ({ ...form, paperId: paperId(context) }),
    after: (_, context) => page(context),
    back: (context) => `${page(context)}/forwarding`,
    done: ({ authority }) => message('proceedings.done.forwarded', { authority }),
  }),
  ...letterForm({
    path: '/papers/:id/return',
    submit: message('proceedings.return.submit'),
    summary: 'Zwraca podanie postanowieniem, gdy nie ma komu go przekazać (art. 66 § 3 KPA).',
    act: returnPaperAct(leaveShelf),
    form: returnForm,
    input: (form, context) => ({ ...form, paperId: paperId(context) }),
    after: (_, context) => page(context),
    back: (context) => `${page(context)}/return`,
    done: () => message('proceedings.done.returned'),
  }),
  ...letterForm({
    path: '/papers/:id/separation',
    submit: message('proceedings.separation.submit'),
    summary: 'Zawiadamia, które sprawy z pisma trzeba wnieść odrębnym podaniem (art. 66 § 1 KPA).',
    act: notifySeparateAct,
    form: separationForm,
    input: (form, context) => ({ ...form, paperId: paperId(context) }),
    after: (_, context) => page(context),
    back: (context) => `${page(context)}/separation`,
    done: () => message('proceedings.done.separated'),
  }),
]
