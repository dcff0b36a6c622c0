import { type MessageKey, message } from '#messages/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { decideRestorationAct } from './decide-restoration.ts'
import type { PaperKeeping } from './end-here.ts'
import type { MatterTarget } from './matter.ts'
import { noteAssessmentAct } from './note-assessment.ts'
import { assessmentForm, restorationForm, resumptionOfPaperForm } from './restoration-forms.ts'
import { resumeExaminationAct } from './resume-examination.ts'

/** Terms given back, and papers examined after all. */
export const restorationRoutes = (keeping: PaperKeeping): readonly Route[] => [
  restorationRoute('/cases/:id', 'do wniesienia odwołania', ({ params }) => ({ caseId: params.id ?? '' }), keeping),
  restorationRoute('/papers/:id', 'do uiszczenia opłaty', ({ params }) => ({ paperId: params.id ?? '' }), keeping),
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

function restorationRoute(
  base: '/cases/:id' | '/papers/:id',
  which: string,
  target: (context: StaffContext) => MatterTarget,
  keeping: PaperKeeping,
): Route {
  const page = ({ params }: StaffContext) => base.replace(':id', params.id ?? '')
  return staffForm({
    path: `${base}/restorations`,
    summary: `Zapisuje postanowienie o przywróceniu terminu ${which} albo o odmowie (art. 58 i 59 KPA).`,
    act: decideRestorationAct(keeping),
    form: restorationForm,
    input: (form, context) => ({
      ...{ ...target(context), appealId: form.restoredAppeal, paidOn: form.feePaidOn, cameBy: form.restorationCameBy },
      ...{ requestedOn: form.restorationAskedOn, obstacleEndedOn: form.obstacleEndedOn },
      ...{ outcome: form.restorationOutcome, decidedOn: form.restorationDecidedOn },
      ...{ orderSign: form.restorationSign, grounds: form.restorationGrounds },
    }),
    after: (_, context) => page(context),
    back: page,
    done: ({ outcome, remedy }) =>
      message(outcome === 'granted' ? 'proceedings.done.termRestored' : `proceedings.done.notRestored.${remedy}`),
  })
}
