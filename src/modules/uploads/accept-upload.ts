import { permitted } from '#domain/cases/paper-states.ts'
import { assessable } from '#domain/completeness/upload.ts'
import { accept } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { type LockedPaper, openPaper, type Target } from '#modules/cases/index.ts'
import { recordCureIn } from '#modules/completeness/index.ts'
import { getUpload } from './get-upload.ts'
import { setAssessed, type Upload } from './store.ts'

export type Acceptance = Target & { uploadId: string; note: string }

/**
 * Takes an uploaded file as what was asked for. The lack is cured on the day on which the file came, by the same rule as at
 * the window; a further page of a thing cured before is only put with it.
 */
export const acceptUpload = act('uploads.accept-upload', async (frame, input: Acceptance) => {
  const opened = await openPaper(frame, 'uploads.accept-upload', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const upload = await getUpload(frame.tx, paper.id, input.uploadId)
  const ready = assessable(upload, 'accept')
  if (!ready.ok) return ready
  const cured = await cureBy(frame, paper, upload)
  if (!cured.ok) return cured
  const by = { note: input.note, at: frame.now, by: frame.actor.staffId }
  await setAssessed(frame.tx, upload.id, { ...by, state: 'accepted', refusal: null })
  frame.record({
    event: 'upload-accepted',
    paperId: paper.id,
    data: { name: upload.name, arrivedOn: upload.arrived_on },
  })
  return accept({ paperId: paper.id, uploadId: upload.id, state: cured.event.state })
})

async function cureBy(frame: ActFrame, paper: LockedPaper, upload: Upload) {
  if (!permitted(paper.state, 'completeness.record-cure')) return accept({ state: paper.state })
  const cure = await recordCureIn(frame, paper, {
    ...{ itemIds: [upload.check_item_id], arrivedOn: upload.arrived_on, cameBy: 'upload' },
    ...{ postedOn: null, operator: null, supplementId: null },
  })
  const furtherPage = !cure.ok && cure.refusal.why === 'item-already-cured'
  return furtherPage ? accept({ state: paper.state }) : cure
}
