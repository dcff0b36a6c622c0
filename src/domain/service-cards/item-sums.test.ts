import { expect, test } from 'vitest'
import { withItemSums } from './item-sums.ts'
import { readCardContent } from './read-content.ts'

const fees = [
  { what: 'decyzja', grosze: 1000, until: '2026-12-31' },
  { what: 'decyzja', grosze: 1200, since: '2027-01-01' },
  { what: 'duplikat', grosze: 500, per: 'rozpoczęta strona', max: 2000, condition: 'gdy trzeba' },
  { what: 'koszty geodety', text: 'ponoszą strony' },
]
const asked = (fee: string | null, day: string, more: object = {}) => {
  const card = readCardContent({ fees, items: [{ name: 'Opłata', kind: 'fee', fee, ...more }] })
  const [item] = withItemSums([{ content: card }], day)[0]?.content.items ?? []
  return item && [item.name.replaceAll('\u00a0', ' '), item.amountGrosze]
}

test.each([
  ['decyzja', '2026-12-31', ['Opłata', 1000]],
  ['decyzja', '2027-01-01', ['Opłata', 1200]],
  ['duplikat', '2027-01-01', ['Opłata: 5,00 zł za rozpoczętą stronę, najwyżej 20,00 zł', null]],
  ['koszty geodety', '2027-01-01', ['Opłata: ponoszą strony', null]],
  [null, '2027-01-01', ['Opłata', null]],
  ['nieznana', '2027-01-01', ['Opłata', null]],
])('an item with the fee „%s” asks on %s for %o', (fee, day, said) => {
  expect(asked(fee, day)).toEqual(said)
})

test.each([
  ['that of the only line with this sum', { amountGrosze: 1000 }, [1000, 'decyzja']],
  ['its own where no line has it', { amountGrosze: 700 }, [700, null]],
  ['its own where the line is paid on another condition', { amountGrosze: 500 }, [500, null]],
])('a sum typed in an older edition is %s', (_whose, more, said) => {
  const card = readCardContent({ fees, items: [{ name: 'Opłata', kind: 'fee', ...more }] })
  const [item] = withItemSums(card, '2026-12-31').items
  expect([item?.amountGrosze, item?.fee]).toEqual(said)
})
