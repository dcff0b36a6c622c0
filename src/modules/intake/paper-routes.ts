import { z } from 'zod'
import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { annulEntryAct } from './annul-entry.ts'
import { channelForm } from './channel-form.ts'
import { type CorrectionFollowers, correctPaper } from './correct-paper.ts'
import { correctionForm } from './correction-form.ts'
import { type ChannelFollowers, decideChannelAct } from './decide-channel.ts'
import { drawProtocolAct } from './draw-protocol.ts'
import { enterFurtherRegisterAct } from './enter-further-register.ts'
import { annulForm, linkForm, protocolForm } from './forms.ts'
import { issueConfirmationAct } from './issue-confirmation.ts'
import { linkPapersAct } from './link-papers.ts'
import { correctPaperPage } from './pages/correct-paper.tsx'
import { getPaperToCorrect } from './paper-to-correct.query.ts'
import { partyWarnings } from './party-warnings.ts'

const paperId = ({ params }: StaffContext) => recordId(params.id)
const toPaper = (_answer: unknown, { params }: StaffContext) => `/papers/${params.id}`
const fromPaper = ({ params }: StaffContext) => `/papers/${params.id}`
const nothing = z.object({})

/** What the window does to a paper after it is registered. */
export const paperRoutes = (followers: CorrectionFollowers & ChannelFollowers): readonly Route[] => [
  staffForm({
    path: '/papers/:id/confirmation',
    summary: 'Sporządza potwierdzenie wniesienia podania (art. 63 § 4 KPA).',
    act: issueConfirmationAct,
    form: nothing,
    input: (_form, context) => ({ paperId: paperId(context) }),
    after: toPaper,
    back: fromPaper,
    done: () => message('intake.confirmDone'),
  }),
  ...letterForm({
    path: '/papers/:id/channel',
    submit: message('intake.channelSubmit'),
    summary:
      'Osoba upoważniona rozstrzyga, czy wątpliwy sposób wniesienia jest skuteczny i od kiedy (art. 63 § 1 KPA).',
    act: decideChannelAct(followers),
    form: channelForm,
    input: ({ version, channelDecision, channelConfirmedOn, channelGrounds }, context) => ({
      ...{ paperId: paperId(context), version, decision: channelDecision },
      ...{ confirmedOn: channelConfirmedOn, grounds: channelGrounds },
    }),
    after: toPaper,
    back: fromPaper,
    done: ({ decision }) => message(`intake.channelDone.${decision}`),
  }),
  staffForm({
    path: '/papers/:id/protocol',
    summary: 'Sporządza protokół przyjęcia podania wniesionego ustnie.',
    act: drawProtocolAct,
    form: protocolForm,
    input: (form, context) => ({ ...form, paperId: paperId(context) }),
    after: toPaper,
    back: fromPaper,
    done: () => message('intake.protocolDone'),
  }),
  staffPage({
    path: '/papers/:id/correct',
    summary: 'Formularz poprawienia wpisu.',
    permission: 'intake.correct-paper',
    event: 'view-logged',
    subject: (params) => params.id ?? '',
    load: getPaperToCorrect,
    data: ({ paper: { status_digest, search, ...paper }, parties, enclosures, deliveryOrders }) => ({
      ...paper,
      ...{ parties, enclosures, deliveryOrders },
    }),
    view: correctPaperPage,
  }),
  staffForm({
    path: '/papers/:id/correct',
    summary: 'Poprawia wpis z podaniem powodu; numer i czas rejestracji zostają.',
    act: correctPaper(followers),
    form: correctionForm,
    warnings: partyWarnings,
    input: (form, context) => ({ ...form, paperId: paperId(context) }),
    after: toPaper,
    back: ({ params }) => `/papers/${params.id}/correct`,
    done: () => message('intake.correctDone'),
  }),
  staffForm({
    path: '/papers/:id/annulment',
    summary: 'Anuluje wpis z podaniem powodu; numer pozostaje zajęty.',
    act: annulEntryAct,
    form: annulForm,
    input: (form, context) => ({ ...form, paperId: paperId(context) }),
    after: toPaper,
    back: fromPaper,
    done: () => message('intake.annulDone'),
  }),
  staffForm({
    path: '/papers/:id/links',
    summary: 'Wiąże pismo z wcześniejszym jako uzupełnienie albo duplikat.',
    act: linkPapersAct,
    form: linkForm,
    input: (form, context) => ({ ...form, paperId: paperId(context) }),
    after: toPaper,
    back: fromPaper,
    done: () => message('intake.linkDone'),
  }),
  staffForm({
    path: '/papers/:id/further-register',
    summary: 'Wpisuje pismo do dodatkowego rejestru wskazanego przez kartę (skargi, petycje).',
    act: enterFurtherRegisterAct,
    form: nothing,
    input: (_form, context) => ({ paperId: paperId(context) }),
    after: toPaper,
    back: fromPaper,
    done: ({ register, number, year }) => message('intake.furtherDone', { register, number, year }),
  }),
]
