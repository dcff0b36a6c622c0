import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { nextEdition } from '#test/support/next-edition.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.database.owner.db

/** Publishes the next edition of WKŚ-01 from a day: its first formal item is gone, and another is demanded. */
async function giveUpFirst(validFrom: string) {
  const { before, after } = await nextEdition(app, 'WKŚ-01', validFrom, ({ items }) => {
    const gone = items.find(({ kind }) => kind === 'formal')
    if (!gone) throw new Error('no formal item')
    return { items: [...items.filter((item) => item !== gone), { ...gone, key: 'nowy', name: 'Zgoda sąsiada' }] }
  })
  return before.items.find(({ key }) => !after.items.some((item) => item.key === key))?.name
}

test('nr 43: a newer edition is shown with what differs; what it gave up is let go with a reason, nothing is added', async () => {
  const clerk = await app.signIn('podawcze')
  const officer = await app.signIn('kierownik-wks-ii')
  const paper = await aPaper(app.services, { card: 'WKŚ-01', marks: ['missing', 'missing', 'missing', 'missing'] })
  const items = () => db().selectFrom('check_items').selectAll().where('paper_id', '=', paper.id).execute()
  const drop = (droppedItemId: string, by = officer, dropReason = 'Edycja 2 już tego nie wymaga') =>
    by.call(`/papers/${paper.id}/dropped-demand`, { droppedItemId, dropReason })
  const listed = await items()
  expect((await drop(listed[0]?.id ?? '')).json().refusal.why).toBe('no-newer-edition')
  const name = await giveUpFirst('2026-11-24')
  expect((await officer.get(`/papers/${paper.id}`)).body).not.toContain('obowiązuje nowsza edycja')
  app.clock.set('2026-11-24T09:00:00+01:00')
  const gone = listed.find((item) => item.name === name)
  const stays = listed.find((item) => item.name !== name)
  if (!gone || !stays) throw new Error('the checklist has too few items')
  const page = (await officer.get(`/papers/${paper.id}`)).body
  for (const words of [
    'Od 24 listopada 2026 obowiązuje nowsza edycja karty (nr 2)',
    'Zgoda sąsiada',
    'Odstąp od wymagania',
  ])
    expect(page).toContain(words)
  expect((await clerk.get(`/papers/${paper.id}`)).body).not.toContain('Odstąp od wymagania')
  expect((await drop(gone.id, clerk)).statusCode).toBe(403)
  expect((await drop(gone.id, await app.signIn('kierownik-wgd'))).statusCode).toBe(403)
  expect((await drop(gone.id, officer, '')).json().errors).toHaveProperty('dropReason')
  expect((await drop(stays.id)).json().refusal.why).toBe('item-still-demanded')
  expect((await drop(app.services.newId())).json().refusal.why).toBe('unknown-check-item')
  expect((await drop(gone.id)).statusCode).toBe(200)
  expect((await drop(gone.id)).json().refusal.why).toBe('item-not-open')
  const now = await items()
  expect(now).toHaveLength(listed.length)
  expect(now.find(({ id }) => id === gone.id)?.mark).toBe('not-applicable')
  const after = (await officer.get(`/papers/${paper.id}`)).body
  expect(after).toContain(`Odstąpiono od wymagania „${name}”, bo edycja 2 karty już go nie zawiera.`)
  expect(
    (await db().selectFrom('papers').select('card_edition_id').where('id', '=', paper.id).executeTakeFirstOrThrow())
      .card_edition_id,
  ).not.toBeNull()
})
