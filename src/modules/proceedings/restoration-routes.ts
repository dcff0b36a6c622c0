import type { z } from 'zod'
import { type MessageKey, message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { decideRestorationAct } from './decide-restoration.ts'
import type { PaperKeeping } from './end-here.ts'
import type { MatterTarget } from './matter.ts'
import { noteAssessmentAct } from './note-assessment.ts'
import { assessmentForm, restorationForm, resumptionOfPaperForm } from './restoration-forms.ts'
import { resumeExaminationAct } from './resume-examination.ts'

/** Terms given back, and papers examined after all. */
export const restorationRoutes = (keeping: PaperKeeping): readonly Route[] => [
  staffForm({
    ...restoring('/cases/:id', ({ params }) => ({ caseId: params.id ?? '' }), keeping),
    summary:
      'Zapisuje postanowienie organu odwoławczego o przywróceniu terminu do odwołania albo o odmowie (art. 59 § 2 KPA).',
  }),
  ...letterForm({
    ...restoring('/papers/:id', ({ params }) => ({ paperId: params.id ?? '' }), keeping),
    submit: message('proceedings.restoration.submit.fee'),
    summary: 'Wydaje postanowienie o przywróceniu terminu do uiszczenia opłaty albo o odmowie (art. 59 § 1 KPA).',
  }),
  staffForm({
    path: '/papers/:id/assessments',
    summary: 'Odnotowuje wątpliwość co do pisma i mówi, co z niej wynika (art. 72 KPA).',
    act: noteAssessmentAct,
    form: assessmentForm,
    input: ({ finding, foundOn, assessmentNote, assessedParty }, { params }) => ({
      ...{ paperId: params.id ?? '', version: null, finding, foundOn, note: assessmentNote },
      partyId: assessedParty,
    }),
    after: (_, { params }) => `/papers/${params.id}`,
    back: ({ params }) => `/papers/${params.id}`,
    done: ({ verdict }) => message(`proceedings.assessment.verdict.${verdict}` as MessageKey),
  }),
  staffForm({
    path: '/papers/:id/examination',
    summary: 'Podejmuje na nowo rozpoznawanie podania pozostawionego, zwróconego albo wycofanego (art. 37 § 6 KPA).',
    act: resumeExaminationAct(keeping),
    form: resumptionOfPaperForm,
    input: ({ resumptionCause, resumptionNamed }, { params }) => ({
      ...{ paperId: params.id ?? '', version: null, cause: resumptionCause, named: resumptionNamed },
    }),
    after: (_, { params }) => `/papers/${params.id}`,
    back: ({ params }) => `/papers/${params.id}`,
    done: () => message('proceedings.done.examinationResumed'),
  }),
]

type Restored = { outcome: 'granted' | 'refused'; remedy: 'none' | 'court' | 'complaint' }

/** The form of an order about a missed term, on the page of a case or of a paper. */
function restoring(
  base: '/cases/:id' | '/papers/:id',
  target: (context: StaffContext) => MatterTarget,
  keeping: PaperKeeping,
) {
  const page = ({ params }: StaffContext) => base.replace(':id', params.id ?? '')
  return {
    path: `${base}/restorations`,
    act: decideRestorationAct(keeping),
    form: restorationForm,
    input: (form: z.output<typeof restorationForm>, context: StaffContext) => ({
      ...{ ...target(context), appealId: form.restoredAppeal, paidOn: form.feePaidOn, cameBy: form.restorationCameBy },
      ...{ requestedOn: form.restorationAskedOn, obstacleEndedOn: form.obstacleEndedOn },
      ...{ outcome: form.restorationOutcome, decidedOn: form.restorationDecidedOn },
      ...{ orderSign: form.restorationSign, grounds: form.restorationGrounds },
    }),
    after: (_: unknown, context: StaffContext) => page(context),
    back: page,
    done: ({ outcome, remedy }: Restored) =>
      message(outcome === 'granted' ? 'proceedings.done.termRestored' : `proceedings.done.notRestored.${remedy}`),
  }
}
