import { assessable, type UploadRefusal } from '#domain/completeness/upload.ts'
import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { getUpload } from './get-upload.ts'
import { setAssessed } from './store.ts'

export type NotTaken = Target & { uploadId: string; refusal: UploadRefusal; note: string }

/** Does not take an uploaded file; the lack stands as it stood, and the client reads why. */
export const refuseUpload = act('uploads.refuse-upload', async (frame, input: NotTaken) => {
  const opened = await openPaper(frame, 'uploads.refuse-upload', input)
  if (!opened.ok) return opened
  const upload = await getUpload(frame.tx, opened.event.id, input.uploadId)
  const ready = assessable(upload, 'refuse')
  if (!ready.ok) return ready
  const { refusal, note } = input
  await setAssessed(frame.tx, upload.id, { state: 'refused', refusal, note, at: frame.now, by: frame.actor.staffId })
  frame.record({ event: 'upload-refused', paperId: opened.event.id, data: { name: upload.name, refusal, note } })
  return accept({ paperId: opened.event.id, uploadId: upload.id })
})
