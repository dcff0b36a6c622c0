import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, staffForm } from '#web/route.ts'
import { assignOfficerAct } from './assign-officer.ts'
import { closeCaseAct } from './close-case.ts'
import {
  assignOfficerForm,
  closeCaseForm,
  foundCaseForm,
  instructionOf,
  joinCaseForm,
  settleCaseForm,
} from './forms.ts'
import { type FoundCaseAnswer, foundCaseAct } from './found-case.ts'
import { joinCaseAct } from './join-case.ts'
import { settleCaseAct } from './settle-case.ts'
import { caseListPage } from './show-list.tsx'

/** Acts on cases, and the list of cases. */
export const casesRoutes: readonly Route[] = [
  caseListPage,
  staffForm({
    path: '/papers/:id/case',
    summary: 'Zakłada sprawę dla pisma i nadaje jej znak.',
    act: foundCaseAct,
    form: foundCaseForm,
    input: (form, { params }) => ({ ...form, paperId: params.id ?? '' }),
    after: (answer) => `/cases/${answer.caseId}`,
    back: ({ params }) => `/papers/${params.id}`,
    done: foundSentence,
  }),
  staffForm({
    path: '/papers/:id/joining',
    summary: 'Dołącza pismo do prowadzonej sprawy.',
    act: joinCaseAct,
    form: joinCaseForm,
    input: (form, { params }) => ({ ...form, paperId: params.id ?? '' }),
    after: (answer) => `/cases/${answer.caseId}`,
    back: ({ params }) => `/papers/${params.id}`,
    done: ({ sign }) => message('cases.done.joined', { sign }),
  }),
  staffForm({
    path: '/cases/:id/officer',
    summary: 'Wyznacza osobę prowadzącą sprawę.',
    act: assignOfficerAct,
    form: assignOfficerForm,
    input: (form, { params }) => ({ ...form, caseId: params.id ?? '' }),
    after: ({ caseId }) => `/cases/${caseId}`,
    back: ({ params }) => `/cases/${params.id}`,
    done: ({ officer }) => message('cases.done.assigned', { officer }),
  }),
  ...letterForm({
    path: '/cases/:id/settlement',
    summary: 'Odnotowuje załatwienie sprawy: decyzję, zaświadczenie, postanowienie albo inny sposób.',
    submit: message('cases.settle.submit'),
    act: settleCaseAct,
    form: settleCaseForm,
    input: ({ note, outcome, settledOn, ...form }, { params }) => ({
      ...{ outcome, settledOn, note: note ?? '', caseId: params.id ?? '' },
      instruction: instructionOf(form),
    }),
    after: ({ caseId }) => `/cases/${caseId}`,
    back: ({ params }) => `/cases/${params.id}`,
    done: ({ sign }) => message('cases.done.settled', { sign }),
  }),
  staffForm({
    path: '/cases/:id/closing',
    summary: 'Kończy załatwioną sprawę w spisie spraw.',
    act: closeCaseAct,
    form: closeCaseForm,
    input: (_, { params }) => ({ caseId: params.id ?? '' }),
    after: ({ caseId }) => `/cases/${caseId}`,
    back: ({ params }) => `/cases/${params.id}`,
    done: ({ sign }) => message('cases.done.closed', { sign }),
  }),
]

/** A class that is not in the file plan is accepted, and said so. */
function foundSentence({ sign, jrwa, jrwaClass }: FoundCaseAnswer): string {
  const founded = message('cases.done.founded', { sign })
  return jrwa === 'in-plan' ? founded : `${founded} ${message('cases.done.classNotInPlan', { jrwaClass })}`
}
