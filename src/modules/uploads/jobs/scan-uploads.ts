import { accept } from '#domain/outcome.ts'
import { actBySystem } from '#modules/act.ts'
import { DamagedFileError } from '#platform/files.ts'
import type { Tasks } from '#platform/jobs/jobs.ts'
import { scanBytes } from '#platform/virus-scan.ts'
import type { Services } from '#web/services.ts'
import { listUnscanned, setScanned, type Upload } from '../store.ts'

export const SCAN_UPLOADS = 'scan-uploads'

/** Asks the scanner about files that came while it was silent. It goes on being asked until it answers. */
export function scanUploadsTask(services: Services): Tasks[string] {
  return async () => {
    for (const upload of await listUnscanned(services.database.db)) await scan(services, upload)
  }
}

async function scan(services: Services, { id, paper_id, name, file_sha256 }: Upload): Promise<void> {
  const { clamd } = services.config
  if (!clamd) return
  const bytes = await services.files.readFile(file_sha256).catch((trouble: unknown) => {
    // one damaged file holds up none of the others; `verify` names it
    if (trouble instanceof DamagedFileError || (trouble as { code?: string }).code === 'ENOENT') return undefined
    throw trouble
  })
  const verdict = bytes && (await scanBytes(clamd, bytes))
  if (!verdict || verdict.found === 'unknown') return
  const threat = verdict.found === 'threat' ? verdict.threat : null
  await actBySystem(services, 'uploads.scan-upload', async (frame) => {
    const answer = await setScanned(frame.tx, id, frame.now, threat)
    if (answer === 'new' && threat !== null)
      frame.record({ event: 'upload-infected', paperId: paper_id, data: { name, threat } })
    return accept({})
  })
}
