import { readFileSync } from 'node:fs'
import { type CardToCheck, findContradictions } from '#domain/facts/finding/find-contradictions.ts'
import type { Finding } from '#domain/facts/finding/finding.ts'
import { factsOf, readFactFile } from '#domain/facts/read-fact-file.ts'
import { readCards } from '#domain/service-cards/read-cards.ts'
import { fieldName, findingAdvice, findingSentence } from '#modules/facts/index.ts'

// The text of docs/contradictions.md: what the finder says of the real published cards of `seeds/import-samples`.
// `npm run docs` writes it; a test fails when it is stale.

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const day = '2026-11-23'

/** The sample cards; the fuller reading of a card takes the place of the shorter one. */
export function sampleCards(): CardToCheck[] {
  const files = ['service-cards', 'service-cards-plock'].map((name) => json(`seeds/import-samples/${name}.json`))
  const read = files.flatMap((file) => readCards(file).cards)
  return [...new Map(read.map((card) => [card.id, card])).values()].map(({ id, edition, asWritten }) => {
    const service = typeof asWritten.group === 'string' ? asWritten.group : null
    return {
      id,
      title: edition.title,
      office: String(asWritten.city),
      unit: edition.unit.name,
      service,
      content: edition,
    }
  })
}

/** What the finder says of them: law from the demo town's facts, telephones, accounts, desks and hours of Płock. */
export function sampleFindings(cards: readonly CardToCheck[] = sampleCards()): Finding[] {
  const law = readFactFile(json('seeds/town/facts.json')).facts.filter(({ kind }) => kind === 'act' || kind === 'rate')
  const plock = readFactFile(json('seeds/import-samples/facts-plock.json')).facts
  return findContradictions(cards, { facts: factsOf([...law, ...plock]), day, office: 'Płock' })
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function row({ text, at, end, field, ...finding }: Finding): string {
  const marked = `${text.slice(0, at)}**${text.slice(at, end)}**${text.slice(end)}`
  const others = finding.others.map(({ card, said }) => `${card}: „${said}”`)
  const why = [findingSentence(finding), ...others].join('<br>')
  return `| ${fieldName(field)} | ${cell(marked)} | ${cell(why)} | ${cell(findingAdvice(finding).join(' '))} |`
}

const sourceOf = ({ content }: CardToCheck) => (content as { sourceUrl: string | null }).sourceUrl ?? 'nieznane'

function section(card: CardToCheck, findings: readonly Finding[]): string[] {
  return [
    `## ${card.id} (${card.office}): ${card.title}`,
    '',
    `Źródło karty: ${sourceOf(card)}`,
    '',
    '| gdzie | co jest napisane | dlaczego to sprzeczność | co zrobić |',
    '| --- | --- | --- | --- |',
    ...findings.map(row),
    '',
  ]
}

/** The list as a Markdown page in Polish. */
export function contradictionsDocument(): string {
  const cards = sampleCards()
  const findings = sampleFindings(cards)
  const named = cards.filter(({ id }) => findings.some(({ card }) => card === id))
  const silent = cards.filter((card) => !named.includes(card)).map(({ id }) => id)
  return [
    '# Sprzeczności w prawdziwych kartach',
    '',
    'Ta strona powstaje z kart w `seeds/import-samples` (opublikowane karty urzędów, fakty przeniesione wiernie, opisane',
    `własnymi słowami) i z rejestru faktów na dzień ${day}; po zmianie uruchom \`npm run docs\`. Telefony, rachunki, kasy i`,
    'godziny porównano tylko w kartach Płocka, bo tylko jego fakty są w rejestrze; akty i stawki ustawowe we wszystkich.',
    'To samo dla własnego pliku: `npm run --silent okienko -- cards check PLIK --facts FAKTY --city MIASTO`.',
    '',
    `Kart: ${cards.length}. Sprzeczności: ${findings.length}, w kartach: ${named.length}.`,
    '',
    ...named.flatMap((card) =>
      section(
        card,
        findings.filter((one) => one.card === card.id),
      ),
    ),
    '## Karty bez sprzeczności',
    '',
    `${silent.join(', ')}.`,
    '',
    '## Czego to nie znajdzie',
    '',
    'Program porównuje to, co umie odczytać: numery, kwoty przy znanych słowach, godziny z nazwami dni, adresy, miejsca',
    'zapłaty, pozycje Dziennika Ustaw. Nie ocenia, czy termin i wymagane dokumenty są zgodne z prawem, czy dawna stawka bez',
    'nazwy z rejestru jest aktualna, ani czy dwie karty nie opisują tej samej usługi (REG-16 i REG-09). To robi człowiek.',
    '',
  ].join('\n')
}
