const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** A whole answer; headers and text are decoded only when a check asks for them. */
export class HttpAnswer {
  readonly status: number
  readonly #head: string
  readonly #body: Buffer

  private constructor(head: string, body: Buffer) {
    this.status = Number(head.slice(9, 12))
    this.#head = head
    this.#body = body
  }

  /** The answer that the bytes hold, or null while some of it is still to come. */
  static read(bytes: Buffer): HttpAnswer | null {
    const end = bytes.indexOf(END_OF_HEAD)
    if (end < 0) return null
    const head = bytes.toString('latin1', 0, end)
    const rest = bytes.subarray(end + END_OF_HEAD.length)
    const body = readBody(head, rest)
    return body && new HttpAnswer(head, body)
  }

  /** A header by its name; of several with one name, the first. */
  header(name: string): string | undefined {
    return headerOf(this.#head, name)
  }

  /** The body as text. */
  text(): string {
    return this.#body.toString()
  }
}

function readBody(head: string, rest: Buffer): Buffer | null {
  if (/^HTTP\/1\.1 (1\d\d|204|304)/.test(head)) return Buffer.alloc(0)
  const length = headerOf(head, 'content-length')
  if (length !== undefined) return rest.length >= Number(length) ? rest.subarray(0, Number(length)) : null
  if (headerOf(head, 'transfer-encoding') === 'chunked') return readChunks(rest)
  throw new Error(`an answer whose end cannot be known: ${head.split('\r\n')[0]}`)
}

function readChunks(rest: Buffer): Buffer | null {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const line = rest.indexOf('\r\n', at)
    if (line < 0) return null
    const size = Number.parseInt(rest.toString('latin1', at, line), 16)
    if (Number.isNaN(size)) throw new Error('a chunk without its size')
    const start = line + 2
    if (rest.length < start + size + 2) return null
    if (size === 0) return Buffer.concat(parts)
    parts.push(rest.subarray(start, start + size))
    at = start + size + 2
  }
}

function headerOf(head: string, name: string): string | undefined {
  return new RegExp(`^${name}: *(.*?)\\r?$`, 'im').exec(head)?.[1]
}
