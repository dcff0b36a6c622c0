import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { ZipError } from '#platform/zip.ts'
import type { Refusal } from '#web/act.ts'
import { type OpenedCatalogue, openCatalogue, unpackCatalogue } from './open-catalogue.ts'
import { insertCatalogue } from './store.ts'

/** An archive that lies in the store, as it was sent. */
export type BroughtArchive = { name: string; sha256: string; scan: 'off' | 'clean' }

/** Brings a catalogue of another office to be looked at; nothing of it is taken yet. One that cannot be read is not kept. */
export const bringCatalogue = act('card-exchange.bring-catalogue', bringIn)

/** The work of the act, for the command line as well, where nobody is signed in. */
export async function bringIn(
  frame: ActFrame,
  archive: BroughtArchive,
): Promise<Outcome<{ catalogueId: string }, Refusal>> {
  frame.allow({})
  const opened = opening(await frame.services.files.readFile(archive.sha256))
  if (!opened) return refuse({ why: 'catalogue-not-archive' })
  const [problem] = opened.problems
  if (!opened.catalogue)
    return refuse({ why: problem?.why === 'format-newer' ? 'catalogue-newer' : 'catalogue-not-ours' })
  const { source } = opened.catalogue
  const id = frame.newId()
  await insertCatalogue(frame.tx, { id, ...archive, source, by: frame.actor.staffId || null, at: frame.now })
  frame.record({ event: 'catalogue-brought', data: { catalogueId: id, office: source.office.name, day: source.day } })
  return accept({ catalogueId: id })
}

function opening(zip: Buffer): OpenedCatalogue | undefined {
  try {
    return openCatalogue(unpackCatalogue(zip))
  } catch (trouble) {
    if (trouble instanceof ZipError) return undefined
    throw trouble
  }
}
