import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'

// Who reads what a fee is also reads where to pay it: the account that the card names, and the desk of its place.
const app = useApp()
const own = '00 0000 0000 0000 0000 0000 0000 (numer wymyślony)'
const geodesy = '47 0000 0000 0000 0000 0000 0002'
const [desk, cashless] = ['ul. Zduńska 3, I piętro: gotówka i karta', 'al. Piłsudskiego 6: tylko bezgotówkowo, karta']
let clerk: SignedIn
beforeAll(async () => {
  clerk = await app.signIn('podawcze')
})
afterAll(closePdf)

test.each([
  ['WGD-05', own, desk, cashless],
  ['WSO-01', own, cashless, desk],
  ['WGD-19', geodesy, desk, cashless],
])(
  'the page and the checklist of %s name the account and the desk of its place',
  async (symbol, account, at, notAt) => {
    const page = `/uslugi/${symbol}`
    const made = await app.server.inject({ method: 'POST', url: `${page}/czego-potrzebuje`, payload: { answers: {} } })
    const list = String(made.headers.location)
    const said = [
      (await app.server.inject(page)).body,
      (await app.server.inject(list)).body,
      await pdfText((await app.server.inject(`${list}/lista.pdf`)).rawPayload),
    ]
    for (const text of said) {
      expect(text).toContain(account)
      expect(text).toContain(at)
      expect(text).not.toContain(notAt)
    }
  },
)

test.each([
  ['WKŚ-02', desk, cashless],
  ['WSO-01', cashless, desk],
])('the receipt of %s names them too', async (card, at, notAt) => {
  const { id } = await aPaper(app.services, { card, marks: Array.from({ length: 12 }, () => 'missing' as const) })
  const receipt = (await clerk.call(`/papers/${id}/receipt`, { receiptDays: 7, handedTo: [] })).json()
  const text = await pdfText((await clerk.get(`/documents/${receipt.documentId}.pdf`)).rawPayload)
  expect(text).toContain(`Rachunek: ${own}; można też zapłacić na miejscu (${at}`)
  expect(text).not.toContain(notAt)
})
