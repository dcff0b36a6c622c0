import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { type CardToCheck, findContradictions } from '#domain/facts/finding/find-contradictions.ts'
import { factsOf, readFactFile } from '#domain/facts/read-fact-file.ts'
import { asText } from '#domain/service-cards/json-shape.ts'
import { readCards } from '#domain/service-cards/read-cards.ts'
import { fieldName, findingAdvice, findingSentence, readFacts } from '#modules/facts/index.ts'
import { systemClock } from '#platform/clock.ts'
import { BadCall, type Command, type CommandInput, dayOf } from './command.ts'
import { jsonOf } from './import-file.ts'
import { withDatabase } from './with-database.ts'

function toCheck(json: unknown): CardToCheck[] {
  const { cards, problems } = readCards(json)
  if (cards.length === 0) throw new BadCall(problems[0]?.reason ?? 'W pliku nie ma kart.')
  return cards.map(({ id, edition, asWritten }) => {
    const unit = edition.unit.symbol ?? edition.unit.name
    const [office, service] = [asText(asWritten.city), asText(asWritten.group)]
    return { id, title: edition.title, office, unit, service, content: edition }
  })
}

/** Facts of the file named in the call, or those of the office's database. */
async function factsFor(input: CommandInput): Promise<{ facts: Fact[]; city: string | null }> {
  if (typeof input.facts !== 'string') {
    return withDatabase(async ({ db }) => {
      const office = await db.selectFrom('office').select('city').executeTakeFirst()
      return { facts: await readFacts(db), city: office?.city ?? null }
    })
  }
  const { facts, problems } = readFactFile(await jsonOf({ file: input.facts }))
  const first = problems[0]
  if (first) throw new BadCall(`Plik faktów, ${first.item}: ${first.reason}.`)
  return { facts: factsOf(facts), city: null }
}

/** `cards check FILE`: contradictions in the words of cards; nothing is stored. */
export const cardsCheck: Command = {
  positionals: ['file'],
  options: { facts: 'text', city: 'text', day: 'text' },
  async answer(input) {
    const cards = toCheck(await jsonOf(input))
    const { facts, city } = await factsFor(input)
    const day = input.day === undefined ? warsawDay(systemClock.now().getTime()) : dayOf(input, 'day')
    const office = typeof input.city === 'string' ? input.city : city
    const found = findContradictions(cards, { facts, day: day.toString(), office })
    const findings = found.map((one) => ({ ...one, sentence: findingSentence(one), advice: findingAdvice(one) }))
    const lines = findings.map(
      ({ card, field, text, at, end, sentence }) =>
        `  ${card}, ${fieldName(field)}: „${text.slice(at, end)}”. ${sentence}`,
    )
    const summary = `Karty: ${cards.length}, sprzeczności: ${findings.length} (stan na ${day}).`
    const json = { day: day.toString(), cards: cards.length, findings }
    return { yes: findings.length === 0, json, text: [summary, ...lines].join('\n') }
  },
}
