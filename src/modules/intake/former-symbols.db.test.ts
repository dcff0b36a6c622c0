import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { TURN_SYMBOLS } from '#modules/service-cards/index.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { useCardDrafts } from '#test/support/card-drafts.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const cards = useCardDrafts(app)
let clerk: SignedIn

beforeAll(async () => {
  const draft = await cards.readyToRelease('WSO-01', { symbol: 'WSO-91' })
  expect((await cards.publish(draft, '2026-11-24')).statusCode).toBe(200)
  clerk = await app.signIn('podawcze')
})

const offered = async (q: string, on = '2026-11-24') =>
  (await clerk.call(`/intake/matters?on=${on}`, { q })).json().suggestions

test('the clerk who types an old symbol is offered the card, and told by which symbol it goes now', async () => {
  // until the day of the change the coming symbol is nobody's former one
  expect(await offered('WSO-01', '2026-11-23')).toMatchObject([{ text: expect.stringMatching(/^WSO-01 /) }])
  app.clock.set('2026-11-24T09:00:00+01:00')
  await officeTasks(app.services)[TURN_SYMBOLS]?.({}, { id: '1', attempts: 1 })
  const [found, ...others] = await offered('wso-01')
  expect(others).toEqual([])
  expect(found.text).toMatch(/^WSO-91 Zaświadczenie o zameldowaniu/)
  expect(found.note).toMatch(/^Dawniej WSO-01\. /)
  expect(await offered('WSO-91')).toEqual([found])
  // a letter that came in before the change is found by both as well, in the edition of its day
  expect(await offered('WSO-01', '2026-11-23')).toMatchObject([{ text: found.text, note: found.note }])
  expect(await offered('WSO-00')).toEqual([])
  const page = await clerk.post('/intake/matters', { q: 'WSO-01' })
  expect((await clerk.get(String(page.headers.location))).body).toContain('dawniej WSO-01')
})

test('the intake form takes the old symbol, alone or with the title, and says it beside the card', async () => {
  for (const matterText of ['WSO-01', 'WSO-01 Zaświadczenie o zameldowaniu']) {
    await clerk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', { look: 'matter', matterText })
    const { body } = await clerk.get('/intake/new?draft=intake-new')
    expect(body).toContain('value="WSO-91 Zaświadczenie o zameldowaniu"')
    expect(body).toContain('dawniej WSO-01')
  }
})

test('a correction and the list of cards name the old symbol too', async () => {
  const paper = await aPaper(app.services, { card: 'WSO-02' })
  const { body } = await clerk.get(`/papers/${paper.id}/correct`)
  expect(body).toMatch(/WSO-91 Zaświadczenie o zameldowaniu[^<]* \(dawniej WSO-01\)/)
  const list = (await cards.author.get('/cards', 'json')).json().cards
  const line = list.find(({ symbol }: { symbol: string }) => symbol === 'WSO-91')
  expect(line.formerSymbols).toMatchObject([{ symbol: 'WSO-01', until: '2026-11-23' }])
  expect((await cards.author.get('/cards')).body).toContain('dawniej WSO-01')
})
