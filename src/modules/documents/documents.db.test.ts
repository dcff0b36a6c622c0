import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { receiptContent } from '#domain/documents/receipt.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { openFileStore } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { startWorker } from '#platform/jobs/jobs.ts'
import { openLog } from '#platform/log.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { receipt } from '#test/support/paper-samples.ts'
import { pdfText } from '#test/support/pdf-text.ts'
import { contentDigest } from './content-digest.ts'
import { createDocument, getRenderedDocument, RENDER_DOCUMENT, renderDocumentTask } from './index.ts'
import { TEMPLATE_EDITION } from './templates.ts'

const app = useApp()
const now = new Date('2026-11-23T09:05:00Z')
const content = receiptContent(receipt)
let folder = ''
const room = () => ({ db: app.database.app.db, files: openFileStore(folder), now: () => now })
const create = () =>
  inTransaction(app.database.app.db, (tx) =>
    createDocument(tx, { content, paperId: null, caseId: null, createdBy: null }, { newId, now }),
  )
const row = (id: string) =>
  app.database.app.db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'okienko-documents-'))
})
afterAll(async () => {
  await closePdf()
  await rm(folder, { recursive: true })
})

it('freezes the content with its digest, which the stored content still gives', async () => {
  const stored = await row(await create())
  expect(stored.content).toEqual(content)
  expect(stored.content_sha256).toBe(contentDigest(stored.content))
  expect(stored).toMatchObject({ kind: 'receipt', file_sha256: null, template_edition: TEMPLATE_EDITION })
})

it('draws once: callers at the same time and later ones get the same bytes, and the record stays', async () => {
  const id = await create()
  const [one, two] = await Promise.all([getRenderedDocument(room(), id), getRenderedDocument(room(), id)])
  const first = await row(id)
  const later = await getRenderedDocument({ ...room(), now: () => new Date('2027-01-01') }, id)
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
  expect(Buffer.from(one.bytes).equals(Buffer.from(later.bytes))).toBe(true)
  expect(await row(id)).toEqual(first)
  expect(first).toMatchObject({ pages: 1, bytes: one.bytes.length, rendered_at: now })
})

it('gives the original at the first print and a marked duplicate at every later one, each counted', async () => {
  const id = await create()
  const clerk = await app.signIn('podawcze')
  const texts = []
  for (const ordinal of [1, 2, 3]) {
    const printed = await clerk.post(`/documents/${id}/prints`, {})
    expect(printed.headers.location).toBe(`/documents/${id}/prints/${ordinal}.pdf`)
    texts.push(await pdfText((await clerk.get(String(printed.headers.location))).rawPayload))
  }
  expect(texts.map((text) => text.includes('DUPLIKAT'))).toEqual([false, true, true])
})

it('counts prints made at the same moment one by one, and a double click once', async () => {
  const id = await create()
  const clerk = await app.signIn('podawcze')
  const key = newId()
  const keys = [newId(), newId(), newId(), key, key]
  const prints = await Promise.all(keys.map((each) => clerk.call(`/documents/${id}/prints`, {}, each)))
  expect([...new Set(prints.map((print) => print.json().ordinal))].sort()).toEqual([1, 2, 3, 4])
})

it('is shown to nobody who may not see its paper', async () => {
  const id = await create()
  const stranger = await app.signIn('referent-wgd')
  expect((await stranger.get(`/documents/${id}.pdf`)).statusCode).toBe(404)
  expect((await stranger.call(`/documents/${id}/prints`, {})).statusCode).toBe(403)
})

it('is drawn by its job, and not at all when the act is rolled back', async () => {
  const { db, pool } = app.database.app
  const undone = inTransaction(db, async (tx) => {
    await createDocument(tx, { content, paperId: null, caseId: null, createdBy: null }, { newId, now })
    throw new Error('refused')
  })
  await expect(undone).rejects.toThrow('refused')
  const id = await create()
  const worker = await startWorker({
    pool,
    tasks: { [RENDER_DOCUMENT]: renderDocumentTask(room()) },
    log: openLog('silent'),
  })
  await expect.poll(async () => (await row(id)).file_sha256, { timeout: 10_000 }).toMatch(/^[0-9a-f]{64}$/)
  await worker.stop()
})
