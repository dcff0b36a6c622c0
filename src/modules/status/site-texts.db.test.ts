import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'

const app = useApp()
const get = (url: string, cookie = '') => app.server.inject({ method: 'GET', url, headers: { accept: '*/*', cookie } })

test('security.txt names whom to write to and expires within a year (RFC 9116)', async () => {
  const { headers, body } = await get('/.well-known/security.txt')
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(body).toContain('Contact: mailto:bezpieczenstwo@urzad.przyklad.invalid')
  const expires = Date.parse(/^Expires: (.+)$/m.exec(body)?.[1] ?? '')
  const days = (expires - app.clock.now().getTime()) / 86_400_000
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThan(366)
})

test('every page of the map of the site opens, and none is about somebody’s matter', async () => {
  const { body } = await get('/sitemap.xml')
  const paths = [...body.matchAll(/<loc>[^<]*?\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '')
  expect(paths).toContain('/uslugi/WGD-19')
  expect(paths).toContain('/uslugi?event=property')
  expect(body).toMatch(/\/uslugi\/WGD-19<\/loc><lastmod>2025-01-01<\/lastmod>/)
  for (const path of paths) expect(`${path} ${(await get(path)).statusCode}`).toBe(`${path} 200`)
  expect(paths.filter((path) => /^\/(s|S|notices)\//.test(path))).toEqual([])
})

test('robots are kept away from matters and from the staff’s pages', async () => {
  const { body } = await get('/robots.txt')
  for (const path of ['/s/', '/S/', '/lista/', '/L/', '/notices/', '/desk'])
    expect(body).toContain(`Disallow: ${path}\n`)
  expect(body).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
})

test('hours and ways to file, and what is not shown with its reason, in three languages', async () => {
  expect((await get('/godziny')).body).toContain('Zwykły e-mail nie jest wniesieniem podania')
  expect((await get('/godziny', 'okienko_display=language%3Den')).body).toContain('An ordinary e-mail is not a filing')
  const hidden = (await get('/czego-nie-pokazujemy')).body
  expect(hidden).toContain('Rejestr „<span lang="pl">Rejestr przesyłek wychodzących</span>”')
  expect(hidden).toContain('Rejestr przesyłek wpływających')
  expect((await get('/czego-nie-pokazujemy', 'okienko_display=language%3Duk')).body).toContain(
    'Чого ми тут не показуємо',
  )
  expect((await get('/')).body).toContain('href="/godziny"')
})
