import type { ClockRefusal } from '#domain/calendar/daily-work.ts'
import { assessBy, judgeSending, type SendingRefusal } from '#domain/completeness/upload.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type ActFrame, actBySystem } from '#modules/act.ts'
import { lockPaper, readOfficeDays } from '#modules/cases/index.ts'
import { type CheckedFile, checkFile, type FileRefusal } from '#web/check-file.ts'
import type { SentForm } from '#web/route.ts'
import type { Services } from '#web/services.ts'
import { findOpenLack, type OpenLack } from './open-lack.query.ts'
import { type ClientKind, clientKinds, insertUpload, keyTaken } from './store.ts'

/** What a client sends: to which lack of which paper, under a key made by the page. */
export type SentUpload = { digest: Buffer; itemId: string; key: string; file: NonNullable<SentForm['file']> }

/** Why a file was not taken: by its content, by the rule of the lack, or because no day can be told now. */
export type UploadTrouble = FileRefusal | SendingRefusal | Pick<ClockRefusal, 'why'>

type TakenUpload = { kind: 'taken' } | { kind: 'refused'; trouble: UploadTrouble }

/**
 * Takes a file to an open lack. Nothing is kept of one that is refused. The day of arrival is that of the clock when the
 * file has come whole; it stands even where the scanner answers later.
 */
export async function takeUpload(services: Services, sent: SentUpload): Promise<TakenUpload> {
  const { db } = services.database
  if ((await keyTaken(db, sent.key)) === 'yes') return { kind: 'taken' }
  const lack = await findOpenLack(db, sent.digest, sent.itemId)
  const judged = lack ? judgeSending(lack) : refuse({ why: 'upload-closed' as const })
  if (!judged.ok) return { kind: 'refused', trouble: judged.refusal }
  const checked = await checkFile(services, sent.file, clientKinds)
  if (!checked.ok) return { kind: 'refused', trouble: checked.refusal }
  const sha256 = await services.files.storeFile(sent.file.bytes)
  const taken = await actBySystem(services, 'uploads.take-upload', (frame) =>
    keep(frame, sent, { ...checked.event, sha256 }),
  )
  return taken.ok ? { kind: 'taken' } : { kind: 'refused', trouble: taken.refusal as UploadTrouble }
}

type Kept = CheckedFile<ClientKind> & { sha256: string }

/** Writes the row under the paper's lock, where the lack may just have been closed by somebody else. */
async function keep(frame: ActFrame, { digest, itemId, key, file }: SentUpload, { kind, scan, sha256 }: Kept) {
  const seen = await findOpenLack(frame.tx, digest, itemId)
  if (seen) await lockPaper(frame.tx, seen.paperId)
  const lack = await findOpenLack(frame.tx, digest, itemId)
  const judged = lack ? judgeSending(lack) : refuse({ why: 'upload-closed' as const })
  if (!judged.ok) return (await keyTaken(frame.tx, key)) === 'yes' ? accept({}) : judged
  const { paperId, summonsId, itemName } = lack as OpenLack & { summonsId: string }
  const { opening } = await readOfficeDays(frame.tx)
  const answer = await insertUpload(frame.tx, {
    ...{ id: frame.newId(), paperId, summonsId, itemId, key, name: file.name, kind, bytes: file.bytes.length },
    ...{ sha256, receivedAt: frame.now, arrivedOn: frame.today.toString(), scan },
    assessBy: assessBy(frame.today, opening).toString(),
  })
  if (answer === 'new') frame.record({ event: 'upload-received', paperId, data: { item: itemName, name: file.name } })
  return accept({})
}
