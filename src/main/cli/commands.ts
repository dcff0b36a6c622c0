import type { Command } from './command.ts'

export type Entry = { words: string; usage: string; summary: string; load: () => Promise<Command> }

/**
 * The table of commands. Each is loaded only when called, so that a pure one starts without the database or the server.
 * A new command is a file of its own and a line here.
 */
export const commands: readonly Entry[] = [
  {
    words: 'term',
    usage:
      '--from RRRR-MM-DD ((--days | --weeks | --months | --years | --working-days) N [--start-event ZDARZENIE] | --by-rule PRZEPIS) [--not-counted "POWÓD OD..DO, …"] [--as-of RRRR-MM-DD]',
    summary: 'ostatni dzień terminu z wyprowadzeniem (art. 57 KPA)',
    load: async () => (await import('./term.ts')).term,
  },
  {
    words: 'holidays',
    usage: 'ROK',
    summary: 'dni ustawowo wolne od pracy w roku',
    load: async () => (await import('./holidays.ts')).holidays,
  },
  {
    words: 'id check',
    usage: 'RODZAJ WARTOŚĆ',
    summary: 'sprawdzenie numeru: pesel, nip, regon, id-card, iban, ade, postal',
    load: async () => (await import('./id-check.ts')).idCheck,
  },
  {
    words: 'mark parse',
    usage: 'TEKST',
    summary: 'odczytanie znaku sprawy',
    load: async () => (await import('./mark-parse.ts')).markParse,
  },
  {
    words: 'cards import',
    usage: 'PLIK [--confirm] [--publish]',
    summary:
      'wczytanie kart usług z pliku JSON jako projektów (z --publish, w urzędzie bez kart: do stosowania, gdy nie ma w nich nic do poprawienia); czego nie odczytano, jest nazwane, a przy uszkodzonych wpisach pozostałe wchodzą dopiero z --confirm',
    load: async () => (await import('./import-file.ts')).cardsImport,
  },
  {
    words: 'cards check',
    usage: 'PLIK [--facts PLIK_FAKTÓW] [--city MIASTO] [--day RRRR-MM-DD]',
    summary: 'sprzeczności w słowach kart: z rejestrem faktów, z innymi kartami i w samej karcie; niczego nie zapisuje',
    load: async () => (await import('./cards-check.ts')).cardsCheck,
  },
  {
    words: 'cards export',
    usage: '--format cpsv-ap|schema.org|csv|cards [--day RRRR-MM-DD] [--editions in-force|drafts]',
    summary:
      'karty obowiązujące w danym dniu w słownikach CPSV-AP 3.2 i schema.org (JSON-LD), jako tabela CSV albo w postaci, którą czyta „cards import”',
    load: async () => (await import('./cards-export.ts')).cardsExport,
  },
  {
    words: 'catalogue export',
    usage: 'FOLDER|PLIK.zip [--editions in-force|all|drafts]',
    summary: 'zapisanie katalogu kart z faktami, trybami, wzorami pism i formularzami jako plików dla innego urzędu',
    load: async () => (await import('./catalogue-export.ts')).catalogueExport,
  },
  {
    words: 'catalogue import',
    usage:
      'FOLDER|PLIK.zip [--confirm] [--only SYMBOL,SYMBOL] [--paragraphs PISMO,PISMO] [--with-facts] [--map "unit:WGD=GN, …"]',
    summary:
      'sprawdzenie, co zmieniłby katalog innego urzędu; z --confirm nowe i zmienione karty, albo tylko te z --only, stają się projektami',
    load: async () => (await import('./catalogue-import.ts')).catalogueImport,
  },
  {
    words: 'units import',
    usage: 'PLIK [--city MIASTO]',
    summary: 'wczytanie komórek, punktów obsługi i godzin z pliku JSON',
    load: async () => (await import('./import-file.ts')).unitsImport,
  },
  {
    words: 'jrwa import',
    usage: 'PLIK [--from RRRR-MM-DD]',
    summary: 'wczytanie wykazu akt z pliku CSV (symbol,title,category); z --from to cały wykaz od tego dnia',
    load: async () => (await import('./import-file.ts')).jrwaImport,
  },
  {
    words: 'office create',
    usage:
      '--name NAZWA --authority ORGAN --city MIASTO --city-locative MIEŚCIE --address ADRES --postal-line KOD_I_MIASTO',
    summary: 'założenie urzędu w pustej bazie (OKIENKO_DEMO=off)',
    load: async () => (await import('./office-create.ts')).officeCreate,
  },
  {
    words: 'user add',
    usage:
      'LOGIN --given-name IMIĘ --surname NAZWISKO [--role ROLA] [--unit SYMBOL] [--position STANOWISKO] [--password-stdin]',
    summary: 'dodanie pracownika z hasłem jednorazowym (wypisanym albo podanym na wejściu)',
    load: async () => (await import('./user-add.ts')).userAdd,
  },
  {
    words: 'ade-simulator',
    usage: '[--port 3400] [--opens-after SEKUNDY] [--key PLIK]',
    summary: 'usługa e-Doręczeń na niby, do pokazów; działa do zatrzymania i niczego nikomu nie doręcza',
    load: async () => (await import('./ade-simulator.ts')).adeSimulator,
  },
  {
    words: 'verify',
    usage: '',
    summary: 'sprawdzenie wszystkich warunków, które muszą być zawsze spełnione; niczego nie zmienia',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    words: 'audit verify',
    usage: '',
    summary: 'przejście dziennika kontrolnego wpis po wpisie',
    load: async () => (await import('./verify.ts')).auditVerify,
  },
]

/** The command named by the first words of a call, and the words left for it; nothing for an unknown one. */
export function findCommand(words: readonly string[]): { entry: Entry; rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    const entry = commands.find((one) => one.words === name && length === one.words.split(' ').length)
    if (entry) return { entry, rest: words.slice(length) }
  }
  return undefined
}

/** The help text, in Polish. */
export function usage(): string {
  const lines = commands.map((one) => `  ${one.words} ${one.usage}\n      ${one.summary}`)
  return [
    'Użycie: npm run --silent okienko -- POLECENIE [ARGUMENTY] [--json | --ndjson]',
    '',
    ...lines,
    '',
    '  --json    jeden dokument JSON na wyjściu',
    '  --ndjson  argumenty jako obiekty JSON, po jednym w wierszu wejścia; jedna odpowiedź w wierszu',
    '',
    'Kod wyjścia: 0 tak, 1 nie lub odmowa, 2 złe wywołanie.',
  ].join('\n')
}
