import { expect, test } from 'vitest'
import { openText, sealText } from './sealed-text.ts'

const secret = Buffer.alloc(32, 7)

test('a sealed text opens with its secret and purpose only, and two seals of it differ', () => {
  const sealed = sealText(secret, 'notices', 'łucja@poczta.example')
  expect(openText(secret, 'notices', sealed)).toBe('łucja@poczta.example')
  expect(sealed.toString('latin1')).not.toContain('poczta')
  expect(sealText(secret, 'notices', 'łucja@poczta.example').equals(sealed)).toBe(false)
  expect(() => openText(Buffer.alloc(32, 8), 'notices', sealed)).toThrow()
  expect(() => openText(secret, 'other', sealed)).toThrow()
  sealed[sealed.length - 1] = (sealed[sealed.length - 1] ?? 0) ^ 1
  expect(() => openText(secret, 'notices', sealed)).toThrow()
})
