// @ts-check
// The process that draws PDFs: apart from the server, because Typst keeps some 100 MB that no thread would give back.
// Plain JavaScript, because Node starts it as a file of its own both from the sources and from dist/. One message is one
// document; the compiler is made once and keeps its fonts.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const WORKSPACE = '/okienko'
/** @type {string[]} */
const fontPaths = JSON.parse(process.argv[2] ?? '[]')
const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths }] })

// Ctrl+C in a terminal reaches the whole group: who asked for a document is told first, by the server that stops us.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => {})
process.on('disconnect', () => process.exit())

process.on('message', (/** @type {Job} */ job) => {
  try {
    process.send?.({ id: job.id, ...draw(job) })
  } catch (error) {
    process.send?.({ id: job.id, error: error instanceof Error ? error.message : String(error) })
  } finally {
    compiler.resetShadow()
    // Typst remembers every layout; unbounded it grows by some 3 MB a document, and remembering saves no time here.
    compiler.evictCache(0)
  }
})

/** @typedef {{ id: number, template: string, inputs: Record<string, string>, assets: { name: string, bytes: Uint8Array }[], creationTimestamp: number }} Job */

/** @param {Job} job */
function draw(job) {
  for (const { name, bytes } of job.assets) compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(bytes))
  const compiled = compiler.compile({ mainFileContent: job.template, inputs: job.inputs })
  const document = compiled.result
  if (!document) return { error: diagnostics(compiled.takeDiagnostics()) }
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: job.creationTimestamp })
  return { bytes: new Uint8Array(bytes), pages: document.numOfPages }
}

/** @param {{ shortDiagnostics: { message: string, path?: string }[] } | null} error */
function diagnostics(error) {
  return (error?.shortDiagnostics ?? []).map((one) => `${one.message} (${one.path ?? ''})`).join('; ') || 'no document'
}
