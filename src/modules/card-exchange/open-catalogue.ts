import { FORM_KINDS, type FormKind } from '#domain/service-cards/card-forms.ts'
import { MANIFEST } from '#domain/service-cards/exchange/catalogue.ts'
import { type CatalogueReading, readCatalogue } from '#domain/service-cards/exchange/read-catalogue.ts'
import { fileKindOf, nameFits } from '#platform/file-kind.ts'
import { openZip } from '#platform/zip.ts'
import { digestOf } from './write-catalogue.ts'

/** A file of a form that came with a catalogue and is what its name says. */
export type ComingForm = { sha256: string; kind: FormKind; bytes: Buffer; fileName: string }

/** A catalogue read, with the files of its forms. */
export type OpenedCatalogue = CatalogueReading & { formFiles: ComingForm[] }

/** What an archive of a catalogue may hold. */
const LIMITS = { entries: 5_000, bytes: 100_000_000 }

/** The files of an archive, whether it holds them or a folder with them. @throws ZipError */
export function unpackCatalogue(zip: Buffer): Map<string, Buffer> {
  const files = openZip(zip, LIMITS)
  const manifest = [...files.keys()].find((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)) ?? MANIFEST
  const folder = manifest.slice(0, -MANIFEST.length)
  return new Map(
    [...files].flatMap(([path, bytes]): [string, Buffer][] =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [],
    ),
  )
}

/** Reads the files of a catalogue; a form that is not what its name says is named and stays out. */
export function openCatalogue(files: ReadonlyMap<string, Buffer>): OpenedCatalogue {
  const coming = [...files].map(
    ([path, bytes]) => [path, { text: textOf(path, bytes), sha256: digestOf(bytes) }] as const,
  )
  const reading = readCatalogue(new Map(coming))
  const problems = [...reading.problems]
  const formFiles = reading.forms.flatMap((path): ComingForm[] => {
    const bytes = files.get(path) ?? Buffer.alloc(0)
    const fileName = path.replace(/^.*\//, '')
    const kind = FORM_KINDS.find((one) => one === fileKindOf(bytes))
    const sha256 = digestOf(bytes)
    if (kind && nameFits(fileName, kind) && fileName.startsWith(`${sha256}.`))
      return [{ sha256, kind, bytes, fileName }]
    problems.push({ file: path, field: '', why: 'form-not-its-name' })
    return []
  })
  return { ...reading, problems, formFiles }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(path: string, bytes: Buffer): string | null {
  if (path.startsWith('forms/')) return null
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
