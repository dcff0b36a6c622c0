import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { openBrowser, type PageOptions, useBrowser } from '#test/support/browser.ts'
import { byKeyboard } from '#test/support/keyboard.ts'
import { watchTrouble } from '#test/support/trouble.ts'

// The journeys are only worth what their tools are: here each tool meets the fault that it is meant to find.

const form = `<h1>Wniosek</h1><form action="/dobra"><p><label for="t">Tytuł</label><input id="t" name="t" autofocus></p>
  <fieldset><legend>Jak odebrać odpowiedź</legend>
  <input type="radio" name="o" id="o1" value="1"><label for="o1">Pocztą</label>
  <input type="radio" name="o" id="o2" value="2"><label for="o2">W okienku</label></fieldset>
  <p><input type="checkbox" id="z" name="z" value="1"><label for="z">Zgoda</label></p><button>Zapisz</button></form>`

const style = `body { color: #111; background: #fff } .blade { color: #ddd }
  @media (prefers-color-scheme: dark) { .zmienna { color: #ddd } }
  .bez-obwodki :focus { outline: none }
  .pas { position: fixed; inset: 0; background: #eee }
  .zakryte { color: #fff; background-image: linear-gradient(#fff, #fefefe) }`

const bodies: Record<string, string> = {
  '/ciemna': '<h1>Sprawa</h1><p class="zmienna">Czytelne tylko na jasnym tle.</p>',
  '/dobra': '<h1>Sprawa</h1><h2>Historia</h2><p>Przyjęto 24 listopada 2026.</p>',
  '/formularz': form,
  '/bez-obwodki': `<div class="bez-obwodki">${form}</div>`,
  '/pod-pasem': `${form}<div class="pas"></div>`,
  '/blada': '<h1>Sprawa</h1><p class="blade">Prawie nie widać.</p>',
  '/zakryta': '<h1>Sprawa</h1><p class="zakryte">Białe na białym.</p>',
  '/bez-etykiety': '<h1>Sprawa</h1><input name="x">',
  '/poziomy': '<h1>Sprawa</h1><h3>Za głęboko</h3>',
  '/bez-skupienia': '<h1>Sprawa</h1><p>Nie ma tu nic, co przyjmuje klawisze.</p>',
  '/skrypt': '<h1>Sprawa</h1><script src="/blad.js"></script>',
  '/wyjatek': '<h1>Sprawa</h1><script src="/wyjatek.js"></script>',
  '/brak-obrazu': '<h1>Sprawa</h1><img src="/nie-ma.png" alt="Herb">',
}

const scripts: Record<string, string> = {
  '/blad.js': 'console.error("coś poszło źle")',
  '/wyjatek.js': 'throw new Error("nie obsłużono")',
}

let server: Server
let baseURL: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' data:")
    const [kind, content] = answer(path)
    const status = path.startsWith('/nie-ma') ? 404 : 200
    response.writeHead(status, { 'content-type': `${kind}; charset=utf-8` }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

function answer(path: string): [string, string] {
  if (path === '/styl.css') return ['text/css', style]
  if (scripts[path]) return ['text/javascript', scripts[path]]
  const body = bodies[path] ?? '<h1>Nie znaleziono strony</h1>'
  const head = '<title>Okienko</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styl.css">'
  return ['text/html', `<!doctype html><html lang="pl"><head>${head}</head><body><main>${body}</main></body></html>`]
}

const browser = useBrowser()

async function visit(path: string, options: PageOptions = {}) {
  const page = await browser.newPage({ baseURL, ...options })
  await page.goto(path)
  return page
}

describe.each([{ javaScript: true }, { javaScript: false }])(
  'the accessibility check, JavaScript $javaScript',
  (way) => {
    test.each([
      ['/blada', 'color-contrast:'],
      ['/zakryta', 'color-contrast (not judged):'],
      ['/bez-etykiety', '- label'],
      ['/poziomy', 'a level is skipped'],
    ])('finds what is wrong with %s', async (path, fault) => {
      await expect(checkAccessibility(await visit(path, way))).rejects.toThrow(fault)
    })

    test.each(['/dobra', '/formularz'])('finds nothing wrong with %s', async (path) => {
      await checkAccessibility(await visit(path, way))
    })

    test('looks at the colour scheme that the visitor has', async () => {
      await checkAccessibility(await visit('/ciemna', way))
      await expect(checkAccessibility(await visit('/ciemna', { ...way, scheme: 'dark' }))).rejects.toThrow(
        'color-contrast:',
      )
    })

    test('leaves contrast to the reader where the reader forces the colours', async () => {
      await checkAccessibility(await visit('/blada', { ...way, forcedColors: 'active' }))
    })
  },
)

describe('trouble', () => {
  test.each([
    ['/skrypt', 'console error: coś poszło źle'],
    ['/wyjatek', 'uncaught exception: nie obsłużono'],
    ['/brak-obrazu', 'answered 404: GET'],
  ])('on %s is collected', async (path, sentence) => {
    const page = await browser.newPage({ baseURL, expectedTrouble: /./ })
    const trouble = watchTrouble(page.context())
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(trouble().join()).toContain(sentence)
  })

  test('is a server that cannot be reached', async () => {
    const page = await browser.newPage({ expectedTrouble: /./ })
    const trouble = watchTrouble(page.context())
    await page.goto('http://127.0.0.1:1/').catch(() => undefined)
    expect(trouble().join()).toContain('failed request: http://127.0.0.1:1/')
  })

  test('is not a document answered with 404, which the story judges itself', async () => {
    const page = await browser.newPage({ baseURL })
    const response = await page.goto('/nie-ma')
    expect(response?.status()).toBe(404)
  })

  test.fails('fails the story that met it', async () => {
    const page = await visit('/skrypt')
    await page.waitForLoadState('networkidle')
  })
})

describe.each([{ javaScript: true }, { javaScript: false }])('the keyboard, JavaScript $javaScript', (way) => {
  test('fills a form from the first field to the last', async () => {
    const page = await browser.newPage({ baseURL, ...way })
    const keyboard = await byKeyboard(page, 'at-top')
    await page.goto('/formularz')
    await keyboard.type('Zażółć gęślą jaźń')
    await keyboard.choose(page.getByLabel('W okienku'))
    await keyboard.toggle(page.getByLabel('Zgoda'))
    await keyboard.fill(page.getByLabel('Tytuł'), 'Odpis')
    await keyboard.activate(page.getByRole('button', { name: 'Zapisz' }))
    await page.waitForURL(/dobra/)
    expect(new URL(page.url()).search).toBe('?t=Odpis&o=2&z=1')
    expect(keyboard.keysUsed).toBe(33)
    keyboard.assertNoMouse()
  })

  test('fails where nothing takes the focus', async () => {
    const page = await browser.newPage({ baseURL, ...way })
    const keyboard = await byKeyboard(page)
    await page.goto('/bez-skupienia')
    await expect(keyboard.press('Tab')).rejects.toThrow('the focus is on nothing')
  })

  test.each([
    ['/bez-obwodki', 'no ring is drawn'],
    ['/pod-pasem', 'under something'],
  ])('fails on %s, where nobody sees the focus', async (path, why) => {
    const page = await browser.newPage({ baseURL, ...way })
    const keyboard = await byKeyboard(page, 'at-top')
    await page.goto(path)
    await expect(keyboard.toggle(page.getByLabel('Zgoda'))).rejects.toThrow(why)
  })
})

test('a mouse is noticed in a story told by keyboard', async () => {
  const page = await browser.newPage({ baseURL })
  const keyboard = await byKeyboard(page)
  await page.goto('/formularz')
  await page.getByLabel('Zgoda').click()
  expect(() => keyboard.assertNoMouse()).toThrow('mousedown')
})

test('without any browser there is one clear sentence', async () => {
  const before = process.env.OKIENKO_CHROMIUM
  process.env.OKIENKO_CHROMIUM = '/nie/ma/chromium'
  try {
    await expect(openBrowser()).rejects.toThrow(/^No browser for the journeys\. .*\/nie\/ma\/chromium/)
  } finally {
    if (before === undefined) delete process.env.OKIENKO_CHROMIUM
    else process.env.OKIENKO_CHROMIUM = before
  }
})
