import { extractText, getDocumentProxy } from 'unpdf'

/** The words of a PDF as a reader would copy them: one line, ordinary spaces, words divided at a line end put together. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
