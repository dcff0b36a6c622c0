import { message } from '#messages/index.ts'
import { type Route, staffForm } from '#web/route.ts'
import { tellingForm } from './forms.ts'
import { noteTold } from './note-told.ts'

const list = () => '/uninformed'

/** The one act about notices; their list is a report. */
export const notificationRoutes: readonly Route[] = [
  staffForm({
    path: '/uninformed/told',
    summary: 'Odnotowuje, że klienta powiadomiono inaczej niż wiadomością programu, której nie udało się wysłać.',
    act: noteTold,
    form: tellingForm,
    input: ({ messageId, toldHow: how }) => ({ messageId, how }),
    after: list,
    back: list,
    done: () => message('notifications.untold.done'),
  }),
]
