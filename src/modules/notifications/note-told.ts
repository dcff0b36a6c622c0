import { accept } from '#domain/outcome.ts'
import { type NoticeStanding, tellOtherwise } from '#domain/status/client-untold.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { lockMessage, recordTelling } from './store.ts'

/** Which notice, and how the client was told what it says. */
export type Telling = { messageId: string; how: string }

/** Notes that a person told the client what a notice could not: it is not tried again, and the file says how. */
export const noteTold = act('notifications.note-told', async (frame, { messageId, how }: Telling) => {
  frame.allow({})
  const notice = await lockMessage(frame.tx, messageId)
  // what is about no paper went to the office's own people
  if (!notice?.paper_id) throw new NotFound('notice')
  const told = tellOtherwise(notice as NoticeStanding)
  if (!told.ok) return told
  await recordTelling(frame.tx, messageId, { how, by: frame.actor.staffId, at: frame.now })
  frame.record({ event: 'client-told', paperId: notice.paper_id, data: { how, about: notice.template } })
  return accept({ messageId, paperId: notice.paper_id })
})
