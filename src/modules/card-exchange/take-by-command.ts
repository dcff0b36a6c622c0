import { accept } from '#domain/outcome.ts'
import type { ImportChoice } from '#domain/service-cards/exchange/plan-import.ts'
import { actBySystem } from '#modules/act.ts'
import { makeZip } from '#platform/zip.ts'
import type { Services } from '#web/services.ts'
import { bringIn } from './bring-catalogue.ts'
import type { OpenedCatalogue } from './open-catalogue.ts'
import { takeIn } from './take-catalogue.ts'
import type { TakenIn } from './take-catalogue-in.ts'

/** A catalogue as the command line brings it: its files, the look that was shown of it (`seen`), and what is chosen. */
export type CommandedCatalogue = {
  name: string
  files: ReadonlyMap<string, Buffer>
  opened: OpenedCatalogue
  scan: 'off' | 'clean'
  seen: string
  choice: ImportChoice
}

/**
 * Takes a catalogue by the command line: kept, taken and told in history and in the audit log as on the screen. It names nobody,
 * because whoever holds the machine did not sign in.
 */
export async function takeByCommand(services: Services, commanded: CommandedCatalogue) {
  const { name, files, opened, scan, seen, choice } = commanded
  const sha256 = await services.files.storeFile(makeZip([...files]))
  for (const { bytes } of opened.formFiles) await services.files.storeFile(bytes)
  const brought = await actBySystem(services, 'card-exchange.bring-catalogue', (frame) =>
    bringIn(frame, { name, sha256, scan }),
  )
  if (!brought.ok) return brought
  const { catalogueId } = brought.event
  const taken = await actBySystem(services, 'card-exchange.take-catalogue', (frame) =>
    takeIn(frame, { catalogueId, seen, words: [], choice }),
  )
  if (!taken.ok) return taken
  const { drafts, left, facts, paragraphs } = taken.event
  return accept({ drafts, left, facts, paragraphs } satisfies TakenIn)
}
