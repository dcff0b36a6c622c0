import { type Kysely, sql } from 'kysely'
import type { Temporal } from '#domain/calendar/temporal.ts'
import { type Addressee, addresseesOf } from '#domain/completeness/addressees.ts'
import type { LetterFacts, OfficerFacts, PersonFacts } from '#domain/documents/letter.ts'
import type { PartiesFacts } from '#domain/documents/parties.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { Actor } from '#domain/people/roles.ts'
import { type Life, nobodyLives } from '#domain/proceedings/party-died.ts'
import { formatPaperBarcode } from '#domain/registers/paper-barcode.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { officeFacts } from '#modules/documents/index.ts'
import type { Database } from '#platform/db/types.ts'
import type { Office } from '#web/office.ts'
import type { Services } from '#web/services.ts'
import { lifeSql } from './life-sql.ts'
import type { LockedPaper } from './papers-store.ts'

/** Where the facts of a letter are read: in the act that writes it, or for a look at it before. */
export type LetterRoom = {
  tx: Kysely<Database>
  services: Pick<Services, 'office'>
  actor: Actor
  today: Temporal.PlainDate
}

/** What a letter needs of the row of its paper. */
export type PaperOfLetter = Pick<LockedPaper, 'id' | 'number' | 'year' | 'title' | 'applicant_name' | 'arrived_on'>

/** A person behind the paper, as delivery and letters need them. */
export type Party = Addressee & PersonFacts & { ade: string | null }

/** What every letter about a paper says of it. */
export type PaperForLetter = {
  head: LetterFacts & { registerNumber: string; barcode: string }
  office: Office
  officer: OfficerFacts
  people: Party[]
  parties: PartiesFacts
  matter: string
  filedOn: string
}

/** Reads the facts of letters about one paper. */
export async function readForLetter(room: LetterRoom, paper: PaperOfLetter): Promise<PaperForLetter> {
  const office = await room.services.office()
  const people = await readPeople(room, paper.id)
  const unit = await writingUnit(room, paper.id)
  const [number, year] = [paper.number ?? 0, paper.year ?? 0]
  return {
    head: {
      office: officeFacts(office),
      unit,
      day: room.today.toString(),
      registerNumber: formatRegisterNumber(number, year),
      caseSign: null,
      barcode: formatPaperBarcode({ kind: 'incoming', number, year, installation: office.installationDigit }),
    },
    office,
    officer: { name: room.actor.name, position: room.actor.position },
    people,
    parties: partiesOf(people, paper.applicant_name),
    matter: paper.title,
    filedOn: paper.arrived_on,
  }
}

/** Who writes, as the stamp says it: the service point of the window at which the person sits, else the paper's unit. */
export async function writingUnit(
  { tx, actor }: Pick<LetterRoom, 'tx' | 'actor'>,
  paperId: string,
): Promise<string | null> {
  const { rows } = await sql<{ unit: string | null }>`select coalesce(
    (select sp.name from windows w join service_points sp on sp.id = w.service_point_id where w.id = ${actor.windowId}),
    (select u.name from papers p left join cases k on k.id = p.case_id join units u on u.id = coalesce(k.unit_id, p.unit_id)
      where p.id = ${paperId})) as unit`.execute(tx)
  return rows[0]?.unit ?? null
}

async function readPeople({ tx }: LetterRoom, paperId: string): Promise<Party[]> {
  const rows = await tx
    .selectFrom('paper_parties as pp')
    .select(['id', 'name', 'role', 'proxy_scope as proxyScope', 'street', 'postal_code', 'locality', 'ade'])
    .select(sql.raw<Life>(lifeSql('pp')).as('life'))
    .where('paper_id', '=', paperId)
    .orderBy('position')
    .execute()
  return rows.map(({ street, postal_code, locality, ...person }) => {
    const place = [postal_code, locality].filter(Boolean).join(' ')
    return { ...person, address: [street, place].filter(Boolean).join(', ') || null }
  })
}

function partiesOf(people: readonly Party[], applicantName: string): PartiesFacts {
  const applicants = people.filter((person) => person.role === 'applicant')
  return {
    applicants: applicants.length > 0 ? applicants : [{ name: applicantName, address: null }],
    proxy: people.find((person) => person.role === 'proxy') ?? null,
    broughtBy: people.find((person) => person.role === 'bringer')?.name ?? null,
  }
}

export type AddresseeRefusal =
  | { why: 'no-addressee' }
  | { why: 'all-parties-died' }
  | { why: 'addressee-without-address'; name: string }

/** Who must get a letter, each with a place to send it to; art. 64 § 1 KPA speaks of the one without an address. */
export function sendableTo(people: readonly Party[]): Outcome<[Party, ...Party[]], AddresseeRefusal> {
  if (nobodyLives(people)) return refuse({ why: 'all-parties-died' })
  const [first, ...rest] = addresseesOf(people)
  if (!first) return refuse({ why: 'no-addressee' })
  const lost = [first, ...rest].find((person) => person.address === null && !person.ade)
  return lost ? refuse({ why: 'addressee-without-address', name: lost.name }) : accept([first, ...rest])
}
