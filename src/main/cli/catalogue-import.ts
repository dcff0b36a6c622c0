import { join } from 'node:path'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { readMapping } from '#domain/service-cards/exchange/map-codes.ts'
import { ALL_CARDS, type ImportChoice } from '#domain/service-cards/exchange/plan-import.ts'
import {
  lockCards,
  lookAtCatalogue,
  type OpenedCatalogue,
  openCatalogue,
  planCatalogue,
  type ToldPlan,
  takeCatalogueIn,
} from '#modules/card-exchange/index.ts'
import { systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { OpenDatabase } from '#platform/db/database.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { openFileStore } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { scanBytes } from '#platform/virus-scan.ts'
import { refusalSentence } from '#web/refusal.ts'
import { readFiles } from './catalogue-files.ts'
import { BadCall, type Command, type CommandInput, requiredText } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `catalogue import DIR`: first only what would change; with `--confirm` new cards and editions become drafts, or `--only` some. */
export const catalogueImport: Command = {
  positionals: ['dir'],
  options: { confirm: 'flag', 'with-facts': 'flag', map: 'text', only: 'text' },
  async answer(input) {
    const opened = openCatalogue(await readFiles(requiredText(input, 'dir')))
    const choice = choiceOf(input, opened)
    return withDatabase(async (database, config) => {
      const day = warsawDay(systemClock.now().getTime()).toString()
      const { seen: _seen, ...told } = await lookAtCatalogue(database.db, opened, choice, day)
      const { catalogue } = opened
      if (!catalogue) return { yes: false, json: { taken: false, ...told }, text: linesOf(told).join('\n') }
      if (input.confirm !== true) {
        const hint = 'Niczego nie zapisano. Aby wczytać karty jako projekty, dodaj --confirm.'
        return { yes: true, json: { taken: false, ...told }, text: [...linesOf(told), hint].join('\n') }
      }
      const taken = await take(database, config, { ...opened, catalogue }, { choice, day })
      const left = taken.left.length > 0 ? ` Zostawiono: ${taken.left.join(', ')}.` : ''
      const done = `Wczytano jako projekty: ${taken.drafts.length}.${left} Przyjęto faktów: ${taken.facts.length}.`
      return {
        yes: true,
        json: { taken: true, ...told, drafts: taken.drafts, left: taken.left, factsTaken: taken.facts },
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

/** „unit:WGD=GN, account:oplaty=skarbowa”, and the cards named by their symbols. @throws BadCall */
function choiceOf(input: CommandInput, { catalogue }: OpenedCatalogue): ImportChoice {
  const mapping = readMapping(listed(input.map))
  if (!mapping.ok) throw new BadCall(refusalSentence(mapping.refusal))
  const only = listed(input.only)
  const stranger = only.find((symbol) => !catalogue?.cards.some((card) => card.symbol === symbol))
  if (catalogue && stranger !== undefined) throw new BadCall(`W katalogu nie ma karty „${stranger}”.`)
  const cards = input.only === undefined ? ALL_CARDS : { take: 'only' as const, symbols: only }
  return { mapping: mapping.event, facts: input['with-facts'] === true ? 'take' : 'leave', cards }
}

type Opened = Parameters<typeof takeCatalogueIn>[1]

async function take(
  { db }: OpenDatabase,
  { dataFolder, clamd }: Config,
  opened: Opened,
  { choice, day }: { choice: ImportChoice; day: string },
) {
  const files = openFileStore(join(dataFolder, 'files'))
  for (const { bytes, fileName } of opened.formFiles) {
    const verdict = clamd ? await scanBytes(clamd, bytes) : undefined
    if (verdict && verdict.found !== 'nothing')
      throw new BadCall(`Program antywirusowy nie przepuścił pliku „${fileName}”. Niczego nie zapisano.`)
    await files.storeFile(bytes)
  }
  return inTransaction(db, async (tx) => {
    await lockCards(tx, opened)
    const plan = await planCatalogue(tx, opened, choice, day)
    const scan = clamd ? 'clean' : 'off'
    return takeCatalogueIn(tx, opened, { plan, choice }, { by: null, now: systemClock.now(), newId, scan })
  })
}

function linesOf({ cards, problems }: ToldPlan): string[] {
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
  return [head, ...(broken.length > 0 ? ['Nie odczytano:', ...broken] : []), ...changes]
}
