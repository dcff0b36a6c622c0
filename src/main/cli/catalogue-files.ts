import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { unpackCatalogue } from '#modules/card-exchange/index.ts'
import { makeZip } from '#platform/zip.ts'
import { BadCall } from './command.ts'

/** A path of a call, from the folder npm was called in. */
const fromCall = (path: string) => resolve(process.env.INIT_CWD ?? '.', path)
const isArchive = (path: string) => path.toLowerCase().endsWith('.zip')

/** Writes the files into an empty folder or, under a name that ends in .zip, into one archive. @throws BadCall */
export async function writeFiles(place: string, files: readonly (readonly [string, Buffer])[]): Promise<void> {
  const target = fromCall(place)
  if (isArchive(target)) return writeFile(target, makeZip(files), { flag: 'wx' }).catch(unwritable(place))
  const there = await readdir(target).catch(() => [])
  if (there.length > 0) throw new BadCall(`Folder „${place}” nie jest pusty. Podaj inny.`)
  for (const [path, bytes] of files) {
    const file = join(target, ...path.split('/'))
    await mkdir(dirname(file), { recursive: true })
      .then(() => writeFile(file, bytes))
      .catch(unwritable(place))
  }
}

const unwritable = (place: string) => () => {
  throw new BadCall(`Nie można zapisać w „${place}”.`)
}

/** The files of a folder or of an archive, by their paths. @throws BadCall */
export async function readFiles(place: string): Promise<Map<string, Buffer>> {
  const source = fromCall(place)
  try {
    if (isArchive(source)) return unpackCatalogue(await readFile(source))
    const entries = await readdir(source, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    const named = paths.map(
      async (path) => [relative(source, path).split(sep).join('/'), await readFile(path)] as const,
    )
    return new Map(await Promise.all(named))
  } catch {
    throw new BadCall(`Nie można odczytać katalogu „${place}”.`)
  }
}
