// Builds dist/: the server and the command line (esbuild, packages left outside), the style sheets (Sass), the
// browser's custom elements, and copies fonts. `buildIfStale` does nothing when no source is newer than the build.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from './ensure.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.built')

function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

export async function buildIfStale() {
  const sources = Math.max(newest(join(root, 'src')), statSync(join(root, 'package-lock.json')).mtimeMs)
  if (existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) >= sources) return
  await build()
  writeFileSync(stamp, String(sources))
}

async function build() {
  const { build: bundle } = await import('esbuild')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'assets'), { recursive: true })
  const common = { bundle: true, absWorkingDir: root, logLevel: 'warning', jsx: 'automatic', jsxImportSource: 'preact' }
  const entries = readdirSync(join(root, 'src/main')).filter((name) => /^(web|worker|cli)\.ts$/.test(name))
  await bundle({
    ...common,
    entryPoints: entries.map((name) => join(root, 'src/main', name)),
    outdir: dist,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    // what is imported only when needed stays in a file of its own, with its packages: a pure command starts at once
    splitting: true,
    alias: Object.fromEntries(
      ['domain', 'platform', 'web', 'modules', 'main', 'messages'].map((name) => [`#${name}`, join(root, 'src', name)]),
    ),
    sourcemap: 'linked',
  })
  paper()
  if (existsSync(join(root, 'src/web/enhance/index.ts')))
    await bundle({
      ...common,
      entryPoints: [join(root, 'src/web/enhance/index.ts')],
      outfile: join(dist, 'assets/enhance.js'),
      minify: true,
      format: 'esm',
      target: 'es2021',
    })
  await styles()
}

/** What the drawing of PDFs reads from files beside the bundle: its process and the templates. */
function paper() {
  cpSync(join(root, 'src/platform/pdf/typst-process.mjs'), join(dist, 'typst-process.mjs'))
  cpSync(join(root, 'src/modules/documents/templates'), join(dist, 'templates'), { recursive: true })
}

async function styles() {
  const folder = join(root, 'src/web/styles')
  if (!existsSync(folder)) return
  const sass = await import('sass')
  for (const name of readdirSync(folder).filter((file) => /^[a-z].*\.scss$/.test(file))) {
    const { css } = sass.compile(join(folder, name), {
      style: 'compressed',
      loadPaths: [join(root, 'node_modules')],
      quietDeps: true,
      silenceDeprecations: ['import'],
    })
    writeFileSync(join(dist, 'assets', name.replace('.scss', '.css')), css)
  }
  fonts()
  compressAssets()
}

/** Public Sans, upright, as two files: the Latin letters and the rest of the Polish ones. */
function fonts() {
  const files = join(root, 'node_modules/@fontsource-variable/public-sans/files')
  mkdirSync(join(dist, 'assets/fonts'), { recursive: true })
  for (const part of ['latin', 'latin-ext'])
    cpSync(join(files, `public-sans-${part}-wght-normal.woff2`), join(dist, `assets/fonts/public-sans-${part}.woff2`))
}

/** Writes each style and script beside itself as .br and .gz, so that no request pays for compressing. */
function compressAssets() {
  const folder = join(dist, 'assets')
  for (const name of readdirSync(folder).filter((file) => /\.(css|js)$/.test(file))) {
    const content = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ensureInstalled } = await import('./ensure.mjs')
  ensureInstalled()
  await build()
}
