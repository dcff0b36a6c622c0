import type { Clock } from '#platform/clock.ts'
import type { OpenDatabase } from '#platform/db/database.ts'

/** The one office of this database, as pages and papers name it. */
export type Office = {
  name: string
  authority: string
  city: string
  cityLocative: string
  address: string
  postalLine: string
  phone: string | null
  email: string | null
  ade: string | null
  feeAccount: string | null
  /** Code of the account's bank for transfers from abroad. */
  feeBic: string | null
  /** In the genitive, as letters name them; null until the office says. */
  appealsBody: string | null
  administrativeCourt: string | null
  publicAddress: string
  /** Data-protection officer: null until the office names one. */
  dpo: { name: string | null; email: string | null; phone: string | null }
  /** E-mail or https address for whoever finds a hole; null until the office says. */
  securityContact: string | null
  bipUrl: string | null
  installationDigit: number
  demo: boolean
  statusSecret: Uint8Array
  /** `went-back` while the machine shows an earlier time than the office has seen already. */
  clock: 'right' | 'went-back'
}

/** Thrown while the database holds no office: its administrator has still to make one. */
export class NoOffice extends Error {}

const keepMs = 10_000
/** Servers agree on the time by small steps back. */
const believableStepMs = 2_000

async function clockState({ db }: OpenDatabase, now: number): Promise<Office['clock']> {
  const mark = await db.selectFrom('clock_marks').select('last_run_at').where('job', '=', 'clock').executeTakeFirst()
  return mark && mark.last_run_at.getTime() - now > believableStepMs ? 'went-back' : 'right'
}

/** Reads the office's facts, at most once in ten seconds. Throws NoOffice when none has been made yet. */
export function officeReader(database: OpenDatabase, clock: Clock): () => Promise<Office> {
  let kept: { office: Office; at: number } | undefined
  return async () => {
    const now = clock.now().getTime()
    if (kept && Math.abs(now - kept.at) < keepMs) return kept.office
    const row = await database.db.selectFrom('office').selectAll().executeTakeFirst()
    if (!row) throw new NoOffice('no office in the database: load the demo town or an office first')
    const office: Office = {
      name: row.name,
      authority: row.authority,
      city: row.city,
      cityLocative: row.city_locative,
      address: row.address,
      postalLine: row.postal_line,
      phone: row.phone,
      email: row.email,
      ade: row.ade,
      feeAccount: row.fee_account,
      feeBic: row.fee_bic,
      appealsBody: row.appeals_body,
      administrativeCourt: row.administrative_court,
      publicAddress: row.public_address,
      dpo: { name: row.dpo_name, email: row.dpo_email, phone: row.dpo_phone },
      securityContact: row.security_contact,
      bipUrl: row.bip_url,
      installationDigit: row.installation_digit,
      demo: row.demo,
      statusSecret: row.status_secret,
      clock: await clockState(database, now),
    }
    kept = { office, at: now }
    return office
  }
}
