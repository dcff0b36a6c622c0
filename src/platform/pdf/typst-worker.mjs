// @ts-check
// The worker thread that draws PDFs. Plain JavaScript, because Node starts it as a file of its own both from the sources
// and from dist/. One message is one document; the Typst compiler is made once and keeps its fonts.
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const WORKSPACE = '/okienko'
const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: workerData.fontFolders }] })

parentPort?.on('message', (job) => {
  try {
    parentPort?.postMessage({ id: job.id, ...draw(job) })
  } catch (error) {
    parentPort?.postMessage({ id: job.id, error: error instanceof Error ? error.message : String(error) })
  } finally {
    compiler.resetShadow()
    // Typst remembers every layout; unbounded it grows by some 3 MB a document, and remembering saves no time here.
    compiler.evictCache(0)
  }
})

/** @param {{ template: string, inputs: Record<string, string>, assets: { name: string, bytes: Uint8Array }[], creationTimestamp: number }} job */
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
