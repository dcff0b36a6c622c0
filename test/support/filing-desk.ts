import { beforeEach } from 'vitest'
import type { SignedIn, TestApp } from './app.ts'
import { aPaper, type PaperWish } from './papers.ts'
import { pdfText } from './pdf-text.ts'

const monday = '2026-11-23T09:00:00+01:00'

/** The filing desk on Monday 23 November 2026, before each test: its clerk, an application to fell trees, and what is kept of it. */
export function useFilingDesk(app: TestApp) {
  let clerk: SignedIn | undefined
  beforeEach(async () => {
    app.clock.set(monday)
    clerk = await app.signIn('podawcze')
  })
  const db = () => app.services.database.db
  const signedIn = () => {
    if (!clerk) throw new Error('the clerk sits down before each test')
    return clerk
  }
  const parties = async (id: string) => {
    const rows = db().selectFrom('paper_parties').select('id').where('paper_id', '=', id).orderBy('position')
    return (await rows.execute()).map((row) => row.id)
  }
  return {
    db,
    parties,
    get clerk() {
      return signedIn()
    },
    /** Items 1 (signature) and 7 (map) are formal, 8 is evidence. */
    felling: (missing: number[], wish: PaperWish = {}) =>
      aPaper(app.services, {
        card: 'WKŚ-01',
        ...wish,
        marks: Array.from({ length: 9 }, (_, at) => (missing.includes(at) ? 'missing' : 'present')),
      }),
    paperRow: (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    itemIds: async (id: string) => {
      const rows = db().selectFrom('check_items').select('id').where('paper_id', '=', id).orderBy('position')
      return (await rows.execute()).map((row) => row.id)
    },
    events: async (id: string) => {
      const rows = db().selectFrom('history').select('event').where('paper_id', '=', id).orderBy('seq')
      return (await rows.execute()).map((row) => row.event)
    },
    /** What stands in the register of outgoing items about a paper. */
    sentOf: (id: string) =>
      db()
        .selectFrom('outgoing_items')
        .select(['subject_kind', 'document_id', 'way'])
        .where('paper_id', '=', id)
        .execute(),
    /** The receipt, given to all parties; with formal lacks it is the summons. */
    handOver: async (id: string, fields: Record<string, unknown> = {}) =>
      signedIn().call(`/papers/${id}/receipt`, { receiptDays: 7, handedTo: await parties(id), ...fields }),
    cure: (id: string, items: string[], fields: Record<string, unknown> = {}, by = signedIn()) =>
      by.call(`/papers/${id}/cures`, { itemIds: items, cureArrivedOn: '26.11.2026', ...fields }),
    pdf: async (documentId: string) => pdfText((await signedIn().get(`/documents/${documentId}.pdf`)).rawPayload),
  }
}
