import { basename } from 'node:path'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { accept } from '#domain/outcome.ts'
import { readMapping } from '#domain/service-cards/exchange/map-codes.ts'
import { ALL_CARDS, type ImportChoice } from '#domain/service-cards/exchange/plan-import.ts'
import {
  hasNews,
  lookAtCatalogue,
  type OpenedCatalogue,
  openCatalogue,
  type ToldPlan,
  takeByCommand,
} from '#modules/card-exchange/index.ts'
import { systemClock } from '#platform/clock.ts'
import { openLog } from '#platform/log.ts'
import { scanBytes } from '#platform/virus-scan.ts'
import { refusalSentence } from '#web/refusal.ts'
import type { Services } from '#web/services.ts'
import { findProjectFolder } from '../project-folder.ts'
import { servicesOn } from '../services.ts'
import { readFiles } from './catalogue-files.ts'
import { BadCall, type Command, type CommandInput, requiredText } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `catalogue import DIR`: first only what would change; with `--confirm` new cards and editions become drafts, or `--only` some. */
export const catalogueImport: Command = {
  positionals: ['dir'],
  options: { confirm: 'flag', 'with-facts': 'flag', map: 'text', only: 'text', paragraphs: 'text' },
  async answer(input) {
    const place = requiredText(input, 'dir')
    const files = await readFiles(place)
    const opened = openCatalogue(files)
    const choice = choiceOf(input, opened)
    return withDatabase(async (database, config) => {
      const day = warsawDay(systemClock.now().getTime()).toString()
      const { seen, ...told } = await lookAtCatalogue(database.db, opened, choice, day)
      if (!opened.catalogue) return { yes: false, json: { taken: false, ...told }, text: linesOf(told).join('\n') }
      if (input.confirm !== true) {
        const hint = 'Niczego nie zapisano. Aby wczytać karty jako projekty, dodaj --confirm.'
        return { yes: true, json: { taken: false, ...told }, text: [...linesOf(told), hint].join('\n') }
      }
      const services = servicesOn(database, { config, log: openLog('silent'), projectFolder: findProjectFolder() })
      const kept = { name: nameOf(place), files, opened, seen, choice }
      const outcome = hasNews(told, choice) ? await take(services, kept) : accept({ ...NOTHING, left: leftIn(told) })
      if (!outcome.ok)
        return {
          yes: false,
          json: { taken: false, ...told, why: outcome.refusal.why },
          text: refusalSentence(outcome.refusal),
        }
      const taken = outcome.event
      const left = taken.left.length > 0 ? ` Zostawiono: ${taken.left.join(', ')}.` : ''
      const done = `Wczytano jako projekty: ${taken.drafts.length}.${left} Przyjęto faktów: ${taken.facts.length}. Przejęto akapitów: ${taken.paragraphs.length}.`
      return {
        yes: true,
        json: {
          ...{ taken: true, ...told, drafts: taken.drafts, left: taken.left },
          ...{ factsTaken: taken.facts, paragraphsTaken: taken.paragraphs },
        },
        text: [...linesOf(told), done].join('\n'),
      }
    })
  },
}

const listed = (text: unknown) =>
  typeof text === 'string'
    ? text
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean)
    : []

/** „unit:WGD=GN, account:oplaty=skarbowa”, the cards named by their symbols, and the letters whose paragraph is taken. @throws BadCall */
function choiceOf(input: CommandInput, { catalogue }: OpenedCatalogue): ImportChoice {
  const mapping = readMapping(listed(input.map))
  if (!mapping.ok) throw new BadCall(refusalSentence(mapping.refusal))
  const only = listed(input.only)
  const stranger = only.find((symbol) => !catalogue?.cards.some((card) => card.symbol === symbol))
  if (catalogue && stranger !== undefined) throw new BadCall(`W katalogu nie ma karty „${stranger}”.`)
  const cards = input.only === undefined ? ALL_CARDS : { take: 'only' as const, symbols: only }
  const paragraphs = listed(input.paragraphs)
  const unknown = paragraphs.find((letter) => !catalogue?.paragraphs.some((one) => one.letter === letter))
  if (catalogue && unknown !== undefined) throw new BadCall(`W katalogu nie ma akapitu pisma „${unknown}”.`)
  return { mapping: mapping.event, facts: input['with-facts'] === true ? 'take' : 'leave', cards, paragraphs }
}

const NOTHING = { drafts: [] as string[], facts: [] as string[], paragraphs: [] as string[] }
const leftIn = ({ cards }: ToldPlan) => cards.filter(({ becomes }) => becomes === 'left').map(({ symbol }) => symbol)

/** What the folder or the archive is called, as the list of brought catalogues names it. */
function nameOf(place: string): string {
  const name = basename(place).replace(/\.zip$/i, '')
  return `${name.slice(0, 100) || 'katalog'}.zip`
}

/** Takes it as the screen does; a form that the scanner does not let through stops everything. @throws BadCall */
async function take(services: Services, commanded: Omit<Parameters<typeof takeByCommand>[1], 'scan'>) {
  const { clamd } = services.config
  for (const { bytes, fileName } of commanded.opened.formFiles) {
    const verdict = clamd ? await scanBytes(clamd, bytes) : undefined
    if (verdict && verdict.found !== 'nothing')
      throw new BadCall(`Program antywirusowy nie przepuścił pliku „${fileName}”. Niczego nie zapisano.`)
  }
  return takeByCommand(services, { ...commanded, scan: clamd ? 'clean' : 'off' })
}

function linesOf({ cards, paragraphs, lawChanges, problems }: ToldPlan): string[] {
  const count = (verdict: string) => cards.filter((card) => card.verdict === verdict).length
  const head = `Karty: nowe ${count('new')}, inne ${count('changed')}, takie same ${count('same')}, z otwartym projektem ${count('draft-open')}, wierszy nieodczytanych ${problems.length}.`
  const broken = problems.map(({ file, row, field, reason }) => {
    return `  ${[file, row, field].filter(Boolean).join(', ')}: ${reason}`
  })
  const changes = cards
    .filter(({ verdict }) => verdict !== 'same')
    .map(({ symbol, title, text, becomes, difference, missing }) => {
      const left = becomes === 'left' ? ' (zostawiony)' : ''
      const what = difference?.summary ? `; ${difference.summary}` : ''
      const lacks = missing.length > 0 ? `; brakuje tu: ${missing.map((one) => one.text).join(', ')}` : ''
      return `  ${symbol} ${title}: ${text}${left}${what}${lacks}`
    })
  const own = paragraphs
    .filter(({ verdict }) => verdict !== 'same')
    .map(({ letter, says, becomes }) => `  akapit ${letter}: ${says}${becomes === 'entry' ? ' (od jutra)' : ''}`)
  const law = lawChanges
    .filter(({ verdict }) => verdict !== 'same')
    .map(({ sentence, doubt }) => `  zmiana prawa: ${sentence} ${doubt ?? 'Można ją wpisać po próbie w kalendarzu.'}`)
  return [head, ...(broken.length > 0 ? ['Nie odczytano:', ...broken] : []), ...changes, ...own, ...law]
}
