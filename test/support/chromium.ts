import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A program that may serve as the browser: `prepare` unpacks it when needed and throws when it cannot be had. */
export interface Candidate {
  name: string
  prepare: () => { executablePath: string; env: Record<string, string> }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * The browsers to try, best first: the one named by OKIENKO_CHROMIUM alone (`npm` means the one from the npm package),
 * otherwise those on PATH and then the one from npm.
 */
export function candidates(): Candidate[] {
  const asked = process.env.OKIENKO_CHROMIUM
  if (asked && asked !== 'npm') return [fromSystem(asked)]
  return asked === 'npm' ? [fromNpm] : [...onPath().map(fromSystem), fromNpm]
}

function fromSystem(path: string): Candidate {
  return { name: path, prepare: () => ({ executablePath: path, env: {} }) }
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)).find(isExecutable) ?? [])
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const fromNpm: Candidate = {
  name: '@sparticuz/chromium',
  prepare: () => {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new Error(`the npm package holds a browser for linux-x64 only, this is ${process.platform}-${process.arch}`)
    const folder = unpacked()
    return {
      executablePath: join(folder, 'chromium'),
      env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    }
  },
}

/**
 * The folder with the unpacked browser. It is made once, beside the packages or (when they are read-only) in a folder of
 * this user's in the temporary directory, and appears whole by a rename, so two test processes cannot see half of it.
 */
function unpacked(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = dirname(dirname(dirname(entry)))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const places = [join(dirname(dirname(home)), '.cache'), join(tmpdir(), `okienko-${process.getuid?.() ?? 0}`)]
  const name = `chromium-${version}`
  const ready = places.map((place) => join(place, name)).find((folder) => existsSync(folder) && isOurs(folder))
  if (ready) return ready
  const place = places.find(isWritable)
  if (!place) throw new Error(`no folder to unpack it in: ${places.join(', ')}`)
  return unpackInto(place, name)
}

/** A folder planted by another user in the shared temporary directory is not trusted. */
function isOurs(folder: string): boolean {
  return [0, process.getuid?.() ?? 0].includes(statSync(folder).uid)
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return isOurs(folder)
  } catch {
    return false
  }
}

function unpackInto(place: string, name: string): string {
  const target = join(place, name)
  const draft = mkdtempSync(join(place, 'unpacking-'))
  try {
    runUnpacker(draft)
    for (const path of [draft, join(draft, 'chromium')]) chmodSync(path, 0o755)
    writeFileSync(join(draft, 'fonts.conf'), fontsConfiguration(join(target, 'fonts')))
    renameSync(draft, target)
  } catch (problem) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw problem
  }
  return target
}

/**
 * The package unpacks into its process's temporary directory, and its libraries (nss, nspr, expat) only where it believes
 * itself in Amazon's cloud; both are told to a child of its own, so that this process's environment stays as it is.
 */
function runUnpacker(folder: string): void {
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())"
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(dirname(import.meta.dirname)),
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`it could not be unpacked: ${done.stderr.trim().slice(-400)}`)
}

/** Open Sans of the package first, whatever the machine has after it, so that a machine without fonts shows Polish too. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`
}
