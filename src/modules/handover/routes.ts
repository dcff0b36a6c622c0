import { message } from '#messages/index.ts'
import { type Route, staffForm } from '#web/route.ts'
import { addToSheet } from './add-to-sheet.ts'
import { confirmReceipt } from './confirm-receipt.ts'
import { addForm, confirmForm, declineForm, removeForm, sendForm } from './forms.ts'
import { refuseItem } from './refuse-item.ts'
import { removeFromSheet } from './remove-from-sheet.ts'
import { reportMissing } from './report-missing.ts'
import { sendSheet } from './send-sheet.ts'
import { handoversRoutes } from './show-handovers.tsx'
import { sheetRoutes } from './show-sheet.tsx'

const idOf = ({ params }: { params: Record<string, string> }) => params.id ?? ''
const sheetPath = ({ params }: { params: Record<string, string> }) => `/handovers/${idOf({ params })}`

const sending: readonly Route[] = [
  staffForm({
    path: '/handovers/papers',
    summary: 'Dodaje kompletne pisma do otwartych kart przekazania stanowiska.',
    act: addToSheet,
    form: addForm,
    input: ({ papers }) => ({ papers }),
    after: ({ sheets: [first, ...more] }) => (first && more.length === 0 ? `/handovers/${first.id}` : '/handovers'),
    back: (_context, form) => form?.back ?? '/handovers',
    done: ({ sheets }) => message('handover.added', { papers: sheets.reduce((sum, sheet) => sum + sheet.papers, 0) }),
  }),
  staffForm({
    path: '/handovers/:id/removal',
    summary: 'Zdejmuje pismo z niewysłanej karty przekazania.',
    act: removeFromSheet,
    form: removeForm,
    input: ({ paperId }, { params }) => ({ handoverId: idOf({ params }), paperId }),
    after: ({ handoverId }) => `/handovers/${handoverId}`,
    back: sheetPath,
    done: () => message('handover.removed'),
  }),
  staffForm({
    path: '/handovers/:id/sending',
    summary: 'Zamyka kartę przekazania, nadaje jej numer i wysyła pisma.',
    act: sendSheet,
    form: sendForm,
    input: ({ seen }, { params }) => ({ handoverId: idOf({ params }), seen }),
    after: ({ handoverId }) => `/handovers/${handoverId}`,
    back: sheetPath,
    done: ({ number, year }) => message('handover.sendDone', { number, year }),
  }),
]

const answering: readonly Route[] = [
  staffForm({
    path: '/handovers/:id/receipt',
    summary: 'Potwierdza odbiór pism z karty: wszystkich albo zaznaczonych.',
    act: confirmReceipt,
    form: confirmForm,
    input: ({ which, papers }, { params }) => ({
      handoverId: idOf({ params }),
      papers: which === 'all' ? ('all' as const) : papers,
    }),
    after: ({ handoverId }) => `/handovers/${handoverId}`,
    back: (context, form) => form?.back ?? sheetPath(context),
    done: ({ received }) => message('handover.accepted', { received }),
  }),
  staffForm({
    path: '/handovers/:id/refusal',
    summary: 'Odmawia przyjęcia pisma z podaniem powodu.',
    act: refuseItem,
    form: declineForm,
    input: ({ paperId, reason }, { params }) => ({ handoverId: idOf({ params }), paperId, reason }),
    after: ({ handoverId }) => `/handovers/${handoverId}`,
    back: (context, form) => form?.back ?? sheetPath(context),
    done: () => message('handover.refused'),
  }),
  staffForm({
    path: '/handovers/:id/missing',
    summary: 'Zgłasza, że pisma z karty nie było w paczce.',
    act: reportMissing,
    form: declineForm,
    input: ({ paperId, reason }, { params }) => ({ handoverId: idOf({ params }), paperId, reason }),
    after: ({ handoverId }) => `/handovers/${handoverId}`,
    back: (context, form) => form?.back ?? sheetPath(context),
    done: () => message('handover.reportedMissing'),
  }),
]

/** Screens and acts of hand-over, from the window to the acknowledgement. */
export const handoverRoutes: readonly Route[] = [...handoversRoutes, ...sheetRoutes, ...sending, ...answering]
