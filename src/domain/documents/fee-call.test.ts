import { describe, expect, test } from 'vitest'
import { feeCall, receipt } from '#test/support/paper-samples.ts'
import { feeCallContent } from './fee-call.ts'
import { receiptContent } from './receipt.ts'

const handed = {
  lastDay: '2026-11-30',
  steps: [{ text: 'Dnia doręczenia, 23 listopada 2026 r., nie wlicza się.', basis: 'art. 57 § 1 k.p.a.' }],
}

describe('the last day on a call for a fee', () => {
  test('art. 57 § 1 and 4: where nobody knows the delivery yet, how it will be counted', () => {
    const { lastDay, countingRule, counting, received } = feeCallContent(feeCall)
    expect([lastDay, counting, received]).toEqual([null, [], null])
    expect(countingRule).toContain('termin upływa następnego dnia, który nie jest dniem wolnym od pracy ani sobotą')
  })

  test('art. 42 § 1, art. 46 § 1: handed over as it is printed, the day itself, how it was counted and who signs', () => {
    const { lastDay, countingRule, counting, received } = feeCallContent({ ...feeCall, handed })
    expect(lastDay).toBe('Ostatni dzień terminu: poniedziałek, 30 listopada 2026 r.')
    expect([counting, countingRule]).toEqual([handed.steps, null])
    expect(received).toMatchObject({ caption: 'Potwierdzam odbiór wezwania', name: feeCall.addressee.name })
  })
})

describe('the account for a payer abroad', () => {
  const number = '13 1020 3974 0000 5502 0177 8144'
  const abroad = (bic: string | null, written = number) =>
    feeCallContent({ ...feeCall, account: { number: written, bic, holder: 'Urząd' } }).lines.find(
      ({ label }) => label === 'Przelew z zagranicy',
    )?.value

  test.each([
    ['with the code of the bank', 'BPKOPLPW', number, `IBAN PL${number}, BIC BPKOPLPW`],
    ['an account already written as IBAN', 'BPKOPLPW', `PL${number}`, `IBAN PL${number}, BIC BPKOPLPW`],
    ['no code, no line', null, number, undefined],
  ])('%s', (_, bic, written, expected) => expect(abroad(bic, written)).toBe(expected))

  test('stands on the receipt too', () => {
    const notes = (bic: string | null) => receiptContent({ ...receipt, account: { number, bic } }).fee?.notes[0]
    expect(notes('BPKOPLPW')).toContain(`Przelew z zagranicy: IBAN PL${number}, BIC BPKOPLPW.`)
    expect(notes(null)).not.toContain('BIC')
  })
})
