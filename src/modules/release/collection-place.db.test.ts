import { beforeAll, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { bringPaper } from '#test/support/bring-paper.ts'
import { finished, halina, useFinishedDocuments } from '#test/support/finished-document.ts'
import { nextEdition } from '#test/support/next-edition.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const { settled } = useFinishedDocuments(app)
const collection = { place: 'Urząd Stanu Cywilnego, ul. Kolegialna 9', windows: [1] }
let cardEditionId: string
beforeAll(async () => {
  const filing = { place: 'Punkt Obsługi Mieszkańca „Miodowa”, ul. Miodowa 8', windows: [1] }
  cardEditionId = (await nextEdition(app, 'WPK-01', '2026-11-23', () => ({ filing, collection }))).id
})

test('the counter sends the client to the windows of the card before those of the unit', async () => {
  const clerk = await app.signIn('okienko10')
  await clerk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', { cardEditionId })
  const page = (await clerk.get('/intake/new?draft=intake-new')).body
  expect(page).toContain('Właściwe: Stanowisko podawcze nr 1 (Punkt Obsługi Mieszkańca „Miodowa”, ul. Miodowa 8)')
})

test.each([
  ['pickup', ['Urząd Stanu Cywilnego, ul. Kolegialna 9, stanowisko nr 1']],
  ['post', []],
])(
  'the receipt tells where the document is collected, when the client comes for it: %s',
  async (deliveryForm, told) => {
    const clerk = await app.signIn('podawcze')
    const fields = { cardEditionId, everything: 'yes', deliveryForm, parties: [halina] }
    const { paperId } = await bringPaper(app, clerk, { fields })
    const { version } = await row('papers', paperId)
    const receipt = await clerk.call(`/papers/${paperId}/receipt`, { version, lackIds: [], takers: 'none' })
    expect(receipt.statusCode, receipt.body).toBe(200)
    const { content } = await row('documents', receipt.json().documentId)
    const lines = content.promise as { label: string; value: string }[]
    expect(lines.filter(({ label }) => label === 'Miejsce odbioru').map(({ value }) => value)).toEqual(told)
  },
)

test('the unit is proposed the window of the card, and a document that waits elsewhere is warned of', async () => {
  const fields = { cardEditionId, everything: 'yes', deliveryForm: 'pickup' }
  const { paper, caseId, officer } = await settled([halina], fields)
  const page = (await officer.get(`/papers/${paper.paperId}`)).body
  expect(/<option[^>]*selected[^>]*>(Urząd Stanu Cywilnego: [^<]*)/.exec(page)?.[1]).toContain('Stanowisko nr 1')
  const [id] = (await officer.call(`/cases/${caseId}/results`, finished)).json().results
  const clerk = await app.signIn('wydawanie')
  await clerk.call(`/results/${id}/arrival`, {})
  const told = (await clerk.get(`/results/${id}`)).body
  expect(told).toContain('gdzie indziej: Urząd Stanu Cywilnego, ul. Kolegialna 9, stanowisko nr 1.')
  expect(told).toContain('Odbiór według karty')
})

async function row(table: 'papers' | 'documents', id: string) {
  const { rows } = await app.database.owner.pool.query(`select * from ${table} where id = $1`, [id])
  return rows[0]
}
