import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { askRestoration } from './ask-restoration.ts'
import { decideRestoration } from './decide-restoration.ts'
import { restoringDecisionForm, restoringForm } from './forms.ts'
import { paperPage, target } from './paper-page.ts'

const back = { after: paperPage, back: (context: StaffContext) => paperPage(undefined, context) }

/** A missed term to remove defects: the request to restore it and the officer's order (art. 58 and 59 KPA). */
export const restoringRoutes: readonly Route[] = [
  staffForm({
    ...back,
    path: '/papers/:id/restoration',
    summary: 'Zapisuje prośbę o przywrócenie terminu wraz z usuniętymi brakami (art. 58 KPA).',
    act: askRestoration,
    form: restoringForm,
    input: (form, context) => ({
      ...target(context, form.version),
      itemIds: form.restoreItems,
      arrivedOn: form.askedArrivedOn,
      cameBy: form.askedCameBy,
      postedOn: form.askedPostedOn,
      operator: form.askedOperator,
      supplementId: form.askedSupplementId,
      obstacleEndedOn: form.obstacleEndedOn,
      obstacle: form.obstacle,
    }),
    done: () => message('completeness.done.restorationAsked'),
  }),
  ...letterForm({
    ...back,
    path: '/papers/:id/restoration/decision',
    summary: 'Osoba upoważniona przywraca termin albo odmawia postanowieniem (art. 59 § 1 KPA).',
    submit: message('completeness.returnSubmit'),
    act: decideRestoration,
    form: restoringDecisionForm,
    input: ({ version, restoreDecision, restoreSign, restoreGrounds }, context) => ({
      ...target(context, version),
      decision: restoreDecision,
      orderSign: restoreSign,
      grounds: restoreGrounds,
    }),
    done: () => message('completeness.done.restorationDecided'),
  }),
]
