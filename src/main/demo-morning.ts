import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Services } from '#web/services.ts'
import { type DemoSeat, takeSeat } from './demo-seat.ts'
import { demoPassword } from './demo-town.ts'

/** One matter of the demo: who takes it in, what it is, and how far it goes. */
export type DemoMatter = {
  by: string
  /** Symbol of its card; a letter outside the catalogue names its unit and title instead. */
  card?: string
  unit?: string
  title?: string
  applicant: Record<string, string>
  /** How many days before today it came; by another way than to the counter, which keeps no old days. */
  daysAgo?: number
  fields?: Record<string, unknown>
  /** Places in the checklist, from 1, of what was not brought. */
  lacks?: number[]
  goes: keyof typeof stages
  /** The document that settles its case. */
  outcome?: { kind: string; title: string; signedBy: string; appealDays?: number }
}

/** Reads the demo's morning from `<projectFolder>/seeds/town`. */
export async function readMorning(projectFolder: string): Promise<DemoMatter[]> {
  return JSON.parse(await readFile(join(projectFolder, 'seeds', 'town', 'morning.json'), 'utf8')).matters
}

/**
 * Lets the demo office work for a morning, so that its lists, shelf and rack are not empty: every matter is done by the
 * people whose work it is, through the same acts as any other. Throws when one is refused.
 */
export async function playMorning(server: FastifyInstance, services: Services, morning: DemoMatter[]): Promise<void> {
  const seats = new Map<string, Promise<DemoSeat>>()
  const seat = (login: string) => {
    const taken = seats.get(login) ?? takeSeat(server, login, demoPassword)
    seats.set(login, taken)
    return taken
  }
  for (const matter of morning) await tell(matter, services, seat)
}

type Seat = (login: string) => Promise<DemoSeat>

/** A matter on its way: what the steps before have left for the ones after. */
type Story = {
  matter: DemoMatter
  today: string
  seat: Seat
  clerk: DemoSeat
  paperId: string
  parties: string[]
  unit: string
  jrwa: string
  sheet: string
  caseId: string
  result: string
}

const settled = ({ matter }: Story) => matter.outcome ?? { kind: 'certificate', title: 'Zaświadczenie', signedBy: '' }
const hand = ({ parties }: Story) => ({ taker: `party:${parties[0]}`, identity: 'id-card' })
const chancery = ({ seat, unit }: Story) => seat(`kancelaria-${unit}`)
const officer = ({ seat, unit }: Story) => seat(`referent-${unit}`)

/** What happens to a matter, in its order; a matter ends after the step it `goes` to. */
const stages = {
  async registered() {},
  async receipt({ matter, clerk, paperId, parties }: Story) {
    const days = matter.lacks ? { receiptDays: 7 } : {}
    if (!matter.daysAgo) await clerk.act(`/papers/${paperId}/receipt`, { handedTo: parties, ...days })
  },
  async sent(story: Story) {
    const { sheets } = await story.clerk.act('/handovers/papers', { papers: [story.paperId] })
    story.sheet = `/handovers/${(sheets as { id: string }[])[0]?.id}`
    await story.clerk.act(`${story.sheet}/sending`, { seen: (await story.clerk.read(story.sheet)).digest })
  },
  async taken(story: Story) {
    await (await chancery(story)).act(`${story.sheet}/receipt`, { which: 'all' })
  },
  async case(story: Story) {
    const { jrwa, paperId, matter } = story
    const title = matter.title ?? settled(story).title
    const founded = await (await officer(story)).act(`/papers/${paperId}/case`, { jrwaClass: jrwa, title })
    story.caseId = String(founded.caseId)
  },
  async settled(story: Story) {
    const end = { outcome: settled(story).kind, settledOn: story.today, note: settled(story).title }
    await (await officer(story)).act(`/cases/${story.caseId}/settlement`, end)
  },
  async withBok(story: Story) {
    const made = { appealDays: '', ...settled(story), signedOn: story.today }
    const { results } = await (await officer(story)).act(`/cases/${story.caseId}/results`, made)
    story.result = `/results/${(results as string[])[0]}`
  },
  async onRack(story: Story) {
    await (await story.seat('wydawanie')).act(`${story.result}/arrival`, {})
  },
  async released(story: Story) {
    await (await story.seat('wydawanie')).act(`${story.result}/release`, hand(story))
  },
  async onTheSpot(story: Story) {
    const { kind, title } = settled(story)
    await story.clerk.act(`/papers/${story.paperId}/on-the-spot`, { outcome: kind, title, note: '', ...hand(story) })
  },
}

async function tell(matter: DemoMatter, services: Services, seat: Seat): Promise<void> {
  const clerk = await seat(matter.by)
  const paperId = String((await clerk.act('/papers', await applicationOf(matter, services))).paperId)
  const today = warsawDay(services.clock.now().getTime()).toString()
  const known = { ...(await placeOf(paperId, services)), parties: await partiesOf(paperId, services) }
  const story = { matter, today, seat, clerk, paperId, sheet: '', caseId: '', result: '', ...known }
  if (matter.goes === 'onTheSpot') return stages.onTheSpot(story)
  for (const [stage, step] of Object.entries(stages)) {
    await step(story)
    if (stage === matter.goes) return
  }
}

async function partiesOf(paperId: string, { database: { db } }: Services): Promise<string[]> {
  const rows = db.selectFrom('paper_parties').select('id').where('paper_id', '=', paperId).orderBy('position')
  return (await rows.execute()).map(({ id }) => id)
}

/** The intake form as the clerk fills it in. */
async function applicationOf(matter: DemoMatter, { database: { db }, clock }: Services) {
  const day = warsawDay(clock.now().getTime()).subtract({ days: matter.daysAgo ?? 0 })
  const card = matter.card
    ? await db
        .selectFrom('card_editions as e')
        .innerJoin('service_cards as c', 'c.id', 'e.card_id')
        .select(['e.id', 'e.title'])
        .where('c.symbol', '=', matter.card)
        .executeTakeFirstOrThrow()
    : null
  const items = card
    ? await db.selectFrom('card_items').select('id').where('edition_id', '=', card.id).orderBy('position').execute()
    : []
  const unit = matter.unit
    ? await db.selectFrom('units').select('id').where('symbol', '=', matter.unit).executeTakeFirstOrThrow()
    : null
  return {
    channel: 'in-person',
    title: card?.title ?? matter.title,
    cardEditionId: card?.id ?? '',
    unitId: unit?.id ?? '',
    present: items.filter((_, at) => !matter.lacks?.includes(at + 1)).map(({ id }) => id),
    parties: [{ role: 'applicant', kind: 'natural', ...matter.applicant }],
    ...(matter.daysAgo ? { arrivedOn: day.toString(), postedOn: day.toString(), operator: 'designated' } : {}),
    ...matter.fields,
  }
}

/** The unit that a paper goes to, as its people's logins name it, and the class of its cases. */
async function placeOf(paperId: string, { database: { db } }: Services): Promise<{ unit: string; jrwa: string }> {
  const row = await db
    .selectFrom('papers as p')
    .innerJoin('units as u', 'u.id', 'p.unit_id')
    .leftJoin('card_editions as e', 'e.id', 'p.card_edition_id')
    .select(['u.symbol', 'e.jrwa_class'])
    .where('p.id', '=', paperId)
    .executeTakeFirstOrThrow()
  return { unit: row.symbol.toLowerCase().replaceAll('ś', 's'), jrwa: row.jrwa_class ?? '0143' }
}
