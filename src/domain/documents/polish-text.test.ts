import { describe, expect, it } from 'vitest'
import { pageCount, polishDay, polishWeekday, shortDay, zloty } from './polish-text.ts'

describe('words of a letter', () => {
  it('writes days', () => {
    expect(polishDay('2026-11-23')).toBe('23 listopada 2026 r.')
    expect(polishWeekday('2026-11-30')).toBe('poniedziałek, 30 listopada 2026 r.')
    expect(shortDay('2026-01-05')).toBe('05.01.2026')
    expect(() => polishDay('2026-02-30')).toThrow(RangeError)
  })

  it.each([
    [0, '0,00 zł'],
    [5, '0,05 zł'],
    [1700, '17,00 zł'],
    [123_456_789, '1 234 567,89 zł'],
  ])('writes %i grosze as %s', (grosze, text) => {
    expect(zloty(grosze).replaceAll('\u00a0', ' ')).toBe(text)
  })

  it.each([-1, 0.5, Number.NaN])('refuses %d grosze', (grosze) => {
    expect(() => zloty(grosze)).toThrow(RangeError)
  })

  it.each([
    [1, '1 strona'],
    [4, '4 strony'],
    [12, '12 stron'],
    [22, '22 strony'],
  ])('counts %i pages', (count, text) => {
    expect(pageCount(count)).toBe(text)
  })
})
