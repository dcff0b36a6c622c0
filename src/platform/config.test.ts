import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

describe('readConfig', () => {
  test('needs nothing: the embedded database in ./data, the demo town, port 3000', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      metricsPort: 9464,
      dataFolder: resolve('data'),
      database: { kind: 'embedded' },
      demo: 'on',
      mode: 'production',
      logLevel: 'info',
      mail: null,
      ade: null,
      clamd: null,
      unsafeDatabase: 'refused',
    })
  })

  test('metrics have a port of their own, none in tests, and can be switched off', () => {
    expect(readConfig({ NODE_ENV: 'test' }).metricsPort).toBe('off')
    expect(readConfig({ METRICS_PORT: 'off' }).metricsPort).toBe('off')
    expect(readConfig({ METRICS_PORT: '9500' }).metricsPort).toBe(9500)
    expect(() => readConfig({ METRICS_PORT: 'x' })).toThrow(/METRICS_PORT/)
  })

  test('takes an address instead of the embedded database', () => {
    const url = 'postgresql://okienko:secret@db.example:5432/okienko'
    expect(readConfig({ DATABASE_URL: ` ${url} ` }).database).toEqual({ kind: 'url', url })
  })

  test('sends mail through the server it is given, and never repeats an address it cannot read', () => {
    const mail = readConfig({ SMTP_URL: 'smtp://bok:tajne@poczta.example:587', SMTP_FROM: 'bok@urzad.example' }).mail
    expect(mail).toEqual({ url: 'smtp://bok:tajne@poczta.example:587', from: 'bok@urzad.example' })
    const wrong = () => readConfig({ SMTP_URL: 'http://bok:tajne@poczta.example' })
    expect(wrong).toThrow(/SMTP_URL/)
    expect(wrong).not.toThrow(/tajne/)
  })

  describe('letters through e-Doręczenia', () => {
    const ade = {
      ADE_URL: ' https://ua.example/api/v3/ ',
      ADE_TOKEN_URL: 'https://ow.example/auth/realms/EDOR/protocol/openid-connect/token',
      ADE_SYSTEM: 'OKIENKO',
      ADE_KEY_FILE: 'klucz.pem',
    }

    test('go to the service that is named, as a system that signs with a key kept in a file', () => {
      expect(readConfig(ade).ade).toEqual({
        url: 'https://ua.example/api/v3',
        tokenUrl: ade.ADE_TOKEN_URL,
        audience: 'https://ow.example/auth/realms/EDOR',
        system: 'OKIENKO',
        keyFile: resolve('klucz.pem'),
        certificateFile: null,
      })
      const more = readConfig({ ...ade, ADE_AUDIENCE: 'https://inny.example', ADE_CERT_FILE: '/etc/cert.pem' }).ade
      expect(more).toMatchObject({ audience: 'https://inny.example', certificateFile: '/etc/cert.pem' })
      expect(readConfig({ ADE_SYSTEM: 'OKIENKO' }).ade).toBeNull()
    })

    test.each([
      [{ ADE_URL: 'ftp://uslugi.example' }, /ADE_URL/],
      [{ ADE_URL: 'http://uslugi.example' }, /ADE_URL.*https/],
      [{ ADE_URL: 'https://jan:tajne@uslugi.example' }, /ADE_URL/],
      [{ ADE_TOKEN_URL: '' }, /ADE_URL.*ADE_TOKEN_URL/],
      [{ ADE_TOKEN_URL: 'http://ow.example/token' }, /ADE_TOKEN_URL/],
      [{ ADE_SYSTEM: ' ' }, /ADE_SYSTEM/],
      [{ ADE_KEY_FILE: undefined }, /ADE_KEY_FILE/],
    ])('are refused with %j', (wrong, sentence) => {
      expect(() => readConfig({ ...ade, ...wrong })).toThrow(sentence)
    })

    test('may go without encryption to this very machine only', () => {
      const here = { ...ade, ADE_URL: 'http://127.0.0.1:3400/api/v3', ADE_TOKEN_URL: 'http://localhost:3400/token' }
      expect(readConfig(here).ade).toMatchObject({ audience: 'http://localhost:3400/token' })
    })
  })

  test('has files of clients looked through by the scanner it is given', () => {
    expect(readConfig({ CLAMD_URL: 'tcp://127.0.0.1' }).clamd).toEqual({ host: '127.0.0.1', port: 3310 })
    expect(readConfig({ CLAMD_URL: 'tcp://[::1]:3311/' }).clamd).toEqual({ host: '::1', port: 3311 })
    expect(readConfig({ CLAMD_URL: 'unix:///run/clamav/clamd.ctl' }).clamd).toEqual({ path: '/run/clamav/clamd.ctl' })
    expect(() => readConfig({ CLAMD_URL: 'http://skaner' })).toThrow(/CLAMD_URL/)
    expect(() => readConfig({ CLAMD_URL: 'tcp://skaner:99999' })).toThrow(/CLAMD_URL/)
  })

  test('allows an unsafe database only by the exact flag', () => {
    expect(readConfig({ OKIENKO_ALLOW_UNSAFE_DB: 'true' }).unsafeDatabase).toBe('refused')
    expect(readConfig({ OKIENKO_ALLOW_UNSAFE_DB: '1' }).unsafeDatabase).toBe('allowed')
  })

  test.each([
    [{ PORT: 'ninety' }, /PORT.*„ninety”.*od 0 do 65535/],
    [{ PORT: '70000' }, /PORT/],
    [{ OKIENKO_DEMO: 'yes' }, /OKIENKO_DEMO.*on, town, off/],
    [{ NODE_ENV: 'prod' }, /NODE_ENV/],
    [{ DATABASE_URL: 'mysql://a:secret@b/c' }, /DATABASE_URL/],
  ])('refuses %j in a Polish sentence', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(message)
  })

  test('never repeats the password of a wrong address', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://a:secret@b/c' })).not.toThrow(/secret/)
  })
})
