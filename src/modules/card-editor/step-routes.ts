import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { approveMerits } from './approve-merits.ts'
import { approveRelease } from './approve-release.ts'
import { dropDraft } from './drop-draft.ts'
import { approvalForm, draftForm, nothingForm, releaseForm, returnForm } from './forms.ts'
import { draftPath } from './pages/card-fields.ts'
import { returnDraft } from './return-draft.ts'
import { saveDraft } from './save-draft.ts'
import { submitDraft } from './submit-draft.ts'

const draftId = ({ params }: StaffContext) => recordId(params.id)
const onItsPage = {
  after: (answer: { draftId: string }) => draftPath(answer.draftId),
  back: (context: StaffContext) => draftPath(draftId(context)),
}
const only = (_form: unknown, context: StaffContext) => ({ draftId: draftId(context) })

/** The way of a draft: saved, submitted, approved twice or given back, dropped. */
export const stepRoutes: readonly Route[] = [
  staffForm({
    path: '/cards/drafts/:id',
    summary: 'Zapisuje kolejną wersję projektu karty; odmawia, gdy ktoś inny zapisał swoją w międzyczasie.',
    act: saveDraft,
    form: draftForm,
    input: (form, context) => ({ ...form, draftId: draftId(context) }),
    after: ({ draftId: id, section }) => `${draftPath(id)}${section === null ? '' : `#${section}`}`,
    back: onItsPage.back,
    done: ({ revision }) => message('cardEditor.saved', { revision }),
  }),
  staffForm({
    path: '/cards/drafts/:id/submission',
    summary: 'Przekazuje projekt karty do akceptacji merytorycznej, jeżeli nic nie stoi na przeszkodzie.',
    act: submitDraft,
    form: nothingForm,
    input: only,
    ...onItsPage,
    done: () => message('cardEditor.submitted'),
  }),
  staffForm({
    path: '/cards/drafts/:id/merits',
    summary: 'Akceptuje treść karty pod względem merytorycznym; nie może tego zrobić nikt, kto ją pisał.',
    act: approveMerits,
    form: approvalForm,
    input: ({ seen }, context) => ({ draftId: draftId(context), seen }),
    ...onItsPage,
    done: () => message('cardEditor.meritsApproved'),
  }),
  staffForm({
    path: '/cards/drafts/:id/release',
    summary: 'Dopuszcza kartę do stosowania od wskazanego dnia; poprzednia edycja kończy się dzień wcześniej.',
    act: approveRelease,
    form: releaseForm,
    input: (form, context) => ({ ...form, draftId: draftId(context) }),
    ...onItsPage,
    done: ({ symbol, edition, validFrom, unusedFrom: unused }) => {
      const released = message('cardEditor.done.released', { symbol, edition, from: longDate(validFrom) })
      return unused ? `${released} ${message('cardChanges.unusedFrom', { day: longDate(unused) })}` : released
    },
  }),
  staffForm({
    path: '/cards/drafts/:id/return',
    summary: 'Zwraca projekt karty autorowi z uwagami.',
    act: returnDraft,
    form: returnForm,
    input: ({ remarks }, context) => ({ draftId: draftId(context), remarks }),
    ...onItsPage,
    done: () => message('cardEditor.returned'),
  }),
  staffForm({
    path: '/cards/drafts/:id/drop',
    summary: 'Zaniecha projektu karty; jego wersje pozostają w historii.',
    act: dropDraft,
    form: nothingForm,
    input: only,
    after: () => '/cards',
    back: onItsPage.back,
    done: () => message('cardEditor.dropped'),
  }),
]
