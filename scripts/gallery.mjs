// `npm run gallery`: writes every component in every state as static pages to dist/gallery, one folder for each look.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './ensure.mjs'

ensureInstalled()
const { build } = await import('esbuild')
const { buildIfStale, forNode } = await import('./build.mjs')
await buildIfStale()

const folder = join(root, 'dist/gallery')
const bundle = join(root, 'dist/gallery-pages.mjs')
await build({
  ...forNode,
  entryPoints: [join(root, 'test/gallery/index.tsx')],
  outfile: bundle,
  packages: 'external',
})
const { galleryPages } = await import(pathToFileURL(bundle).href)

const plain = { theme: 'light', contrast: 'normal', textSize: '100', language: 'pl' }
const looks = {
  light: plain,
  dark: { ...plain, theme: 'dark' },
  'black-on-yellow': { ...plain, contrast: 'black-on-yellow' },
  'yellow-on-black': { ...plain, contrast: 'yellow-on-black' },
  'white-on-black': { ...plain, contrast: 'white-on-black' },
  'text-150': { ...plain, textSize: '150' },
  ukrainian: { ...plain, language: 'uk' },
}
rmSync(folder, { recursive: true, force: true })
for (const [look, preferences] of Object.entries(looks)) {
  mkdirSync(join(folder, look), { recursive: true })
  const pages = galleryPages(preferences, (name) => `../../assets/${name}`)
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, look, `${name}.html`), html)
}
console.log(`Galeria: ${folder}`)
