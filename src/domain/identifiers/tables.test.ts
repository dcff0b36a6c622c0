/** Identifiers one by one, beyond the published vectors: each row is one thing that a careless check gets wrong. */
import { describe, expect, test } from 'vitest'
import { checkIdentifier } from './check.ts'
import { readPesel } from './pesel.ts'
import { mod97, weightedSum } from './result.ts'

describe('pesel', () => {
  test.each([
    ['02810100013', '1802-01-01', 'male', 'the 1800s: month + 80'],
    ['00892900004', '1800-09-29', 'female', 'the first year of the 1800s'],
    ['44051401359', '1944-05-14', 'male', 'the 1900s: month as it is'],
    ['99123100003', '1999-12-31', 'female', 'the last day of the 1900s'],
    ['00210100004', '2000-01-01', 'female', 'the 2000s: month + 20'],
    ['00222900009', '2000-02-29', 'female', '2000 was a leap year'],
    ['02291512343', '2002-09-15', 'female', 'the published one'],
    ['00410100017', '2100-01-01', 'male', 'the 2100s: month + 40'],
    ['99723100001', '2299-12-31', 'female', 'the last day that can be said: month + 60'],
  ])('%s: born %s, %s (%s)', (number, bornOn, sex) => {
    const facts = readPesel(number)
    expect([facts?.bornOn.toString(), facts?.sex]).toEqual([bornOn, sex])
  })

  test.each([
    ['02223100013', 'date', '31 February'],
    ['00422900005', 'date', '2100 is no leap year'],
    ['00822900007', 'date', '1800 was no leap year'],
    ['00000100007', 'date', 'month nought'],
    ['00130100003', 'date', 'month thirteen'],
    ['00200100003', 'date', 'month nought of the 2000s'],
    ['00930100007', 'date', 'month thirteen of the 1800s'],
    ['44050001352', 'date', 'day nought'],
    ['44051401358', 'checksum', 'the last digit'],
    ['4405140135', 'format', 'ten digits'],
    ['440514013590', 'format', 'twelve digits'],
    ['4405140135O', 'format', 'the letter O'],
  ])('%s is wrong: %s (%s)', (number, reason) => {
    expect(checkIdentifier('pesel', number)).toEqual({ valid: false, reason, normalized: number })
    expect(readPesel(number)).toBeUndefined()
  })
})

describe.each([
  ['nip', '5260001246', 'ok', 'a remainder below ten'],
  ['nip', '0000000000', 'format', 'noughts agree with themselves'],
  ['nip', '1000000161', 'checksum', 'a remainder of ten belongs to no number'],
  ['nip', '1000000160', 'checksum', 'nor is it written as nought'],
  ['nip', '0000000017', 'ok', 'noughts before are no fault'],
  ['nip', 'PL1234563218', 'ok', 'the prefix of the Union'],
  ['nip', 'DE1234563218', 'format', 'another country'],
  ['nip', '1234563218PL', 'format', 'the prefix at the end'],
  ['regon', '000000000', 'format', 'noughts agree with themselves'],
  ['regon', '00000000000000', 'format', 'the same with fourteen'],
  ['regon', '123456785', 'ok', 'nine digits'],
  ['regon', '000020050', 'ok', 'a remainder of ten is written as nought'],
  ['regon', '12345678512347', 'ok', 'fourteen digits'],
  ['regon', '12345678412347', 'checksum9', 'fourteen over a wrong nine'],
  ['regon', '1234567851', 'format', 'ten digits'],
  ['regon', '123456785-12347', 'ok', 'the local part behind a hyphen'],
  ['id-card', 'ABA300000', 'ok', 'the series before 2019'],
  ['id-card', 'ABS123456', 'ok', 'the series before 2019'],
  ['id-card', 'DAA200000', 'checksum', 'the series since 2021, one digit off'],
  ['id-card', 'DAA000005', 'checksum', 'the check is the first digit, not the last'],
  ['id-card', 'DAA100000', 'ok', 'the series since 2021'],
  ['id-card', 'AB1234567', 'format', 'a passport, or the booklet that ended in 2008'],
  ['id-card', 'ABCD12345', 'format', 'four letters'],
  ['id-card', 'XABA300000', 'format', 'something before'],
  ['id-card', 'ABA3000000', 'format', 'something after'],
  ['iban', '13102039740000550201777929', 'ok', 'the 26 digits of a Polish account'],
  ['iban', 'PL13 1020 3974 0000 5502 0177 7929', 'ok', 'the same in fours'],
  ['iban', 'pl13-1020-3974-0000-5502-0177-7929', 'ok', 'the same with hyphens'],
  ['iban', '1310203974000055020177792', 'format', '25 digits'],
  ['iban', 'PL131020397400005502017779290', 'format', '27 digits'],
  ['iban', 'PLPL13102039740000550201777929', 'format', 'the prefix twice'],
  ['iban', '13102039740000550201777929PL', 'format', 'the prefix at the end'],
  ['ade', 'AE:PL-90075-94799-GARAS-26', 'ok', 'a published address'],
  ['ade', 'AE:PL-72422-98772-ATIDW-24', 'ok', 'a published address'],
  ['ade', 'AE:PL-50419-15057-VDGUG-25', 'ok', 'a published address'],
  ['ade', 'AE:PL-55004-94640-IGCES-27', 'checksum', 'a published address that breaks the rule: a warning only'],
  [
    'ade',
    'AE:PL-00000-00412-ZZZZZ-11',
    'ok',
    'the letters outweigh the numbers: 450 less 412 is 38, its digits make 11',
  ],
  ['ade', 'AE:PL-00000-00412-ZZZZZ-12', 'checksum', 'the same, one more'],
  ['ade', 'AE:DE-90075-94799-GARAS-26', 'format', 'another country'],
  ['ade', 'AE:PL-90075-94799-GARĄS-26', 'format', 'a Polish letter'],
  ['ade', 'XAE:PL-90075-94799-GARAS-26', 'format', 'something before'],
  ['ade', 'AE:PL-90075-94799-GARAS-261', 'format', 'something after'],
  ['postal', '(00)759007731512000621', 'ok', 'as printed on the label'],
  ['postal', '759007731512000621', 'ok', 'without the application identifier'],
  ['postal', '00359007738060313786', 'kind', 'a business parcel'],
  ['postal', '00759007734000000004', 'ok', 'a registered letter of kind 4'],
  ['postal', '00759007730000000006', 'kind', 'kind nought'],
  ['postal', 'RR473124829PL', 'ok', 'a foreign one'],
  ['postal', 'RR 47312482 9 PL', 'ok', 'a foreign one in groups'],
  ['postal', 'RR000000014PL', 'ok', 'remainder 7: eleven less seven is four, nothing special'],
  ['postal', 'CP473124829PL', 'format', 'a parcel'],
  ['postal', 'RR473124829P1', 'format', 'a digit in the country'],
  ['postal', 'XRR473124829PL', 'format', 'something before'],
] as const)('%s %s', (kind, value, reason, why) => {
  test(`${reason}: ${why}`, () => {
    expect(checkIdentifier(kind, value)).toMatchObject({ valid: reason === 'ok', reason })
  })
})

test.each([
  ['pesel', '4405\u00ad140\u200b1\u200d35\u20609', '44051401359', 'signs that do not show'],
  ['pesel', '440514-01359', '44051401359', 'a hyphen after the day of birth'],
  ['nip', '123–456−32‑18', '1234563218', 'three kinds of dash'],
  ['nip', 'pl 123 456 32 18', '1234563218', 'the prefix in small letters'],
  ['iban', '13102039740000550201777929', 'PL13102039740000550201777929', 'the account becomes an IBAN'],
  ['ade', 'ae:pl–90075–94799–garas–26', 'AE:PL-90075-94799-GARAS-26', 'dashes of a word processor'],
  ['id-card', 'aba-300 000', 'ABA300000', 'a hyphen after the series'],
  ['postal', '(00)7 5900773 1 51200062 1', '00759007731512000621', 'as printed in groups'],
  ['postal', '759007731512000621', '00759007731512000621', 'the identifier is added'],
] as const)('%s „%s” is stored as %s (%s)', (kind, value, normalized, _why) => {
  expect(checkIdentifier(kind, value)).toEqual({ valid: true, reason: 'ok', normalized })
})

/** 97, 98 and 2 leave the same remainder as 00, 01 and 99, which are never given (ISO 13616). */
test.each([
  ['97', '00'],
  ['98', '01'],
  ['02', '99'],
])('an account whose check digits are %s is not right with %s', (given, never) => {
  const accounts = Array.from({ length: 200 }, (_, index) => `102039740000550201777${String(index).padStart(3, '0')}`)
  const found = accounts.find((account) => checkIdentifier('iban', given + account).valid)
  expect(found).toBeDefined()
  expect(checkIdentifier('iban', never + found).reason).toBe('checksum')
})

test('what is far too long is cut, not read', () => {
  expect(checkIdentifier('nip', '1'.repeat(101))).toEqual({
    valid: false,
    reason: 'format',
    normalized: '1'.repeat(100),
  })
  expect(checkIdentifier('nip', `${' '.repeat(90)}1234563218`)).toMatchObject({ valid: true })
  expect(checkIdentifier('nip', `${' '.repeat(91)}1234563218`)).toMatchObject({ valid: false })
})

test('the tools count', () => {
  expect(weightedSum('123', [1, 10, 100])).toBe(321)
  expect(mod97('98')).toBe(1)
  expect(mod97('109010140000071219812874252161')).toBe(1)
})
