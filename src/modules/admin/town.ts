import type { Role } from '#domain/people/roles.ts'
import type { UnitKind } from '#domain/service-cards/read-units.ts'
import type { AccessibilityStatement } from '#domain/status/accessibility-statement.ts'
import type { Office } from '#web/office.ts'

/** The shape of the files in `seeds/town`, read at the first start. */
export type TownUnit = {
  symbol: string
  name: string
  kind: UnitKind
  intakeRoute: 'filing-desk' | 'subject-window' | 'own-seat'
  parent?: string
}
export type TownWindow = {
  key: string
  number: number | null
  kind: 'filing-desk' | 'subject' | 'release'
  name: string
  handles: string
  units: string[]
}
export type TownHours = {
  validFrom: string
  validTo: string | null
  days: { weekday: number; opens: string; closes: string }[]
}
type Kept = 'publicAddress' | 'installationDigit' | 'statusSecret' | 'clock' | 'dpo' | 'securityContact' | 'bipUrl'
export type TownOffice = Omit<Office, Kept> & Partial<Pick<Office, 'dpo' | 'securityContact' | 'bipUrl'>>
export type TownUnits = {
  office: TownOffice
  accessibility?: AccessibilityStatement
  units: TownUnit[]
  servicePoints: { name: string; address: string; windows: TownWindow[] }[]
  hours: TownHours[]
  posts: { key: string; unit: string; kind: 'chancery' | 'stand-alone'; name: string }[]
  registers: {
    code: string
    name: string
    kind: 'incoming' | 'post' | 'subject'
    post: string | null
    paperKind?: 'complaint' | 'petition'
  }[]
  shelves: { servicePoint: string; code: string; name: string; kind: 'waiting' | 'release' }[]
}
export type TownPerson = {
  login: string
  givenName: string
  surname: string
  initials: string
  position: string
  roles: { role: Role; unit?: string; window?: string; post?: string }[]
}
export type TownClass = { symbol: string; title: string; category: string | null; invented: boolean }
export type TownClient = {
  kind: 'natural' | 'organisation'
  surname?: string | null
  givenNames?: string | null
  organisation?: string
  nip?: string
  regon?: string | null
  street: string
  postalCode: string
  locality: string
  country: string
}

/** A whole office to be loaded into an empty database. */
export type TownSeeds = {
  units: TownUnits
  people: { people: TownPerson[] }
  jrwa: { classes: TownClass[] }
  clients: { clients: TownClient[] }
}

/** What the loader is handed instead of taking it from the air. */
export type LoadContext = {
  /** argon2id hash of the one demo password that all seeded staff share. */
  passwordHash: string
  /** Key of the status codes: at least 32 random bytes. */
  statusSecret: Uint8Array
  newId: () => string
  now: Date
}
