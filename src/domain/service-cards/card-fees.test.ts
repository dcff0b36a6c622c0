import { expect, it } from 'vitest'
import { feesOn } from './card-fees.ts'

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
