// Written by `npm run db-types` from the migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as a parsed value, written as text (an array would otherwise become a PostgreSQL array). */
type Json = ColumnType<unknown, string, string>
type JsonWithDefault = ColumnType<unknown, string | undefined, string>

interface AbsencesTable {
  id: string
  staff_id: string
  first_day: string
  last_day: string
  substitute_id: string
  entered_by: string | null
  entered_at: Date
  cancelled_at: Date | null
}

interface AccessLogTable {
  at: Date
  actor_id: string | null
  route: string
  subject_id: string | null
}

interface AccessibilityStatementTable {
  id: number
  state: 'full' | 'partial' | 'none'
  site_published_on: string
  site_updated_on: string
  made_on: string
  reviewed_on: string | null
  basis: 'self' | 'audit'
  auditor: string | null
  report_url: string | null
  nonconformities: string | null
  exclusions: string | null
  excessive_cost: string | null
  excessive_cost_url: string | null
  contact_name: string
  contact_email: string
  contact_phone: string
  architecture: string
  architecture_url: string | null
  communication: string
  apps: string | null
}

interface AddressSearchesTable {
  id: string
  paper_id: string
  searched_on: string
  searched_by: string
  sources: string[]
  note: Generated<string>
  contact_note: Generated<string>
}

interface AdeEvidencesTable {
  id: string
  outbox_id: string
  kind: 'sending' | 'opened' | 'arrived' | 'not-opened' | 'failure'
  number: string
  stated_at: Date
  arrived_on: string | null
  opened_on: string | null
  standing: 'taken' | 'repeated' | 'not-taken'
  why: Json | null
  file_sha256: string | null
  recorded_by: string | null
  recorded_at: Date
}

interface AdeOutboxTable {
  id: string
  item_id: string
  document_id: string | null
  address: string
  subject: string
  carried_by: 'program' | 'person'
  state: 'queued' | 'sending' | 'sent' | 'delivered' | 'deemed-delivered' | 'failed' | 'withdrawn'
  queued_at: Date
  queued_by: string | null
  attempts: Generated<number>
  next_at: Date | null
  message_id: string | null
  last_error: string | null
  failure: string | null
  handed_at: Date | null
  task_id: string | null
  file_sha256: string | null
  file_name: string | null
  file_type: string | null
}

interface ApiTokensTable {
  id: string
  token_digest: Buffer
  staff_id: string
  name: string
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
}

interface AppealInstructionsTable {
  id: string
  case_id: string
  outcome: 'decision' | 'order'
  remedy: 'appeal' | 'reconsideration' | 'court-complaint' | 'objection' | 'complaint' | 'none'
  authority: string | null
  days: number | null
  mode: string | null
  waiver: 'told' | 'not-possible'
  fee: string | null
  lines: string[]
  document_ids: string[]
  given_by: string
  given_at: Date
}

interface AppealsTable {
  id: string
  case_id: string
  party_id: string
  filed_on: string
  received_on: string
  last_day: string | null
  note: 'none' | 'late' | 'waived' | 'before-delivery'
  send_by: string
  derivation: Json
  recorded_by: string
  recorded_at: Date
  sent_on: string | null
  sent_by: string | null
  sent_reference: string | null
  notice_document_id: string | null
  result: 'upheld' | 'changed' | 'discontinued' | 'remanded' | 'inadmissible' | 'reviewed' | null
  result_on: string | null
  result_by: string | null
}

interface AssessmentsTable {
  id: string
  paper_id: string
  finding: string
  verdict: string
  basis: string
  found_on: string
  answer_by: string | null
  derivation: JsonWithDefault
  note: string
  noted_by: string
  noted_at: Date
  party_id: string | null
}

interface AttemptsTable {
  key_digest: Buffer
  time_window: Date
  failures: number
}

interface AuditChainsTable {
  chain: string
  seq: number
  head: Buffer
}

interface AuditLogTable {
  chain: string
  seq: number
  at: Date
  payload: string
  previous: Buffer
  hash: Buffer
}

interface BroughtCataloguesTable {
  id: string
  name: string
  file_sha256: string
  scan: 'off' | 'clean'
  source: Json
  brought_by: string | null
  brought_at: Date
  taken_by: string | null
  taken_at: Date | null
}

interface CalendarChangesTable {
  id: string
  kind: 'free-day' | 'closure' | 'law'
  first_day: string
  last_day: string
  words: string
  moved: Json
  applied_by: string
  applied_at: Date
  reverted_by: string | null
  reverted_at: Date | null
  reverted_why: string | null
  moved_back: Json | null
}

interface CardApprovalsTable {
  id: string
  draft_id: string
  step: 'submitted' | 'merits' | 'release' | 'returned' | 'dropped'
  content_sha256: string
  remarks: string | null
  by_id: string
  at: Date
}

interface CardDraftsTable {
  id: string
  card_id: string | null
  based_on: string | null
  symbol: string | null
  title: string
  state: 'writing' | 'awaiting-merits' | 'awaiting-release' | 'released' | 'dropped'
  revision: number
  register_code: string | null
  source: Json | null
  edition_id: string | null
  started_by: string | null
  started_at: Date
}

interface CardEditionsTable {
  id: string
  card_id: string
  edition: number
  state: string
  title: string
  valid_from: string | null
  valid_to: string | null
  unit_id: string | null
  profile: string
  route: 'unit-chancery' | 'stand-alone-post' | 'own-counter'
  term_unit: 'at-once' | 'days' | 'months' | 'working-days' | null
  term_count: number | null
  on_the_spot: 'allowed' | 'not-allowed'
  jrwa_class: string | null
  register_code: string | null
  content: Json
  content_sha256: string
  source: Json | null
  created_at: Date
  published_at: Date | null
  published_by: string | null
  released_to: string | null
  for_whom: GeneratedAlways<string | null>
  life_events: GeneratedAlways<Json>
  translations: GeneratedAlways<Json | null>
}

interface CardFormFilesTable {
  sha256: string
  kind: 'pdf' | 'docx' | 'odt' | 'rtf'
  bytes: number
  file_name: string
  scan: 'off' | 'clean'
  kept_by: string | null
  kept_at: Date
}

interface CardItemsTable {
  id: string
  edition_id: string
  position: number
  key: string
  name: string
  kind: 'formal' | 'evidence' | 'fee' | 'courtesy'
  basis: string | null
  form: 'original' | 'copy' | 'inspection' | 'any'
  returnable: 'yes' | 'no'
  condition: string | null
  amount_grosze: number | null
}

interface CardLooksTable {
  card_id: string
  since: string | null
  looked_on: string | null
  due_on: string | null
}

interface CardReviewActsTable {
  id: string
  card_id: string
  edition: number
  reviewed_on: string
  reviewed_by: string
  reviewed_at: Date
  remark: string | null
  next_review_on: string
}

interface CardReviewsTable {
  card_id: string
  owner_position: string
  interval_months: number
  last_reviewed_on: string | null
  next_review_on: string
  planned_by: string | null
  planned_at: Date
}

interface CardRevisionsTable {
  draft_id: string
  revision: number
  content: Json
  content_sha256: string
  saved_by: string | null
  saved_at: Date
}

interface CardSymbolsTable {
  symbol: string
  card_id: string
  since: string
  until: string | null
}

interface CardWordsTable {
  word: string
  edition_id: string
  weight: number
}

interface CaseCountersTable {
  unit_symbol: string
  jrwa_class: string
  group_number: Generated<number>
  year: number
  last_number: number
}

interface CasesTable {
  id: string
  unit_id: string
  unit_symbol: string
  jrwa_class: string
  group_number: number | null
  number: number
  year: number
  sign: string
  sign_folded: GeneratedAlways<string>
  title: string
  initiated_on: string
  founded_at: Date
  founded_by: string
  officer_id: string | null
  statutory_end: string | null
  internal_target: string | null
  derivation: JsonWithDefault
  on_the_spot: Generated<'yes' | 'no'>
  state: 'open' | 'suspended' | 'settled' | 'appealed' | 'closed'
  outcome: 'decision' | 'certificate' | 'order' | 'other' | null
  outcome_note: Generated<string>
  settled_on: string | null
  settled_by: string | null
  settled_at: Date | null
  runs_from: string | null
  notified_end: string | null
  due_on: GeneratedAlways<string | null>
}

interface ChannelDecisionsTable {
  id: string
  paper_id: string
  decision: 'accept' | 'confirmed' | 'inform' | 'leave'
  effect: 'effective' | 'defect' | 'doubtful' | 'left-unexamined'
  basis: string
  grounds: string
  filed_on: string | null
  derivation: JsonWithDefault
  document_ids: Generated<string[]>
  decided_by: string
  decided_at: Date
}

interface CheckItemRowsTable {
  id: string
  paper_id: string
  position: number
  card_item_id: string | null
  name: string
  kind: 'formal' | 'evidence' | 'fee' | 'courtesy'
  basis: string | null
  returnable: 'yes' | 'no'
  amount_grosze: number | null
  mark: 'unchecked' | 'present' | 'missing' | 'not-applicable' | 'known'
  marked_on: string | null
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

interface CheckItemsTable {
  id: string
  paper_id: string
  position: number
  card_item_id: string | null
  name: string
  kind: 'formal' | 'evidence' | 'fee' | 'courtesy'
  basis: string | null
  returnable: 'yes' | 'no'
  amount_grosze: number | null
  mark: 'unchecked' | 'present' | 'missing' | 'not-applicable' | 'known'
  marked_on: string | null
}

interface ChecklistsTable {
  id: string
  code_digest: Buffer
  edition_id: string
  answers: Json
  created_at: Date
  expires_on: string
}

interface ClientsTable {
  id: string
  kind: 'natural' | 'organisation'
  surname: string | null
  given_names: string | null
  organisation: string | null
  pesel: string | null
  nip: string | null
  regon: string | null
  street: Generated<string>
  postal_code: Generated<string>
  locality: Generated<string>
  country: Generated<string>
  email: string | null
  phone: string | null
  ade: string | null
  name: GeneratedAlways<string>
  search: GeneratedAlways<string>
  created_at: Date
}

interface ClockMarksTable {
  job: string
  last_run_at: Date
  last_day: string
  outcome: JsonWithDefault
}

interface ClosuresTable {
  id: string
  service_point_id: string | null
  first_day: string
  last_day: string
  reason: string
  change_id: string | null
  withdrawn_at: Date | null
}

interface DelayNoticesTable {
  id: string
  case_id: string
  end_before: string
  new_date: string
  reasons: string
  timing: 'before-the-end' | 'after-the-end'
  basis: string
  document_ids: string[]
  notified_on: string
  notified_by: string
  notified_at: Date
}

interface DigestCardLinesTable {
  digest_id: string
  card_id: string
  step: 'due-soon' | 'overdue'
  due_on: string
}

interface DigestEditionLinesTable {
  digest_id: string
  paper_id: string
  edition_id: string
}

interface DigestLinesTable {
  digest_id: string
  case_id: string
  step: 't-3' | 't-1' | 'overdue'
  due_on: string
}

interface DigestMattersTable {
  digest_id: string
  kind: 'reminder' | 'lapse'
  row_id: string
  step: 'waits' | 't-1' | 'overdue'
  due_on: string | null
}

interface DigestsTable {
  id: string
  staff_id: string
  day: string
  made_at: Date
}

interface DocumentPrintsTable {
  id: string
  document_id: string
  ordinal: number
  printed_at: Date
  printed_by: string | null
}

interface DocumentsTable {
  id: string
  kind: string
  paper_id: string | null
  case_id: string | null
  title: string
  content: Json
  content_sha256: string
  template_edition: number
  created_at: Date
  created_by: string | null
  file_sha256: string | null
  pages: number | null
  bytes: number | null
  rendered_at: Date | null
  superseded_by: string | null
}

interface DraftsTable {
  staff_id: string
  screen: string
  label: Generated<string>
  content: Json
  updated_at: Date
}

interface EditionDecisionsTable {
  id: string
  paper_id: string
  edition_id: string
  from_edition_id: string
  decision: 'applied' | 'declined'
  basis: string | null
  reason: string | null
  changes: Json
  decided_by: string
  decided_at: Date
}

interface ElectronicAddressesTable {
  id: string
  address: string
  kind: 'bae' | 'agreed'
  holder: string
  client_id: string | null
  identity_kind: 'pesel' | 'nip' | 'regon' | null
  identity: string | null
  source: string
  valid_from: string
  valid_to: string | null
  checked_at: Date
  recorded_by: string
  recorded_at: Date
}

interface EnclosureRowsTable {
  id: string
  paper_id: string
  position: number
  name: string
  pages: number | null
  form: 'original' | 'certified-copy' | 'copy' | 'shown'
  returnable: 'yes' | 'no'
  returned_on: string | null
  returned_to: string | null
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

interface EnclosuresTable {
  id: string
  paper_id: string
  position: number
  name: string
  pages: number | null
  form: 'original' | 'certified-copy' | 'copy' | 'shown'
  returnable: 'yes' | 'no'
  returned_on: string | null
  returned_to: string | null
}

interface ExclusionsTable {
  id: string
  case_id: string
  staff_id: string
  ground: string
  effect: 'by-law' | 'on-doubt'
  basis: string
  note: string
  replaced_by: string
  decided_by: string
  decided_at: Date
}

interface FactVersionsTable {
  id: string
  fact_id: string
  valid_from: string
  value: string | null
  source: string
  entered_by: string | null
  entered_at: Date
  withdrawn_by: string | null
  withdrawn_at: Date | null
  withdrawn_why: string | null
}

interface FactsTable {
  id: string
  kind: 'phone' | 'email' | 'account' | 'cash-desk' | 'rate' | 'act'
  key: string
  label: string
  about: Generated<string[]>
  created_at: Date
}

interface FeeCallsTable {
  id: string
  paper_id: string
  check_item_id: string
  amount_grosze: number
  what: string
  days: number
  issued_on: string
  issued_by: string
  delivered_on: string | null
  last_day: string | null
  derivation: JsonWithDefault
  paid_on: string | null
  outcome: 'paid' | 'waived' | 'returned' | null
  outcome_note: Generated<string>
  decided_by: string | null
  document_id: string | null
}

interface FinalityNotesTable {
  id: string
  case_id: string
  final_on: string
  derivation: Json
  document_id: string
  noted_by: string
  noted_at: Date
  overtaken_on: string | null
  overtaken_basis: string | null
}

interface FindingSightingsTable {
  digest: string
  card_symbol: string
  first_seen_on: string
}

interface FindingVerdictsTable {
  id: string
  digest: string
  card_symbol: string
  why: string
  excerpt: string
  reason: string
  said_by: string
  said_at: Date
}

interface ForwardingsTable {
  id: string
  paper_id: string
  authority: string
  authority_address: string
  reasons: string
  filed_on: string
  send_by: string | null
  derivation: JsonWithDefault
  cover_document_id: string
  notice_document_id: string | null
  forwarded_by: string
  forwarded_at: Date
}

interface FreeDayCorrectionsTable {
  id: string
  change_id: string
  day: string
  effect: 'free' | 'ordinary'
  name: string
  basis: string
  withdrawn_at: Date | null
}

interface HandoverCountersTable {
  year: number
  last_number: number
}

interface HandoverItemsTable {
  id: string
  handover_id: string
  paper_id: string
  position: number
  state: 'listed' | 'sent' | 'received' | 'refused' | 'missing' | 'withdrawn'
  reason: string | null
  decided_by: string | null
  decided_at: Date | null
}

interface HandoversTable {
  id: string
  year: number
  number: number | null
  from_window_id: string | null
  from_post_id: string | null
  to_post_id: string
  route: 'chancery' | 'direct'
  state: 'open' | 'sent' | 'settled'
  opened_by: string
  opened_at: Date
  sent_by: string | null
  sent_at: Date | null
  list_digest: string | null
  document_id: string | null
}

interface HistoryTable {
  seq: GeneratedAlways<number>
  id: string
  at: Date
  act: string
  event: string
  actor_id: string | null
  substitute_for: string | null
  window_id: string | null
  paper_id: string | null
  case_id: string | null
  document_id: string | null
  data: JsonWithDefault
  request_key: string | null
}

interface JrwaClassesTable {
  symbol: string
  title: string
  category: string | null
  valid_from: Generated<string>
  valid_to: string | null
  invented: Generated<boolean>
  metryka: Generated<'kept' | 'not-kept'>
  metryka_basis: string | null
}

interface KeptDatesTable {
  id: string
  date_kind: 'case' | 'notified-end' | 'cure' | 'fee' | 'appeal' | 'appeal-term' | 'reminder' | 'paper-reminder' | 'promise' | 'finality'
  row_id: string
  owner_id: string
  kept: string | null
  derived: string | null
  target: Json | null
  why: string
  kept_by: string
  kept_at: Date
}

interface KeptLettersTable {
  document_id: string
  paper_id: string
  reason: string
  kept_by: string
  kept_at: Date
}

interface LawChangesTable {
  id: string
  change_id: string
  subject: Json
  since: string
  matters: 'begun-since' | 'open-too'
  basis: string
  rules: Json
  withdrawn_at: Date | null
}

interface LetterWordsTable {
  id: string
  letter: 'receipt' | 'confirmation' | 'summons' | 'fee-call' | 'delay-notice' | 'notice' | 'unexamined-letter'
  valid_from: string
  words: string | null
  source: string | null
  entered_by: string | null
  entered_at: Date
  withdrawn_by: string | null
  withdrawn_at: Date | null
  withdrawn_why: string | null
}

interface NumberRangesTable {
  id: string
  first_number: string
  last_number: string
  stem: string
  ending: Generated<string>
  first_serial: number
  last_serial: number
  last_given: number | null
  opened_by: string
  opened_at: Date
}

interface OfficeTable {
  id: number
  name: string
  authority: string
  city: string
  city_locative: string
  address: string
  postal_line: string
  phone: string | null
  email: string | null
  ade: string | null
  fee_account: string | null
  appeals_body: string | null
  administrative_court: string | null
  accent: Generated<string>
  public_address: Generated<string>
  installation_digit: Generated<number>
  demo: Generated<boolean>
  status_secret: Buffer
  fee_bic: string | null
  own_courier: Generated<'available' | 'not-available'>
  dpo_name: string | null
  dpo_email: string | null
  dpo_phone: string | null
  security_contact: string | null
  bip_url: string | null
  collection_days: Generated<number>
}

interface OpeningDaysTable {
  id: string
  service_point_id: string | null
  day: string
  opens: string | null
  closes: string | null
  reason: string
  entered_by: string
  entered_at: Date
  withdrawn_by: string | null
  withdrawn_at: Date | null
  withdrawn_why: string | null
}

interface OpeningHoursTable {
  id: string
  service_point_id: string
  weekday: number
  opens: string
  closes: string
  valid_from: string
  valid_to: string | null
  week_id: string | null
}

interface OpeningWeeksTable {
  id: string
  service_point_id: string
  valid_from: string
  reason: string
  entered_by: string
  entered_at: Date
}

interface OrdersTable {
  id: string
  paper_id: string
  kind: 'return-unpaid' | 'term-restored' | 'restoring-refused'
  fee_call_id: string | null
  restoring_id: string | null
  sign: string
  grounds: Generated<string>
  decided_by: string
  decided_at: Date
  document_id: string
  dispatched_on: string | null
  dispatch_channel: 'hand' | 'post' | 'e-delivery' | 'courier' | null
  dispatched_by: string | null
  dispatch_reference: Generated<string>
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

interface OutgoingItemsTable {
  id: string
  register_id: string
  year: number
  number: number
  entered_at: Date
  entered_by: string
  window_id: string | null
  paper_id: string
  case_id: string | null
  document_id: string | null
  subject_kind: 'summons' | 'fee-call' | 'leaving' | 'order' | 'result' | 'letter' | 'appeal'
  subject_id: string
  title: string
  letter_on: string
  addressee: string
  street: Generated<string>
  postal_line: Generated<string>
  ade: string | null
  way: 'hand' | 'post' | 'courier' | 'e-delivery'
  dispatched_on: string
  reference: Generated<string>
  standing: 'sent' | 'waiting' | 'delivered' | 'undelivered'
  delivered_on: string | null
  effect: 'actual' | 'deemed' | null
  term_from: string | null
  doubts: Generated<string[]>
  derivation: JsonWithDefault
  service: 'registered-with-slip' | 'registered' | 'ordinary' | null
  posted_on: string | null
  way_choice: Json | null
}

interface OutgoingMessagesTable {
  id: string
  key: string
  channel: 'e-mail' | 'phone'
  address: string
  template: string
  data: Json
  paper_id: string | null
  state: 'queued' | 'sent' | 'failed' | 'dead' | 'told'
  queued_at: Date
  sent_at: Date | null
  attempts: Generated<number>
  last_error: string | null
  told_how: string | null
  told_by: string | null
  told_at: Date | null
}

interface PaperCorrectionsTable {
  id: string
  paper_id: string
  reason: string
  before: Json
  after: Json
  corrected_by: string
  corrected_at: Date
}

interface PaperLinksTable {
  id: string
  paper_id: string
  related_id: string
  relation: 'supplement' | 'duplicate' | 'replaces' | 'envelope'
  linked_by: string
  linked_at: Date
}

interface PaperPartiesTable {
  id: string
  paper_id: string
  client_id: string | null
  role: 'applicant' | 'proxy' | 'representative' | 'bringer'
  position: number
  kind: 'natural' | 'organisation'
  name: string
  street: Generated<string>
  postal_code: Generated<string>
  locality: Generated<string>
  country: Generated<string>
  email: string | null
  phone: string | null
  ade: string | null
  proxy_scope: 'full' | 'service' | 'collection' | null
}

interface PaperPartyRowsTable {
  id: string
  paper_id: string
  client_id: string | null
  role: 'applicant' | 'proxy' | 'representative' | 'bringer'
  position: number
  kind: 'natural' | 'organisation'
  name: string
  street: Generated<string>
  postal_code: Generated<string>
  locality: Generated<string>
  country: Generated<string>
  email: string | null
  phone: string | null
  ade: string | null
  proxy_scope: 'full' | 'service' | 'collection' | null
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

interface PaperReturnsTable {
  id: string
  paper_id: string
  because: 'unknown' | 'common-court'
  court: string | null
  order_sign: string
  grounds: Generated<string>
  document_id: string
  decided_by: string
  decided_at: Date
}

interface PapersTable {
  id: string
  register_id: string
  number: number | null
  year: number | null
  registered_at: Date | null
  registered_by: string
  window_id: string | null
  visit_id: string | null
  channel: 'in-person' | 'oral' | 'post' | 'courier' | 'drop-box' | 'fax' | 'e-mail' | 'epuap' | 'e-delivery'
  arrived_on: string
  arrived_at: Date | null
  posted_on: string | null
  operator: 'designated' | 'other' | null
  deposited_on: string | null
  taken_out_on: string | null
  evidence: string | null
  letter_date: string | null
  sender_sign: string | null
  late_entry_reason: string | null
  kind: Generated<'application' | 'letter' | 'supplement' | 'complaint' | 'petition' | 'invoice' | 'other'>
  title: string
  text: string | null
  remarks: Generated<string>
  applicant_name: string
  card_edition_id: string | null
  unit_id: string | null
  filed_on: string
  expected_on: string | null
  expected_why: JsonWithDefault
  delivery_form: 'pickup' | 'post' | 'e-delivery' | 'courier' | 'on-the-spot' | null
  notify_by: string | null
  state: 'checking' | 'channel-doubtful' | 'no-address' | 'summoned' | 'cure-running' | 'fee-due' | 'complete' | 'in-transfer' | 'in-unit' | 'in-case' | 'left-unexamined' | 'forwarded' | 'returned' | 'closed' | 'annulled' | 'withdrawn'
  holder_kind: 'window' | 'shelf' | 'transit' | 'post' | 'client'
  holder_id: string
  case_id: string | null
  status_digest: Buffer
  search: string
  version: Generated<number>
  delivery_reason: string | null
}

interface PostingBookCountersTable {
  operator: string
  year: number
  last_number: number
}

interface PostingBooksTable {
  id: string
  operator: string
  operator_kind: 'designated' | 'other'
  posting_day: string
  state: 'open' | 'closed' | 'accepted'
  year: number | null
  number: number | null
  document_id: string | null
  opened_by: string
  opened_at: Date
  closed_by: string | null
  closed_at: Date | null
  accepted_on: string | null
  accepted_by: string | null
  remarks: Generated<string>
  noted_by: string | null
  noted_at: Date | null
}

interface PostingLinesTable {
  id: string
  book_id: string
  item_id: string
  state: 'listed' | 'taken-out' | 'posted' | 'refused'
  position: number | null
  mass_grams: number | null
  size: 'S' | 'M' | 'L' | null
  fee: number | null
  reason: string | null
  added_by: string
  added_at: Date
  decided_by: string | null
  decided_at: Date | null
}

interface PostingNumbersTable {
  number: string
  item_id: string
  given_by: string
  given_at: Date
}

interface PostsTable {
  id: string
  unit_id: string
  kind: 'chancery' | 'stand-alone'
  name: string
  active: Generated<boolean>
}

interface RefusedAttemptsTable {
  id: string
  at: Date
  actor_id: string | null
  act: string
  subject_id: string | null
  why: string
}

interface RegisterAnnulmentsTable {
  entry_id: string
  reason: string
  annulled_by: string
  annulled_at: Date
  replaced_by: string | null
}

interface RegisterCountersTable {
  register_id: string
  year: number
  last_number: Generated<number>
  last_at: Generated<Date>
  chain_seq: Generated<number>
  chain_head: Generated<Buffer>
}

interface RegisterEntriesTable {
  id: string
  register_id: string
  year: number
  number: number
  registered_at: Date
  paper_id: string
  registered_by: string | null
}

interface RegistersTable {
  id: string
  code: string
  name: string
  kind: 'incoming' | 'post' | 'subject' | 'outgoing'
  post_id: string | null
  paper_kind: 'complaint' | 'petition' | null
}

interface RemindersTable {
  id: string
  case_id: string | null
  paper_id: string | null
  complains: 'of-inactivity' | 'of-length'
  filed_on: string
  end_then: string | null
  way: 'leave-unexamined' | 'forward' | 'decide-itself' | 'officer'
  basis: string
  last_day: string | null
  derivation: JsonWithDefault
  recorded_by: string
  recorded_at: Date
  forwarded_on: string | null
  forwarded_to: string | null
  position: Generated<string>
  forwarded_by: string | null
  forwarded_at: Date | null
  about_paper_id: string | null
  ended_on: string | null
  ended_how: 'upheld' | 'unfounded' | 'left-unexamined' | 'answered' | null
  end_note: Generated<string>
  ended_by: string | null
  ended_at: Date | null
}

interface RequestsTable {
  key: string
  actor_id: string
  act: string
  body_digest: Buffer
  answer: Json
  at: Date
}

interface RestorationsTable {
  id: string
  appeal_id: string | null
  fee_call_id: string | null
  case_id: string | null
  about_paper_id: string | null
  paper_id: string | null
  last_day: string
  obstacle_ended_on: string
  requested_on: string
  ask_until: string
  derivation: Json
  decided_by_whom: 'this-office' | 'appeal-body'
  outcome: 'granted' | 'refused'
  basis: string
  remedy: string
  order_sign: string
  decided_on: string
  grounds: string
  decided_by: string
  decided_at: Date
}

interface RestoringItemsTable {
  request_id: string
  check_item_id: string
}

interface RestoringRequestsTable {
  id: string
  paper_id: string
  summons_id: string
  asked_on: string
  came_by: 'hand' | 'post' | 'courier' | 'e-delivery' | 'drop-box'
  obstacle_ended_on: string
  obstacle: string
  supplement_id: string | null
  recorded_by: string
  recorded_at: Date
  arrived_on: string
}

interface ResultFilesTable {
  id: string
  result_id: string
  name: string
  kind: 'pdf' | 'xml'
  bytes: number
  file_sha256: string
  signature: 'found' | 'not-found'
  scan: 'off' | 'clean'
  attached_at: Date
  attached_by: string
  replaced_at: Date | null
  replaced_by: string | null
  replaced_reason: string | null
}

interface ResultReturnablesTable {
  result_id: string
  enclosure_id: string
  returned_at: Date
  returned_by: string
}

interface ResultsTable {
  id: string
  case_id: string
  paper_id: string
  kind: 'decision' | 'certificate' | 'order' | 'other'
  title: string
  signed_on: string
  signed_by: string
  appeal_days: number | null
  state: 'in-unit' | 'on-the-way' | 'on-rack' | 'released' | 'in-delivery' | 'delivered'
  sent_at: Date | null
  sent_by: string | null
  arrived_at: Date | null
  arrived_by: string | null
  window_id: string | null
  shelf_id: string | null
  slot: string | null
  delivery: 'pickup' | 'on-the-spot' | 'post' | 'e-delivery' | 'courier' | null
  dispatched_on: string | null
  delivered_on: string | null
  evidence: Generated<string>
  recipient_party_id: string | null
  recipient_name: string | null
  capacity: 'party' | 'proxy' | 'representative' | 'collector' | null
  identity_document: 'id-card' | 'passport' | 'residence-card' | 'mobywatel' | 'driving-licence' | 'known-in-person' | 'none-needed' | null
  document_id: string | null
  created_at: Date
}

interface ResumptionsTable {
  id: string
  paper_id: string
  cause: 'reminder-upheld' | 'court-ruling' | 'order-set-aside' | 'left-without-ground' | 'withdrawal-void'
  basis: string
  named: string
  state_before: string
  decided_by: string
  decided_at: Date
}

interface ReturnSlipsTable {
  id: string
  item_id: string
  outcome: 'received' | 'refused' | 'noticed' | 'sent-back' | 'undeliverable'
  on_day: string | null
  taker: 'addressee' | 'authorised' | 'household-member' | 'neighbour' | 'caretaker' | null
  taker_notice: 'left' | 'not-left' | null
  first_notice: string | null
  second_notice: string | null
  standing: 'waiting' | 'delivered' | 'undelivered'
  why: string | null
  stored_until: string | null
  recorded_by: string
  recorded_at: Date
}

interface SearchWordsTable {
  word: string
}

interface SeparationNoticesTable {
  id: string
  paper_id: string
  own_matters: string[]
  apart_matters: string[]
  document_id: string
  notified_by: string
  notified_at: Date
}

interface ServiceCardsTable {
  id: string
  symbol: string
  created_at: Date
}

interface ServicePointsTable {
  id: string
  name: string
  address: string
}

interface SessionsTable {
  id: string
  token_digest: Buffer
  staff_id: string
  window_id: string | null
  csrf: string
  created_at: Date
  last_seen_at: Date
  locked_at: Date | null
  ended_at: Date | null
}

interface ShelfPlacesTable {
  id: string
  paper_id: string
  shelf_id: string
  place: string
  placed_at: Date
  placed_by: string
  taken_at: Date | null
}

interface ShelvesTable {
  id: string
  service_point_id: string
  code: string
  name: string
  kind: 'waiting' | 'release'
}

interface StaffTable {
  id: string
  login: string
  given_name: string
  surname: string
  initials: string
  position: string
  email: string | null
  password_hash: string | null
  must_change_password: Generated<boolean>
  active: Generated<boolean>
  key_bar: Generated<'on' | 'off'>
  display: JsonWithDefault
}

interface StaffRolesTable {
  id: string
  staff_id: string
  role: 'filing-clerk' | 'window-clerk' | 'release-clerk' | 'chancery' | 'stand-alone-post' | 'case-officer' | 'signatory' | 'coordinator' | 'card-author' | 'card-approver-merits' | 'card-approver-release' | 'auditor' | 'administrator'
  unit_id: string | null
  window_id: string | null
  post_id: string | null
  valid_from: Generated<string>
  valid_to: string | null
}

interface SubscriptionsTable {
  id: string
  paper_id: string
  address_digest: Buffer
  address_sealed: Buffer | null
  token_digest: Buffer
  language: 'pl' | 'en' | 'uk'
  state: Generated<'pending' | 'confirmed' | 'ended'>
  asked_at: Date
  asked_times: Generated<number>
  confirmed_at: Date | null
  looked_at: Date
  told: string | null
  notices: Generated<number>
  ended_at: Date | null
  ended_why: 'unsubscribed' | 'matter-ended' | 'not-confirmed' | null
}

interface SuccessionsTable {
  id: string
  paper_id: string
  party_id: string
  successor_id: string
  kind: 'heir' | 'estate-manager' | 'estate-curator'
  since: string
  proof: string
  named_by: string
  named_at: Date
}

interface SummonsItemsTable {
  summons_id: string
  check_item_id: string
  cured_on: string | null
}

interface SummonsesTable {
  id: string
  paper_id: string
  round: number
  form: 'receipt' | 'letter'
  days: number
  issued_on: string
  issued_by: string
  delivered_on: string | null
  delivery: 'hand' | 'refused' | 'post' | 'e-delivery' | 'courier' | null
  delivery_note: Generated<string>
  last_day: string | null
  derivation: JsonWithDefault
  document_id: string | null
  replaced_by: string | null
}

interface SuspensionsTable {
  id: string
  case_id: string
  ground: 'party-died' | 'representative-died' | 'capacity-lost' | 'preliminary-question' | 'party-request'
  basis: string
  suspended_on: string
  reasons: string
  suspended_by: string
  suspended_at: Date
  resumed_on: string | null
  resumed_why: Generated<string>
  resumed_by: string | null
  resumed_at: Date | null
}

interface UncountedPeriodsTable {
  id: string
  case_id: string
  reason: 'party-delay' | 'independent-cause' | 'statutory-term' | 'mediation' | 'hybrid-delivery'
  from_day: string
  to_day: string | null
  note: string
  entered_by: string
  entered_at: Date
  ended_by: string | null
  ended_at: Date | null
}

interface UnexaminedLeavingsTable {
  id: string
  paper_id: string
  summons_id: string | null
  reason: string
  decided_by: string
  decided_at: Date
  note_document_id: string | null
  letter_document_id: string | null
  dispatched_on: string | null
  dispatch_channel: 'hand' | 'post' | 'e-delivery' | 'courier' | null
  dispatched_by: string | null
  dispatch_reference: Generated<string>
  withdrawn_at: Date | null
  withdrawn_reason: string | null
  ground: Generated<'uncured' | 'no-address'>
  search_id: string | null
}

interface UnitSuccessionsTable {
  unit_id: string
  successor_id: string
  from_day: string
  basis: string
  entered_by: string
  entered_at: Date
  id: string
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_why: string | null
}

interface UnitsTable {
  id: string
  symbol: string
  name: string
  kind: 'department' | 'section' | 'office' | 'team' | 'registry-office' | 'post'
  parent_id: string | null
  intake_route: 'filing-desk' | 'subject-window' | 'own-seat'
  valid_from: Generated<string>
  valid_to: string | null
}

interface UploadsTable {
  id: string
  paper_id: string
  summons_id: string
  check_item_id: string
  request_key: string
  name: string
  kind: 'pdf' | 'jpeg' | 'png' | 'odt' | 'docx'
  bytes: number
  file_sha256: string
  received_at: Date
  arrived_on: string
  assess_by: string
  scan: 'off' | 'waiting' | 'clean' | 'infected'
  scanned_at: Date | null
  threat: string | null
  state: Generated<'received' | 'accepted' | 'refused'>
  refusal: 'unreadable' | 'not-this-document' | 'part-missing' | 'needs-signature' | 'needs-original' | 'already-there' | null
  note: Generated<string>
  assessed_at: Date | null
  assessed_by: string | null
}

interface UrgentActsTable {
  id: string
  case_id: string
  staff_id: string
  interest: 'public' | 'party'
  reason: string
  declared_on: string
  declared_at: Date
}

interface VisitsTable {
  id: string
  window_id: string
  clerk_id: string
  started_at: Date
  ended_at: Date | null
  note: Generated<string>
}

interface WaiversTable {
  id: string
  case_id: string
  party_id: string
  waived_on: string
  recorded_by: string
  recorded_at: Date
}

interface WindowUnitsTable {
  window_id: string
  unit_id: string
}

interface WindowsTable {
  id: string
  service_point_id: string
  number: number | null
  name: string
  kind: 'filing-desk' | 'subject' | 'release'
  handles: Generated<string>
  active: Generated<boolean>
}

interface WithdrawalsTable {
  id: string
  case_id: string | null
  paper_id: string | null
  form: 'written' | 'protocol'
  withdrawn_on: string
  applicants: 'all-withdraw' | 'others-go-on'
  other_parties: 'do-not-object' | 'object'
  next: 'end' | 'discontinue' | 'goes-on' | 'appeal-withdrawn'
  basis: string
  note: Generated<string>
  recorded_by: string
  recorded_at: Date
  about_paper_id: string | null
}

/** Every table and view, as Kysely reads and writes it. */
export interface Database {
  absences: AbsencesTable
  access_log: AccessLogTable
  accessibility_statement: AccessibilityStatementTable
  address_searches: AddressSearchesTable
  ade_evidences: AdeEvidencesTable
  ade_outbox: AdeOutboxTable
  api_tokens: ApiTokensTable
  appeal_instructions: AppealInstructionsTable
  appeals: AppealsTable
  assessments: AssessmentsTable
  attempts: AttemptsTable
  audit_chains: AuditChainsTable
  audit_log: AuditLogTable
  brought_catalogues: BroughtCataloguesTable
  calendar_changes: CalendarChangesTable
  card_approvals: CardApprovalsTable
  card_drafts: CardDraftsTable
  card_editions: CardEditionsTable
  card_form_files: CardFormFilesTable
  card_items: CardItemsTable
  card_looks: CardLooksTable
  card_review_acts: CardReviewActsTable
  card_reviews: CardReviewsTable
  card_revisions: CardRevisionsTable
  card_symbols: CardSymbolsTable
  card_words: CardWordsTable
  case_counters: CaseCountersTable
  cases: CasesTable
  channel_decisions: ChannelDecisionsTable
  check_item_rows: CheckItemRowsTable
  check_items: CheckItemsTable
  checklists: ChecklistsTable
  clients: ClientsTable
  clock_marks: ClockMarksTable
  closures: ClosuresTable
  delay_notices: DelayNoticesTable
  digest_card_lines: DigestCardLinesTable
  digest_edition_lines: DigestEditionLinesTable
  digest_lines: DigestLinesTable
  digest_matters: DigestMattersTable
  digests: DigestsTable
  document_prints: DocumentPrintsTable
  documents: DocumentsTable
  drafts: DraftsTable
  edition_decisions: EditionDecisionsTable
  electronic_addresses: ElectronicAddressesTable
  enclosure_rows: EnclosureRowsTable
  enclosures: EnclosuresTable
  exclusions: ExclusionsTable
  fact_versions: FactVersionsTable
  facts: FactsTable
  fee_calls: FeeCallsTable
  finality_notes: FinalityNotesTable
  finding_sightings: FindingSightingsTable
  finding_verdicts: FindingVerdictsTable
  forwardings: ForwardingsTable
  free_day_corrections: FreeDayCorrectionsTable
  handover_counters: HandoverCountersTable
  handover_items: HandoverItemsTable
  handovers: HandoversTable
  history: HistoryTable
  jrwa_classes: JrwaClassesTable
  kept_dates: KeptDatesTable
  kept_letters: KeptLettersTable
  law_changes: LawChangesTable
  letter_words: LetterWordsTable
  number_ranges: NumberRangesTable
  office: OfficeTable
  opening_days: OpeningDaysTable
  opening_hours: OpeningHoursTable
  opening_weeks: OpeningWeeksTable
  orders: OrdersTable
  outgoing_items: OutgoingItemsTable
  outgoing_messages: OutgoingMessagesTable
  paper_corrections: PaperCorrectionsTable
  paper_links: PaperLinksTable
  paper_parties: PaperPartiesTable
  paper_party_rows: PaperPartyRowsTable
  paper_returns: PaperReturnsTable
  papers: PapersTable
  posting_book_counters: PostingBookCountersTable
  posting_books: PostingBooksTable
  posting_lines: PostingLinesTable
  posting_numbers: PostingNumbersTable
  posts: PostsTable
  refused_attempts: RefusedAttemptsTable
  register_annulments: RegisterAnnulmentsTable
  register_counters: RegisterCountersTable
  register_entries: RegisterEntriesTable
  registers: RegistersTable
  reminders: RemindersTable
  requests: RequestsTable
  restorations: RestorationsTable
  restoring_items: RestoringItemsTable
  restoring_requests: RestoringRequestsTable
  result_files: ResultFilesTable
  result_returnables: ResultReturnablesTable
  results: ResultsTable
  resumptions: ResumptionsTable
  return_slips: ReturnSlipsTable
  search_words: SearchWordsTable
  separation_notices: SeparationNoticesTable
  service_cards: ServiceCardsTable
  service_points: ServicePointsTable
  sessions: SessionsTable
  shelf_places: ShelfPlacesTable
  shelves: ShelvesTable
  staff: StaffTable
  staff_roles: StaffRolesTable
  subscriptions: SubscriptionsTable
  successions: SuccessionsTable
  summons_items: SummonsItemsTable
  summonses: SummonsesTable
  suspensions: SuspensionsTable
  uncounted_periods: UncountedPeriodsTable
  unexamined_leavings: UnexaminedLeavingsTable
  unit_successions: UnitSuccessionsTable
  units: UnitsTable
  uploads: UploadsTable
  urgent_acts: UrgentActsTable
  visits: VisitsTable
  waivers: WaiversTable
  window_units: WindowUnitsTable
  windows: WindowsTable
  withdrawals: WithdrawalsTable
}
