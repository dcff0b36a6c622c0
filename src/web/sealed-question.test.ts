import { describe, expect, test } from 'vitest'
import { openQuestion, sealQuestion } from './sealed-question.ts'

const given = { secret: new Uint8Array(32).fill(7), sessionId: 'session-1', path: '/search' }
const question = { q: 'Gżegżółka Łucja', scan: ['1202600012345042'] }

describe('a sealed question', () => {
  test('opens where it was sealed, also in another process with the same secret', () => {
    const sealed = sealQuestion(given, question)
    expect(openQuestion({ ...given, secret: new Uint8Array(32).fill(7) }, sealed)).toEqual(question)
  })

  test('tells nothing, and the same words never look alike twice', () => {
    const [one, two] = [sealQuestion(given, question), sealQuestion(given, question)]
    expect(one).not.toBe(two)
    expect(one).toMatch(/^[\w-]+$/)
    for (const word of ['Gżegżółka', 'Łucja', '12345']) {
      expect(one).not.toContain(word)
      expect(Buffer.from(one, 'base64url').includes(word)).toBe(false)
    }
  })

  const sealed = sealQuestion(given, question)
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  test.each([
    ['another session', { ...given, sessionId: 'session-2' }, sealed],
    ['another page', { ...given, path: '/rack' }, sealed],
    ['another office', { ...given, secret: new Uint8Array(32).fill(8) }, sealed],
    ['changed', given, changed],
    ['cut', given, sealed.slice(0, 20)],
    ['empty', given, ''],
    ['missing', given, undefined],
    ['a list', given, [sealed]],
    ['plain words', given, 'Kowalska Anna z Przykładowa, ul. Świerkowa 4'],
  ])('%s opens nothing', (_, where, text) => {
    expect(openQuestion(where, text)).toBeUndefined()
  })
})
