import { PassThrough, Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import fixture from '#test/fixtures/case-marks.json' with { type: 'json' }
import { commands } from './commands.ts'
import { run } from './run.ts'

const { marks } = fixture

async function call(argv: string[], input = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const code = await run(argv, { input: Readable.from([input]), output, errors })
  return { code, out: String(output.read() ?? ''), problems: String(errors.read() ?? '') }
}

async function json(argv: string[]) {
  const { code, out } = await call([...argv, '--json'])
  expect(out.endsWith('\n')).toBe(true)
  return { code, answer: JSON.parse(out) }
}

describe('one JSON document', () => {
  test('term', async () => {
    const { code, answer } = await json(['term', '--from', '2026-12-17', '--days', '7'])
    expect(code).toBe(0)
    expect(Object.keys(answer)).toEqual(['from', 'nominalEnd', 'lastDay', 'steps', 'derivation'])
    expect(answer.derivation).toMatchObject({
      firstDay: '2026-12-18',
      passed: [{ name: 'Wigilia Bożego Narodzenia' }, {}, {}, {}],
    })
    expect(answer).toMatchObject({ from: '2026-12-17', nominalEnd: '2026-12-24', lastDay: '2026-12-28' })
    expect(answer.steps.at(-1)).toMatchObject({ day: '2026-12-28', basis: 'art. 57 § 4 KPA' })
  })

  test.each([
    ['--weeks', '2', '2026-12-31'],
    ['--months', '2', '2027-02-17'],
    ['--years', '1', '2027-12-17'],
    ['--working-days', '3', '2026-12-22'],
  ])('term %s %s', async (unit, count, lastDay) => {
    expect((await json(['term', '--from', '2026-12-17', unit, count])).answer.lastDay).toBe(lastDay)
  })

  test('term by the name of its rule, with days that do not count', async () => {
    const words = ['term', '--from', '2026-11-23', '--by-rule', 'certificate']
    const periods = ['--not-counted', 'party-delay 2026-11-23..2026-11-27, mediation 2026-11-25..2026-11-26']
    const { code, answer } = await json([...words, ...periods])
    expect([code, answer.lastDay]).toEqual([0, '2026-12-04'])
    expect(answer.derivation).toMatchObject({ event: 'filing', notCounted: [{ days: 4 }], progress: 'running' })
  })

  test('term stopped by a suspension not yet lifted', async () => {
    const words = ['term', '--from', '2026-11-02', '--months', '1', '--start-event', 'filing', '--as-of', '2026-11-24']
    const { answer } = await json([...words, '--not-counted', 'suspension 2026-11-10..'])
    expect(answer).toMatchObject({ lastDay: '2026-12-16', derivation: { event: 'filing', progress: 'stopped' } })
    const { out } = await call([...words, '--not-counted', 'suspension 2026-11-10..'])
    expect(out).toContain('Termin nie biegnie; skończy się nie wcześniej niż 16 grudnia 2026 (środa)')
  })

  test('holidays', async () => {
    const { answer } = await json(['holidays', '2026'])
    expect(answer).toHaveLength(14)
    expect(answer[11]).toMatchObject({
      date: '2026-12-24',
      name: 'Wigilia Bożego Narodzenia',
      basis: expect.any(String),
    })
  })

  test.each([
    [['pesel', '44051401359'], 0, { valid: true, reason: 'ok', normalized: '44051401359' }],
    [['nip', '123', '456', '32', '19'], 1, { valid: false, reason: 'checksum', normalized: '1234563219' }],
  ])('id check %o', async (words, code, answer) => {
    expect(await json(['id', 'check', ...words])).toEqual({ code, answer })
  })

  test('mark parse', async () => {
    const sign = { valid: true, unit: 'AB-II', class: '6740', group: 3, number: 21, year: 2022, initials: null }
    expect(await json(['mark', 'parse', 'AB -II.6740.3.21.2022'])).toMatchObject({ code: 0, answer: sign })
    expect(await json(['mark', 'parse', 'GK/04'])).toEqual({ code: 1, answer: { valid: false, reason: 'shape' } })
  })
})

describe('for a person', () => {
  test.each([
    [['term', '--from', '2026-12-17', '--days', '7'], 0, 'Ostatni dzień terminu: 28 grudnia 2026 (poniedziałek)'],
    [['holidays', '2025'], 0, '24 grudnia 2025 (środa): Wigilia Bożego Narodzenia'],
    [['id', 'check', 'pesel', '02223100013'], 1, 'Data urodzenia w numerze nie istnieje.'],
    [['id', 'check', 'pesel', '02291512343'], 0, 'Data urodzenia: 15 września 2002, kobieta.'],
    [['id', 'check', 'pesel', '44051401359'], 0, 'Data urodzenia: 14 maja 1944, mężczyzna.'],
    [['mark', 'parse', 'wgd.6740.3.21.2026.jk'], 0, 'komórka WGD, klasa 6740, grupa 3, numer 21, rok 2026'],
    [['mark', 'parse', '12345/2026'], 1, 'To nie jest znak sprawy: to numer z rejestru przesyłek'],
    [['--help'], 0, 'Użycie: npm run --silent okienko -- POLECENIE'],
  ])('%o', async (argv, code, words) => {
    const answered = await call(argv)
    expect(answered.code).toBe(code)
    expect(answered.out).toContain(words)
    expect(answered.problems).toBe('')
  })
})

describe('a bad call', () => {
  test.each([
    [[], 'Nie podano polecenia.'],
    [['nic'], 'Nieznane polecenie: nic.'],
    [['id'], 'Nieznane polecenie: id.'],
    [['term'], 'Brak argumentu „from”'],
    [['term', '--from', '2026-02-30', '--days', '7'], 'nie jest dniem'],
    [['term', '--from', '2026-12-17'], 'dokładnie jedną długość'],
    [['term', '--from', '2026-12-17', '--days', '7', '--weeks', '1'], 'dokładnie jedną długość'],
    [['term', '--from', '2026-12-17', '--days', '0'], 'większą od zera'],
    [['term', '--days', '-7', '--from', '2026-12-17'], 'większą od zera'],
    [['term', '--from', '2026-12-17', '--days', '1e3'], 'liczbą całkowitą'],
    [['term', '--from', '2026-12-17', '--days', '99999'], '2000–2050'],
    [['term', '--from', '2026-12-17', '--by-rule', 'x'], 'Przepis musi być jednym z: appeal,'],
    [['term', '--from', '2026-12-17', '--by-rule', 'appeal', '--days', '7'], 'Przepis sam wyznacza długość'],
    [['term', '--from', '2015-01-02', '--by-rule', 'petition'], 'dopiero od dnia: 6 września 2015'],
    [['term', '--from', '2026-12-17', '--days', '7', '--start-event', 'x'], 'Zdarzenie musi być jednym z: event,'],
    [['term', '--from', '2026-12-17', '--days', '7', '--not-counted', 'x'], 'POWÓD OD..DO'],
    [
      ['term', '--from', '2026-12-17', '--days', '7', '--not-counted', 'mediation 2026-12-20..2026-12-19'],
      'nie może się skończyć (19 grudnia 2026) przed swoim początkiem (20 grudnia 2026)',
    ],
    [
      ['term', '--from', '2026-12-17', '--days', '7', '--not-counted', 'mediation 2026-12-20..'],
      'Podaj dzień, na który obliczyć termin.',
    ],
    [['term', '--from', '2026-12-17', '--dayz', '7'], 'Nieznana opcja „--dayz”'],
    [['term', '--from', '2026-12-17', '--days'], 'Opcja bez wartości'],
    [['term', 'x', '--from', '2026-12-17', '--days', '7'], 'Zbędny argument „x”'],
    [['holidays', '1999'], '2000–2050'],
    [['holidays'], 'liczbą całkowitą'],
    [['id', 'check', 'dowód', '1'], 'Rodzaj musi być jednym z'],
    [['id', 'check', 'pesel'], 'Brak argumentu „value”'],
    [['jrwa', 'import', 'wykaz.csv', '--from', '2026-02-30'], 'nie jest dniem'],
    [['mark', 'parse'], 'Brak argumentu „text”'],
    [['term', '--from', '2026-12-17', '--ndjson'], 'tylko na wejściu'],
  ])('%o is told on the error output, with exit code 2', async (argv, words) => {
    const answered = await call(argv)
    expect(answered).toMatchObject({ code: 2, out: '' })
    expect(answered.problems).toContain(words)
  })

  test('with --json it is still one document', async () => {
    const { code, answer } = await json(['term', '--from', '2026-12-17', '--days', '-1'].slice(0, 3))
    expect(code).toBe(2)
    expect(answer.error).toContain('dokładnie jedną długość')
  })
})

describe('one answer a line', () => {
  test('lines that cannot be understood do not stop the others', async () => {
    const lines = [
      '{"from":"2026-12-17","days":7,"rule":"their own"}',
      '',
      'x',
      '[]',
      '{"from":"2026-12-17","workingDays":1,"days":null}',
    ]
    const { code, out } = await call(['term', '--ndjson'], lines.join('\n'))
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(2)
    expect(answers.map((one) => one.lastDay ?? 'error')).toEqual(['2026-12-28', 'error', 'error', '2026-12-18'])
  })

  test('every published case sign has its answer, in order', async () => {
    const lines = marks.map(({ string }) => JSON.stringify({ text: string }))
    const { code, out } = await call(['mark', 'parse', '--ndjson'], lines.join('\n'))
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers.map(({ valid }) => valid)).toEqual(marks.map(({ parse }) => parse !== null && 'unit' in parse))
  })

  test('a "no" is an ordinary answer', async () => {
    const { code, out } = await call(
      ['id', 'check', '--ndjson'],
      '{"kind":"nip","value":"1"}\n{"kind":"nip","value":"1234563218"}\n',
    )
    expect(code).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).valid),
    ).toEqual([false, true])
  })
})

test('every command in the table can be loaded', async () => {
  for (const { words, load } of commands) expect((await load()).answer, words).toBeTypeOf('function')
})

test('cards check finds what the cards of a file contradict, without a database, and stores nothing', async () => {
  const samples = 'seeds/import-samples'
  const file = `${samples}/service-cards-plock.json`
  const words = [
    'cards',
    'check',
    file,
    '--facts',
    `${samples}/facts-plock.json`,
    '--city',
    'Płock',
    '--day',
    '2026-11-23',
  ]
  const { code, answer } = await json(words)
  expect([code, answer.day, answer.cards]).toEqual([1, '2026-11-23', 10])
  const first = answer.findings.find((one: { why: string }) => one.why === 'cash-where-cashless')
  expect(first).toMatchObject({ card: 'plock-reg-16', fact: { reference: 'kasa:pilsudskiego' } })
  expect((await call(words)).out).toContain('Karta kieruje do kasy tam, gdzie nie przyjmuje się gotówki')
  expect((await call(['cards', 'check', 'package.json', '--facts', `${samples}/facts-plock.json`])).code).toBe(2)
  expect((await call(['cards', 'check', file, '--facts', file])).problems).toContain('Plik faktów')
})
