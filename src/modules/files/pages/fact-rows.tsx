import { dateTime, longDate, longDateWithWeekday, shortDate, timeOfDay } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { RegisterNumber } from '#web/components/register-number.tsx'
import type { SummaryRow } from '#web/components/summary-list.tsx'
import type { FileEnclosure, FileLink, FileParty, PaperFile } from '../paper-file.ts'

type Fact = SummaryRow | null

/** The facts of a paper, name and value; what was never set is left out. Arrival, posting and registration stand apart. */
export function factRows(file: PaperFile): SummaryRow[] {
  const facts: Fact[] = [...times(file), ...matter(file), ...people(file), ...relations(file)]
  return facts.filter((fact) => fact !== null)
}

function times(file: PaperFile): Fact[] {
  const arrival = longDateWithWeekday(file.arrivedOn) + (file.arrivedAt ? `, ${timeOfDay(file.arrivedAt)}` : '')
  const registered = { when: dateTime(file.registeredAt), who: file.registeredBy }
  return [
    row('arrived', arrival),
    row('posted', file.postedOn && longDateWithWeekday(file.postedOn)),
    row('deposited', file.depositedOn && longDateWithWeekday(file.depositedOn)),
    row('takenOut', file.takenOutOn && longDateWithWeekday(file.takenOutOn)),
    row('registered', message('files.paper.registeredBy', registered)),
    row('lateEntry', file.lateEntryReason),
    row('filed', file.filedOn === file.arrivedOn ? null : longDateWithWeekday(file.filedOn)),
    row('channel', message(`files.channel.${file.channel}` as MessageKey)),
    row('evidence', file.evidence),
    row('letter', letterWords(file)),
  ]
}

function matter(file: PaperFile): Fact[] {
  const card =
    file.cardSymbol && file.cardEdition
      ? { symbol: file.cardSymbol, edition: file.cardEdition, title: file.cardTitle ?? '' }
      : null
  const unit = file.unitName ? `${file.unitSymbol} – ${file.unitName}` : message('files.paper.noUnit')
  return [
    row('matter', file.title),
    row('text', file.text && <span class="ok-prewrap">{file.text}</span>),
    row('card', card ? message('files.paper.cardEdition', card) : message('files.paper.noCard')),
    row('unit', unit),
    row('remarks', file.remarks || null),
  ]
}

function people(file: PaperFile): Fact[] {
  const enclosures =
    file.enclosures.length === 0 ? message('files.paper.noEnclosures') : lines(file.enclosures, enclosed)
  return [row('parties', file.parties.length === 0 ? null : lines(file.parties, party)), row('enclosures', enclosures)]
}

function relations(file: PaperFile): Fact[] {
  const corrected = ({ at, who, reason }: PaperFile['corrections'][number]) =>
    message('files.paper.correction', { when: dateTime(new Date(at)), who, reason })
  return [
    row('links', file.links.length === 0 ? null : lines(file.links, linked)),
    row(
      'entries',
      file.entries.length === 0 ? null : lines(file.entries, (entry) => <RegisterNumber {...entry} size="inline" />),
    ),
    row('corrections', file.corrections.length === 0 ? null : lines(file.corrections, corrected)),
  ]
}

function row(name: string, value: SummaryRow['value'] | null): Fact {
  return value === null || value === '' ? null : { key: message(`files.paper.${name}` as MessageKey), value }
}

function lines<Item>(items: readonly Item[], line: (item: Item) => SummaryRow['value']) {
  return (
    <ul class="govuk-list">
      {items.map((item, index) => (
        <li key={index}>{line(item)}</li>
      ))}
    </ul>
  )
}

function letterWords({ letterDate, senderSign }: PaperFile): string | null {
  const parts = [
    senderSign && message('files.paper.letterSign', { sign: senderSign }),
    letterDate && message('files.paper.letterOf', { day: longDate(letterDate) }),
  ]
  return parts.filter(Boolean).join(' ') || null
}

function party(one: FileParty): string {
  const role = message(`files.role.${one.role}`)
  const scope = one.proxyScope ? ` (${message(`files.scope.${one.proxyScope}` as MessageKey)})` : ''
  return `${one.name} – ${role}${scope}${one.address ? `; ${one.address}` : ''}`
}

function enclosed(one: FileEnclosure): string {
  const back = one.returnedOn
    ? message('files.paper.returned', { day: shortDate(one.returnedOn) })
    : one.returnable === 'yes'
      ? message('files.paper.toReturn')
      : null
  const pages = one.pages ? message('files.paper.pages', { count: one.pages }) : null
  return [one.name, message(`files.form.${one.form}`), pages, back].filter(Boolean).join(', ')
}

function linked(link: FileLink) {
  const relation = message(`files.link.${link.relation}.${link.direction}` as MessageKey)
  return (
    <>
      {relation}{' '}
      <a href={`/papers/${link.paperId}`}>
        <RegisterNumber number={link.number} year={link.year} size="inline" /> – {link.title}
      </a>
    </>
  )
}
