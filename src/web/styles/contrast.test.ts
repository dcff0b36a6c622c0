import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Readonly<Record<string, string>>

const source = readFileSync(new URL('./_tokens.scss', import.meta.url), 'utf8')

function block(name: string): string {
  const start = source.indexOf(`@mixin ${name}`)
  return source.slice(start, source.indexOf('\n}', start))
}

function read(text: string): Tokens {
  return Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]))
}

const twoColours = [...source.matchAll(/two-colours\((?:light|dark), (#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
  (found): [string, Tokens] => [
    `${found[1]} on ${found[2]}`,
    read(block('two-colours').replaceAll('#{$front}', `${found[1]}`).replaceAll('#{$back}', `${found[2]}`)),
  ],
)
const themes: [string, Tokens][] = [['light', read(block('light'))], ['dark', read(block('dark'))], ...twoColours]

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

// 1.4.3: every text that is ever set on these grounds. 1.4.11: borders of controls, and focus against its own ink.
const text = [
  ...['ink', 'muted', 'accent', 'accent-hover', 'visited', 'danger', 'warning', 'done'].flatMap((front) => [
    [front, 'surface'],
    [front, 'paper'],
  ]),
  ['ink', 'field'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-bar', 'bar'],
  ['accent', 'accent-tint'],
  ['ink', 'accent-tint'],
  ...['danger', 'warning', 'done'].flatMap((kind) => [
    [kind, `${kind}-tint`],
    ['ink', `${kind}-tint`],
    ['muted', `${kind}-tint`],
    ['accent', `${kind}-tint`],
  ]),
] as [string, string][]
const edges = [
  ['field-border', 'surface'],
  ['field-border', 'paper'],
  ['field-border', 'field'],
  ['focus', 'focus-ink'],
  ['ink', 'surface'],
] as [string, string][]

describe.each(themes)('theme %s', (_, tokens) => {
  test.each(text)('%s is readable on %s', (front, back) => {
    expect(contrast(tokens[front] as string, tokens[back] as string)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(edges)('%s stands out against %s', (front, back) => {
    expect(contrast(tokens[front] as string, tokens[back] as string)).toBeGreaterThanOrEqual(3)
  })
})

test('the five schemes are all here', () => {
  expect(themes).toHaveLength(5)
})
