import { describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { useCardDrafts, why } from '#test/support/card-drafts.ts'

const app = useApp()
const cards = useCardDrafts(app)

describe('approving', () => {
  test('nothing that is barred is submitted: a term over the law, a basis that does not parse, a unit that is gone', async () => {
    const id = await cards.start('WUA-15')
    const wrong = {
      term: { unit: 'days', count: 30 },
      legalBasis: [{ text: 'przepisy o planowaniu' }],
      unit: { symbol: 'WXX' },
    }
    expect((await cards.save(id, wrong)).statusCode).toBe(200)
    expect(why(await cards.submit(id))).toBe('draft-has-errors')
    const page = (await cards.author.get(`/cards/drafts/${id}`)).body
    for (const text of ['art. 217 § 3 KPA', 'Nie rozpoznano aktu prawnego', 'Komórki „WXX” nie ma w urzędzie'])
      expect(page).toContain(text)
  })

  test('three people, each once; an edit takes the approvals away; what was read is what is approved', async () => {
    const id = await cards.start('WGD-05')
    await cards.save(id, { title: 'Rozgraniczenie' })
    expect(why(await cards.approve(id))).toBe('draft-not-at-merits')
    await cards.submit(id)
    expect(why(await cards.submit(id))).toBe('draft-not-written')
    await cards.grant('autor-kart', 'card-approver-merits')
    expect(why(await cards.approve(id, await app.signIn('autor-kart')))).toBe('approver-wrote-draft')
    const { digest } = await cards.read(id)
    await cards.save(id, { title: 'Rozgraniczenie nieruchomości' })
    expect((await cards.read(id)).state).toBe('writing')
    await cards.submit(id)
    expect(why(await cards.merits.call(`/cards/drafts/${id}/merits`, { seen: digest }))).toBe(
      'draft-changed-since-look',
    )
    expect((await cards.approve(id)).statusCode).toBe(200)
    await cards.grant('zatwierdza-tresc', 'card-approver-release')
    const both = await app.signIn('zatwierdza-tresc')
    expect(why(await cards.publish(id, '2026-12-01', null, both))).toBe('approver-approved-merits')
    expect(
      (await cards.author.call(`/cards/drafts/${id}/release`, { seen: digest, validFrom: '2026-12-01' })).statusCode,
    ).toBe(403)
  })

  test('a draft goes back with remarks, and never without', async () => {
    const id = await cards.start('WGD-01')
    await cards.save(id, { whatYouGet: 'Zmieniony wpis.' })
    await cards.submit(id)
    expect((await cards.merits.call(`/cards/drafts/${id}/return`, { remarks: ' ' })).statusCode).toBe(422)
    expect(
      (await cards.merits.call(`/cards/drafts/${id}/return`, { remarks: 'Doprecyzuj dokumenty.' })).statusCode,
    ).toBe(200)
    expect((await cards.author.get(`/cards/drafts/${id}`)).body).toContain('Doprecyzuj dokumenty.')
    expect(why(await cards.merits.call(`/cards/drafts/${id}/return`, { remarks: 'Jeszcze raz' }))).toBe(
      'draft-not-submitted',
    )
  })
})
