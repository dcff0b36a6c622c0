import names from './names.json' with { type: 'json' }

/** Numbers in [0, 1) from a seeded source, so that the same load can be made again. */
export type Prng = () => number

/** An invented client of the load; nobody real stands behind it. */
export type GeneratedClient = {
  kind: 'natural' | 'organisation'
  surname: string | null
  givenNames: string | null
  organisation: string | null
  street: string
  postalCode: string
  locality: string
}

/** What a letter is about. */
export type GeneratedSubject = { category: string; subject: string }

const LOCALITIES = ['Przykładowo', 'Przykładowo', 'Przykładowo', 'Przykładowo', 'Wzorcowo', 'Dąbrówka Pokazowa']
const FIRMS = ['Zakład', 'Przedsiębiorstwo', 'Fundacja', 'Spółdzielnia', 'Stowarzyszenie', 'Wspólnota Mieszkaniowa']
const FORMS = ['sp. z o.o.', 'S.A.', 'sp.j.', '']

/** mulberry32: small, fast and the same on every machine; `seed` is any integer. */
export function seededPrng(seed: number): Prng {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function pick<Entry>(prng: Prng, entries: readonly Entry[]): Entry {
  const entry = entries[Math.floor(prng() * entries.length)]
  if (entry === undefined) throw new Error('nothing to pick from')
  return entry
}

type Weighted = { rows: readonly (readonly (string | number)[])[]; sums: number[] }

/** Running sums of the weights (the last field of a row), for a search by halves. */
function weighted(rows: readonly (readonly (string | number)[])[]): Weighted {
  let total = 0
  return { rows, sums: rows.map((row) => (total += Number(row.at(-1)))) }
}

function pickWeighted(prng: Prng, { rows, sums }: Weighted): readonly (string | number)[] {
  const target = prng() * (sums.at(-1) ?? 0)
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > target) high = middle
    else low = middle + 1
  }
  return rows[low] ?? []
}

const female = weighted(names.female)
const male = weighted(names.male)
const surnames = weighted(names.surnames)

function generateAddress(prng: Prng) {
  const street = prng() < 0.05 ? pick(prng, names.oddStreets) : pick(prng, names.streets)
  const flat = prng() < 0.6 ? ` m. ${1 + Math.floor(prng() * 80)}` : ''
  const code = String(1 + Math.floor(prng() * 99)).padStart(3, '0')
  return {
    street: `ul. ${street} ${1 + Math.floor(prng() * 120)}${flat}`,
    postalCode: `00-${code}`,
    locality: pick(prng, LOCALITIES),
  }
}

/** An invented person (19 of 20) or organisation, with names as frequent as they are in the published lists. */
export function generateClient(prng: Prng): GeneratedClient {
  const address = generateAddress(prng)
  const [masculine, feminine] = pickWeighted(prng, surnames).map(String)
  if (prng() < 0.05) {
    const organisation = `${pick(prng, FIRMS)} ${masculine} ${pick(prng, FORMS)}`.trim()
    return { kind: 'organisation', surname: null, givenNames: null, organisation, ...address }
  }
  const woman = prng() < 0.52
  const given = String(pickWeighted(prng, woman ? female : male)[0])
  const second = prng() < 0.1 ? ` ${pickWeighted(prng, woman ? female : male)[0]}` : ''
  const double = woman && prng() < 0.06 ? pick(prng, names.doubleBarrelled) : undefined
  const surname = double ?? (woman ? feminine : masculine) ?? ''
  return { kind: 'natural', surname, givenNames: `${given}${second}`, organisation: null, ...address }
}

/** What a letter of the load is about, with its category. */
export function generateSubject(prng: Prng): GeneratedSubject {
  const [category = '', subject = ''] = pick(prng, names.subjects)
  return { category, subject }
}
