import { resolve } from 'node:path'
import type { ClamdAddress } from './virus-scan.ts'

/** Everything that is read from the environment, once, at the start. */
export type Config = {
  /** TCP port of the web server. */
  port: number
  /** Port of `/metrics` on the loopback address; off in tests unless asked for. */
  metricsPort: number | 'off'
  /** Absolute folder of everything the office keeps on disk: the embedded database, files, logs of the server. */
  dataFolder: string
  database: { kind: 'embedded' } | { kind: 'url'; url: string }
  /** What an empty database gets: a town with its first papers, a town without papers, or nothing. */
  demo: 'on' | 'town' | 'off'
  mode: 'production' | 'development' | 'test'
  logLevel: string
  /** Server for outgoing mail; without one notices wait and the screens say so. */
  mail: { url: string; from: string | null } | null
  /** The service of e-Doręczenia; without it letters wait in the outbox and the screens say so. */
  ade: AdeAccess | null
  /** Where files that clients send are looked through; without it they are not, and the screens say so. */
  clamd: ClamdAddress | null
  /** Tests only: accept a database that may lose acknowledged commits. */
  unsafeDatabase: 'refused' | 'allowed'
}

/** How the service of e-Doręczenia is reached, and as which system the office signs in there (RFC 7523). */
export type AdeAccess = {
  /** Address of the User Agent API with its version, without a slash at the end. */
  url: string
  tokenUrl: string
  /** Whom the signed statement is for, as the authorisation server calls itself. */
  audience: string
  /** Name of the office's system as it was entered at the operator's. */
  system: string
  /** Path of the private key (PEM). It is read when a token is needed; the configuration never holds the key itself. */
  keyFile: string
  /** Path of the certificate (PEM), for an operator who asks for it in the connection. */
  certificateFile: string | null
}

/** The environment holds a value that cannot be used; the message says which and why, in Polish. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/**
 * Reads the configuration.
 * @throws ConfigError naming the variable, what it holds and what it may hold
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const url = env.DATABASE_URL?.trim()
  return {
    port: port('PORT', env.PORT, '3000'),
    metricsPort: metricsPort(env),
    dataFolder: resolve(env.OKIENKO_DATA?.trim() || 'data'),
    database: url ? { kind: 'url', url: databaseUrl(url) } : { kind: 'embedded' },
    demo: choice('OKIENKO_DEMO', env.OKIENKO_DEMO, ['on', 'town', 'off'], 'on'),
    mode: choice('NODE_ENV', env.NODE_ENV, ['production', 'development', 'test'], 'production'),
    logLevel: choice('LOG_LEVEL', env.LOG_LEVEL, levels, 'info'),
    mail: mailServer(env.SMTP_URL, env.SMTP_FROM),
    ade: adeService(env),
    clamd: scanner(env.CLAMD_URL),
    unsafeDatabase: env.OKIENKO_ALLOW_UNSAFE_DB === '1' ? 'allowed' : 'refused',
  }
}

function port(name: string, text: string | undefined, usual: string): number {
  const value = text?.trim() || usual
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new ConfigError(`Zmienna ${name} ma wartość „${value}”, a musi być liczbą od 0 do 65535.`)
}

function metricsPort(env: Record<string, string | undefined>): number | 'off' {
  const usual = env.NODE_ENV?.trim() === 'test' ? 'off' : '9464'
  const value = env.METRICS_PORT?.trim() || usual
  return value === 'off' ? 'off' : port('METRICS_PORT', value, usual)
}

function databaseUrl(url: string): string {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url
  // The address holds a password, so it is not repeated.
  throw new ConfigError(
    'Zmienna DATABASE_URL nie jest adresem w postaci postgresql://użytkownik:hasło@serwer:5432/baza.',
  )
}

function mailServer(url: string | undefined, from: string | undefined): Config['mail'] {
  const text = url?.trim()
  if (!text) return null
  if (/^smtps?:\/\//.test(text) && URL.canParse(text)) return { url: text, from: from?.trim() || null }
  // As above: the address may hold a password.
  throw new ConfigError('Zmienna SMTP_URL nie jest adresem w postaci smtp://użytkownik:hasło@serwer:587.')
}

function adeService(env: Record<string, string | undefined>): Config['ade'] {
  const url = env.ADE_URL?.trim()
  if (!url) return null
  const needed = (name: 'ADE_TOKEN_URL' | 'ADE_SYSTEM' | 'ADE_KEY_FILE') => {
    const value = env[name]?.trim()
    if (value) return value
    throw new ConfigError(`Podano ADE_URL, więc potrzebna jest też zmienna ${name}.`)
  }
  const tokenUrl = guardedAddress('ADE_TOKEN_URL', needed('ADE_TOKEN_URL'))
  return {
    url: guardedAddress('ADE_URL', url),
    tokenUrl,
    audience: env.ADE_AUDIENCE?.trim() || tokenUrl.replace(/\/protocol\/openid-connect\/token$/, ''),
    system: needed('ADE_SYSTEM'),
    keyFile: resolve(needed('ADE_KEY_FILE')),
    certificateFile: env.ADE_CERT_FILE?.trim() ? resolve(env.ADE_CERT_FILE.trim()) : null,
  }
}

/** An address that tokens and letters may be sent to: encrypted, or on this very machine. */
function guardedAddress(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const here = ['127.0.0.1', '[::1]', 'localhost'].includes(url?.hostname ?? '')
  const plain = url?.search === '' && url.username === '' && url.password === ''
  if (url && plain && (url.protocol === 'https:' || (url.protocol === 'http:' && here))) return text.replace(/\/+$/, '')
  throw new ConfigError(`Zmienna ${name} nie jest adresem w postaci https://usługa/ścieżka, bez hasła i parametrów.`)
}

function scanner(url: string | undefined): Config['clamd'] {
  const text = url?.trim()
  if (!text) return null
  const socket = /^unix:(?:\/\/)?(\/.+)$/.exec(text)?.[1]
  if (socket) return { path: socket }
  const tcp = /^tcp:\/\/(\[[\da-f:]+\]|[\w.-]+)(?::(\d{1,5}))?\/?$/i.exec(text)
  if (tcp?.[1]) return { host: tcp[1].replace(/[[\]]/g, ''), port: port('CLAMD_URL', tcp[2], '3310') }
  throw new ConfigError(
    `Zmienna CLAMD_URL ma wartość „${text}”, a musi mieć postać tcp://komputer:3310 albo unix:///run/clamav/clamd.ctl.`,
  )
}

function choice<T extends string>(name: string, text: string | undefined, allowed: readonly T[], usual: T): T {
  const value = text?.trim()
  if (!value) return usual
  const found = allowed.find((one) => one === value)
  if (found) return found
  throw new ConfigError(`Zmienna ${name} ma wartość „${value}”, a może mieć: ${allowed.join(', ')}.`)
}
