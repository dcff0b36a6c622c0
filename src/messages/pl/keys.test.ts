import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no two parts of the catalogue give the same key: the later would silently take the place of the earlier', async () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^(?!index\.|.*\.test\.).*\.ts$/.test(name))
  const parts = await Promise.all(files.map((name) => import(/* @vite-ignore */ `./${name}`)))
  const keys = parts.flatMap((part) => Object.values(part).flatMap((texts) => Object.keys(texts as object)))
  expect(keys.length).toBeGreaterThan(1000)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
