import { type DrawJob, type Drawn, draw, stopDrawing } from './drawing-line.ts'

export interface PdfRequest {
  /** Typst source of the main file. It reads `sys.inputs.data` (JSON), `sys.inputs.title` and the assets by name. */
  template: string
  data: unknown
  /** Files the template may import or show, by name. */
  assets?: readonly { name: string; bytes: Uint8Array }[]
  /** Written into the file; the same request with the same time gives the same bytes. */
  creationTime: Date
  title: string
  timeoutMs?: number
}

export interface RenderedPdf {
  bytes: Uint8Array
  pages: number
}

/** A template or its data that Typst could not draw; the message names the place in the template. */
export class PdfError extends Error {
  override readonly name = 'PdfError'
}

const TIMEOUT_MS = 20_000

/** Control characters, marks that turn the direction of writing, soft hyphens, half of a pair: nothing to show. */
const INVISIBLE =
  /[\u00ad\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/**
 * Draws a tagged PDF/UA-1 with embedded fonts, in a process of its own. A character that no embedded font can show is
 * printed as its code, `[U+1F600]`: a name that someone typed must never stop an official paper.
 * @throws PdfError when the template fails, Error when the process is lost or late
 */
export async function renderPdf(request: PdfRequest): Promise<RenderedPdf> {
  const timeoutMs = request.timeoutMs ?? TIMEOUT_MS
  const drawn = await draw(jobOf(request, new Set()), timeoutMs)
  const missing = 'error' in drawn ? unshowable(drawn.error) : new Set<string>()
  return finished(missing.size > 0 ? await draw(jobOf(request, missing), timeoutMs) : drawn)
}

/** Stops the drawing process when the process ends. */
export const closePdf: () => Promise<void> = stopDrawing

function finished(drawn: Drawn): RenderedPdf {
  if ('error' in drawn) throw new PdfError(drawn.error)
  return { bytes: drawn.bytes, pages: drawn.pages }
}

function jobOf({ template, data, title, assets, creationTime }: PdfRequest, missing: ReadonlySet<string>): DrawJob {
  const printed = (text: string) => spelled(text.replace(INVISIBLE, ''), missing)
  return {
    template,
    inputs: {
      title: printed(title),
      data: JSON.stringify(data, (_, value) => (typeof value === 'string' ? printed(value) : value)),
    },
    assets: assets ?? [],
    creationTimestamp: Math.floor(creationTime.getTime() / 1000),
  }
}

/** PDF/UA-1 forbids a glyph without a font; Typst lists each such text in its refusal, written as a Rust string. */
function unshowable(error: string): Set<string> {
  const found = new Set<string>()
  for (const [, quoted = ''] of error.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/g)) {
    const text = quoted.replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    for (const character of text) found.add(character)
  }
  return found
}

function spelled(text: string, missing: ReadonlySet<string>): string {
  if (missing.size === 0) return text
  const code = (character: string) => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return [...text].map((one) => (missing.has(one) ? `[U+${code(one)}]` : one)).join('')
}
