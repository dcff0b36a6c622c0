import { expect, test } from 'vitest'
import { FORM_TYPES, formFileName, withForm, withoutForm } from './card-forms.ts'
import { readCardContent } from './read-content.ts'

const form = (name: string, digit = '1') => ({ name, sha256: digit.repeat(64), mediaType: FORM_TYPES.pdf, bytes: 10 })
const card = (...forms: ReturnType<typeof form>[]) => ({ ...readCardContent({}), forms })
const why = (outcome: { ok: boolean; refusal?: { why: string } }) => (outcome.ok ? 'taken' : outcome.refusal?.why)

test.each([
  ['another file under another name', form('Zgoda', '2'), 'taken'],
  ['the same file under another name', form('Zgoda', '1'), 'form-already-there'],
  ['another file under the same name', form('wniosek', '2'), 'form-name-taken'],
])('%s: %s', (_what, added, answer) => {
  expect(why(withForm(card(form('Wniosek')), added))).toBe(answer)
})

test('a card holds no more forms than a list may have rows', () => {
  const many = Array.from({ length: 60 }, (_, no) => ({ ...form(`Formularz ${no}`), sha256: `${no}` }))
  expect(why(withForm(card(...many), form('Jeszcze jeden', '9')))).toBe('forms-too-many')
})

test('a form is taken off by its file, and one that is not there is said so', () => {
  const two = card(form('Wniosek'), form('Zgoda', '2'))
  expect(withoutForm(two, '1'.repeat(64))).toMatchObject({ event: { card: { forms: [{ name: 'Zgoda' }] } } })
  expect(why(withoutForm(two, '3'.repeat(64)))).toBe('form-not-there')
})

test.each([
  ['Wniosek o wypis i wyrys', FORM_TYPES.pdf, 'wniosek-o-wypis-i-wyrys.pdf'],
  ['Zażółć „gęślą” jaźń ', FORM_TYPES.odt, 'zazolc-gesla-jazn.odt'],
  ['../../etc/passwd', FORM_TYPES.rtf, 'etc-passwd.rtf'],
  ['Заява', FORM_TYPES.docx, 'formularz.docx'],
])('the form „%s” is saved as %s %s', (name, mediaType, file) => {
  expect(formFileName({ name, mediaType })).toBe(file)
})
