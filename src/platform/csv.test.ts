import { expect, test } from 'vitest'
import { csvFile } from './csv.ts'

const text = (rows: (string | number | null)[][]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile(rows))

test.each([
  ['a plain row', [['a', 1, null]], '\ufeffa;1;\r\n'],
  ['a semicolon, a quote and a new line are quoted', [['a;b', 'c"d', 'e\nf']], '\ufeff"a;b";"c""d";"e\nf"\r\n'],
  ['a formula is text', [['=1+1', '+48 600', '@x', '-2']], "\ufeff'=1+1;'+48 600;'@x;'-2\r\n"],
  ['nothing', [], '\ufeff'],
])('%s', (_case, rows, file) => {
  expect(text(rows)).toBe(file)
})
