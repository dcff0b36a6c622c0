import { expect, it } from 'vitest'
import { feeRemarks, feesOn } from './card-fees.ts'

const line = (what: string, since: string | null, until: string | null) => ({
  ...{ what, grosze: 1700, text: null, per: null, max: null, rate: null, condition: null },
  ...{ since, until },
})

it.each([
  ['2026-06-30', ['stała', 'dawna']],
  ['2026-07-01', ['stała', 'nowa']],
  ['2025-01-01', ['stała', 'dawna']],
])('on %s hold %j', (day, names) => {
  const fees = [line('stała', null, null), line('dawna', null, '2026-06-30'), line('nowa', '2026-07-01', null)]
  expect(feesOn(fees, day).map(({ what }) => what)).toEqual(names)
})

it.each([
  [{}, []],
  [{ per: 'rozpoczęta strona', max: 20_000 }, ['za rozpoczętą stronę', 'najwyżej 200,00\u00a0zł']],
  [{ per: 'łopata', text: 'z góry' }, ['za: łopata', 'z góry']],
  [{ condition: 'gdy działa pełnomocnik' }, ['gdy działa pełnomocnik']],
])('beside the sum of %j stands %j', (over, remarks) => {
  expect(feeRemarks({ ...line('opłata', null, null), condition: null, ...over })).toEqual(remarks)
})
