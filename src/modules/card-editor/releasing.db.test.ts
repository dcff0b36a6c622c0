import { describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { useCardDrafts, why } from '#test/support/card-drafts.ts'

const app = useApp()
const cards = useCardDrafts(app)

describe('releasing', () => {
  test('closes the edition before it, refuses impossible days, and shows at once', async () => {
    const id = await cards.readyToRelease('WSU-36', { title: 'Akta budowlane – nowe wydanie' })
    expect(why(await cards.publish(id, '2026-12-01', '2026-11-30'))).toBe('edition-ends-before-start')
    expect(why(await cards.publish(id, '2026-11-22'))).toBe('edition-starts-in-past')
    expect((await cards.publish(id, '2026-11-23')).json()).toMatchObject({ symbol: 'WSU-36', edition: 2 })
    expect(await cards.editions('WSU-36')).toEqual([
      { edition: 1, valid_from: '2025-01-01', valid_to: '2026-11-22' },
      { edition: 2, valid_from: '2026-11-23', valid_to: null },
    ])
    expect(await cards.shown('/uslugi/WSU-36')).toContain('Akta budowlane – nowe wydanie')
    expect(await cards.shown('/uslugi/WSU-36?edition=1')).toContain('Dziś nie obowiązuje')
    const clerk = await app.signIn('okienko10')
    expect((await clerk.call('/intake/matters', { q: 'WSU-36' })).body).toContain('Akta budowlane – nowe wydanie')
    const { rows } = await app.database.owner.pool.query(
      `select event from history where data ->> 'draftId' = $1 order by seq`,
      [id],
    )
    expect(rows.map(({ event }) => event)).toEqual([
      ...['card-draft-started', 'card-draft-saved', 'card-draft-submitted', 'card-merits-approved', 'card-released'],
    ])
  })

  test('an edition that begins inside another’s days is refused and named', async () => {
    const first = await cards.readyToRelease('OGN-04', { whatYouGet: 'Odpowiedź miasta.' })
    expect((await cards.publish(first, '2026-12-15')).statusCode).toBe(200)
    const form = await cards.release.get(`/cards/drafts/${await cards.readyToRelease('WGD-05', {})}`)
    expect(form.body).toContain('value="24.11.2026"')
    expect(form.body).toContain('pisma zarejestrowane dziś przed dopuszczeniem zachowają edycję')
    expect(form.body).toContain('poprzednia edycja nie wraca')
    const second = await cards.readyToRelease('OGN-04', { whatYouGet: 'Inna odpowiedź.' })
    const refused = await cards.publish(second, '2026-12-01')
    expect(refused.json().refusal).toEqual({ why: 'editions-overlap', edition: 2, validFrom: '2026-12-15' })
    expect((await cards.publish(second, '2026-12-01', '2026-12-14')).json()).toMatchObject({ edition: 3 })
    const coming = await cards.shown('/uslugi/OGN-04?edition=3')
    expect(coming).toContain('obowiązuje od 1 grudnia 2026 (do 14 grudnia 2026)')
    expect(coming).toContain('Zobacz obowiązującą edycję')
  })

  test('a card that exists is not founded anew', async () => {
    const copy = await cards.start('WOP-01', 'copy')
    await cards.save(copy, { symbol: 'WOP-07' })
    await cards.submit(copy)
    await cards.approve(copy)
    expect(why(await cards.publish(copy, '2026-12-01'))).toBe('card-symbol-taken')
  })

  test('two releases of one card at the same moment leave one edition in force', async () => {
    const fresh = async () => {
      const id = await cards.start('REG-16', 'copy')
      await cards.save(id, { symbol: 'REG-99' })
      await cards.submit(id)
      await cards.approve(id)
      return id
    }
    const [one, other] = [await fresh(), await fresh()]
    const answers = await Promise.all([cards.publish(one, '2026-12-01'), cards.publish(other, '2026-12-01')])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect(await cards.editions('REG-99')).toHaveLength(1)
    const coming = await cards.shown('/uslugi/REG-99')
    expect(coming).toContain('obowiązuje od 1 grudnia 2026. Dziś jeszcze jej nie stosujemy.')
    expect(coming).not.toContain('Zobacz obowiązującą edycję')
  })
})

test('a release says who keeps the card and how often it is looked at, for a new card too', async () => {
  const id = await cards.start('REG-16', 'copy')
  await cards.save(id, { symbol: 'REG-98' })
  await cards.submit(id)
  await cards.approve(id)
  expect((await cards.release.get(`/cards/drafts/${id}`)).body).toContain('Opiekun karty (stanowisko)')
  const { digest: seen } = await cards.read(id)
  const releasedTo = (keeperPosition: string) =>
    cards.release.call(`/cards/drafts/${id}/release`, {
      seen,
      validFrom: '2026-11-23',
      keeperPosition,
      keeperMonths: 6,
    })
  expect(why(await releasedTo('nikt'))).toBe('card-review-position-empty')
  expect((await releasedTo('dyrektor, WZS')).statusCode).toBe(200)
  const { rows } = await app.database.owner.pool.query(
    `select r.owner_position as owner, r.interval_months as months, r.last_reviewed_on::text as looked from card_reviews r
     join service_cards c on c.id = r.card_id where c.symbol = 'REG-98'`,
  )
  expect(rows).toEqual([{ owner: 'dyrektor, WZS', months: 6, looked: null }])
})

test('an edition with an end says from which day no card will be in force, unless another begins then', async () => {
  const id = await cards.readyToRelease('WZS-02', { whatYouGet: 'Decyzja do końca listopada.' })
  const released = await cards.publish(id, '2026-11-24', '2026-11-30')
  expect(released.json()).toMatchObject({ edition: 2, unusedFrom: '2026-12-01' })
  const words = 'Od 1 grudnia 2026 żadna edycja tej karty nie obowiązuje'
  expect((await cards.author.get(`/cards/drafts/${id}`)).body).toContain(words)
  expect((await cards.author.get('/cards/WZS-02/comparison')).body).toContain(words)
  const next = await cards.readyToRelease('WZS-02', { whatYouGet: 'Decyzja od grudnia.' })
  expect((await cards.publish(next, '2026-12-01')).json()).toMatchObject({ edition: 3, unusedFrom: null })
  expect((await cards.author.get(`/cards/drafts/${id}`)).body).not.toContain(words)
})

describe('withdrawing', () => {
  test('ends the card from a day, calls off what was to come, and says so to the public', async () => {
    const id = await cards.readyToRelease('WKŚ-02', { whatYouGet: 'Decyzja.' })
    await cards.publish(id, '2026-12-10')
    const at = `/cards/${encodeURIComponent('WKŚ-02')}/withdrawal`
    expect((await cards.release.call(at, { withdrawnFrom: '2026-12-01', withdrawnWhy: '' })).statusCode).toBe(422)
    const past = { withdrawnFrom: '2026-11-01', withdrawnWhy: 'zmiana zadań' }
    expect(why(await cards.release.call(at, past))).toBe('withdrawal-in-past')
    const done = await cards.release.call(at, { ...past, withdrawnFrom: '2026-12-01' })
    expect(done.json().ended).toEqual([
      { edition: 2, validTo: '2026-12-09' },
      { edition: 1, validTo: '2026-11-30' },
    ])
    expect((await cards.author.get(`/cards/${encodeURIComponent('WKŚ-02')}`)).body).toContain(
      'odwołana przed 10 grudnia 2026',
    )
    app.clock.set('2026-12-01T09:00:00+01:00')
    expect(await cards.shown(`/uslugi/${encodeURIComponent('WKŚ-02')}`)).toContain('Tej karty już się nie stosuje')
    expect(await cards.shown('/uslugi')).not.toContain('środowiskowych uwarunkowaniach')
    app.clock.set('2026-11-23T09:00:00+01:00')
  })
})
