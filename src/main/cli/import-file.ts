import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { importJrwa, importUnits } from '#modules/admin/index.ts'
import { type CardImportReport, importCards } from '#modules/card-editor/index.ts'
import { systemClock } from '#platform/clock.ts'
import { inTransaction, type Tx } from '#platform/db/transaction.ts'
import { newId } from '#platform/ids.ts'
import { refusalSentence } from '#web/refusal.ts'
import { type Answer, BadCall, type Command, type CommandInput, dayOf, requiredText } from './command.ts'
import { withDatabase } from './with-database.ts'

type Problem = { item: string; field: string; reason: string }

/** The file named in a call, from the folder npm was called in. Throws {@link BadCall} when it cannot be read. */
async function textOf(input: CommandInput): Promise<string> {
  const file = requiredText(input, 'file')
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
  } catch {
    throw new BadCall(`Nie można odczytać pliku „${file}”.`)
  }
}

/** The JSON of the file named in a call. Throws {@link BadCall}. */
export async function jsonOf(input: CommandInput): Promise<unknown> {
  const text = await textOf(input)
  try {
    return JSON.parse(text)
  } catch {
    throw new BadCall('Plik nie jest poprawnym dokumentem JSON.')
  }
}

const stored = <T>(work: (tx: Tx) => Promise<T>) => withDatabase(({ db }) => inTransaction(db, work))

function answerWith(done: 'yes' | 'no', report: { problems: Problem[]; why?: string }, summary: string): Answer {
  const lines = report.problems.map(({ item, field, reason }) => `  ${item}, ${field}: ${reason}`)
  const named = lines.length > 0 ? ['Do sprawdzenia:', ...lines] : ['Wszystko odczytano bez zastrzeżeń.']
  return { yes: done === 'yes', json: report, text: [summary, ...named].join('\n') }
}

/** What an import would have done; thrown so that nothing of it stays. */
class OnlyLooked extends Error {
  readonly report: CardImportReport
  constructor(report: CardImportReport) {
    super('only looked')
    this.report = report
  }
}

/**
 * `cards import FILE`: service cards as drafts; with `--publish`, in an office without published cards, those that pass the
 * editor's review go into force. When some entries are broken, the rest goes in only with `--confirm`.
 */
export const cardsImport: Command = {
  positionals: ['file'],
  options: { confirm: 'flag', publish: 'flag' },
  async answer(input) {
    const json = await jsonOf(input)
    const now = systemClock.now()
    const today = warsawDay(now.getTime()).toString()
    const wish = input.publish === true ? 'publish' : 'drafts'
    const outcome = await stored(async (tx) => {
      const imported = await importCards(tx, json, { newId, now, today, wish })
      if (!imported.ok) return imported.refusal
      const report = imported.event
      if (report.broken.length + report.unreadable > 0 && input.confirm !== true) throw new OnlyLooked(report)
      return { report, done: 'stored' as const }
    }).catch((trouble: unknown) => {
      if (trouble instanceof OnlyLooked) return { report: trouble.report, done: 'nothing' as const }
      throw trouble
    })
    if ('why' in outcome) return answerWith('no', { ...outcome, problems: [] }, refusalSentence(outcome))
    return cardsAnswer(outcome.report, outcome.done)
  },
}

function cardsAnswer(report: CardImportReport, done: 'stored' | 'nothing'): Answer {
  const { read, published, drafts, unchanged, refused } = report
  const broken = report.broken.length + report.unreadable
  const counts = `Karty: odczytano ${read}, opublikowano ${published.length}, projektów ${drafts.length}, bez zmian ${unchanged.length}, odrzucono ${refused.length}, uszkodzonych wpisów ${broken}.`
  const hint = 'Niczego nie zapisano, bo część wpisów jest uszkodzona. Aby wczytać pozostałe, dodaj --confirm.'
  const told = { ...report, stored: done === 'stored' && read > 0 }
  return answerWith(
    done === 'stored' && read > 0 ? 'yes' : 'no',
    told,
    done === 'stored' ? counts : `${counts}\n${hint}`,
  )
}

/** `units import FILE`: units, service points, desks and hours of one office. */
export const unitsImport: Command = {
  positionals: ['file'],
  options: { city: 'text' },
  async answer(input) {
    const json = await jsonOf(input)
    const city = typeof input.city === 'string' ? { city: input.city } : {}
    const report = await stored((tx) => importUnits(tx, json, { newId, ...city }))
    const { added, present } = report
    const places = `punktów obsługi ${added.servicePoints}, okienek ${added.windows}`
    const summary = `${report.city ?? 'Nic'}: dodano komórek ${added.units}, ${places}; już były: ${present}.`
    return answerWith(report.city === null ? 'no' : 'yes', report, summary)
  },
}

/** `jrwa import FILE`: the uniform subject file plan; with `--from DAY` the file is the whole plan from that day. */
export const jrwaImport: Command = {
  positionals: ['file'],
  options: { from: 'text' },
  async answer(input) {
    const from = input.from === undefined ? null : dayOf(input, 'from')
    const csv = await textOf(input)
    const outcome = await stored((tx) => importJrwa(tx, csv, from))
    if (!outcome.ok) {
      const { problems, ...refusal } = outcome.refusal
      return answerWith('no', { ...refusal, problems }, refusalSentence(refusal))
    }
    const report = outcome.event
    const { read, added, changed, ended, unchanged } = report
    const summary = `Klasy: odczytano ${read}, dodano ${added}, zmieniono ${changed}, zakończono ${ended}, bez zmian ${unchanged}.`
    return answerWith(read > 0 ? 'yes' : 'no', report, summary)
  },
}
