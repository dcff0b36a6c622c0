import { describe, expect, test } from 'vitest'
import { defaultPreferences, displayHref, readPreferences, safeReturnPath, writePreferences } from './preferences.ts'

describe('preferences', () => {
  test('come back from the cookie as they went in', () => {
    const chosen = { theme: 'dark', contrast: 'yellow-on-black', textSize: '150', language: 'uk' } as const
    expect(readPreferences(writePreferences(chosen))).toEqual(chosen)
  })

  test.each([undefined, '', 'theme=pink&textSize=900', '%%%', 'contrast=<script>'])('%j gives the defaults', (text) => {
    expect(readPreferences(text)).toEqual(defaultPreferences)
  })

  test('one choice leaves the others as they were', () => {
    const before = { ...defaultPreferences, language: 'en' } as const
    expect(readPreferences('textSize=125', before)).toEqual({ ...before, textSize: '125' })
  })

  test('a link keeps the way back', () => {
    expect(displayHref({ textSize: '125' }, '/status?q=a&b=1')).toBe(
      '/display?textSize=125&back=%2Fstatus%3Fq%3Da%26b%3D1',
    )
  })
})

test.each([
  ['/status', '/status'],
  ['/status?x=1', '/status?x=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
])('the way back from %j is %j', (path, to) => {
  expect(safeReturnPath(path)).toBe(to)
})
