import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** What an archive may hold at most when it is opened: enough for a catalogue, too little to fill a memory. */
export type ZipLimits = { entries: number; bytes: number }

/** The archive cannot be opened: cut off, of a kind we do not read, or larger inside than allowed. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** 1 January 1980, midnight: the same content gives the same archive on any day. */
const DAY = 0x0021
/** Names are UTF-8. */
const FLAGS = 0x0800

/** An archive of the files in their order; the same files give the same bytes. */
export function makeZip(files: Iterable<readonly [string, Uint8Array]>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [path, bytes] of files) {
    const name = Buffer.from(path, 'utf8')
    const packed = deflateRawSync(bytes)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(LOCAL, 0)
    describe(local, 4, { name, bytes, packed })
    directory.push(centralEntry(at, { name, bytes, packed }))
    bodies.push(local, name, packed)
    at += local.length + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, listed, end])
}

type Entry = { name: Buffer; bytes: Uint8Array; packed: Buffer }

/** The fields that both headers of a file share, from `from` on: version, flags, method, time, check, lengths. */
function describe(header: Buffer, from: number, { name, bytes, packed }: Entry): void {
  header.writeUInt16LE(20, from)
  header.writeUInt16LE(FLAGS, from + 2)
  header.writeUInt16LE(8, from + 4)
  header.writeUInt16LE(DAY, from + 8)
  header.writeUInt32LE(crc32(bytes), from + 10)
  header.writeUInt32LE(packed.length, from + 14)
  header.writeUInt32LE(bytes.length, from + 18)
  header.writeUInt16LE(name.length, from + 22)
}

function centralEntry(at: number, entry: Entry): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(CENTRAL, 0)
  header.writeUInt16LE(20, 4)
  describe(header, 6, entry)
  header.writeUInt32LE(at, 42)
  return Buffer.concat([header, entry.name])
}

/** The files of an archive by their paths, folders left out. @throws ZipError */
export function openZip(zip: Buffer, limits: ZipLimits): Map<string, Buffer> {
  try {
    return readEntries(zip, limits)
  } catch (trouble) {
    // a header that points outside the archive, or packed bytes that do not open
    throw trouble instanceof ZipError ? trouble : new ZipError((trouble as Error).message)
  }
}

function readEntries(zip: Buffer, limits: ZipLimits): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new ZipError('no directory')
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.entries) throw new ZipError('too many files')
  const files = new Map<string, Buffer>()
  let [at, left] = [zip.readUInt32LE(end + 16), limits.bytes]
  for (let no = 0; no < count; no += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new ZipError('a broken directory')
    const nameLength = zip.readUInt16LE(at + 28)
    const path = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    if (!path.endsWith('/')) {
      const bytes = readFile(zip, at, left)
      left -= bytes.length
      if (files.has(path)) throw new ZipError('two files of one name')
      files.set(path, bytes)
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

/** One file by its line in the directory; never more than `most` bytes of it, whatever the line promises. */
function readFile(zip: Buffer, at: number, most: number): Buffer {
  const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)]
  const [check, packedLength, length] = [
    zip.readUInt32LE(at + 16),
    zip.readUInt32LE(at + 20),
    zip.readUInt32LE(at + 24),
  ]
  if ((flags & 1) === 1 || (method !== 0 && method !== 8)) throw new ZipError('packed in a way that is not read here')
  if (length > most) throw new ZipError('too much inside')
  const local = zip.readUInt32LE(at + 42)
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(from, from + packedLength)
  // room for one byte more than promised shows a promise that is broken
  const bytes = method === 0 ? Buffer.from(packed) : inflateRawSync(packed, { maxOutputLength: length + 1 })
  if (bytes.length !== length || crc32(bytes) !== check) throw new ZipError('a damaged file')
  return bytes
}
