import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type GalleryServer, serveGallery } from '#test/gallery/serve.ts'
import { useBrowser } from '#test/support/browser.ts'

const { newPage } = useBrowser()
let gallery: GalleryServer
let server: 'well' | 'broken'
let sent: URLSearchParams[]

const offers = [
  { id: 'm1', text: 'Zaświadczenie o zameldowaniu', note: 'SO-05' },
  { id: 'm2', text: 'Zaświadczenie o niezaleganiu', note: 'PO-02' },
]

async function readBody(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) text += chunk
  return new URLSearchParams(text)
}

beforeAll(async () => {
  gallery = await serveGallery((request, response) => {
    if (request.url?.startsWith('/api/')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ suggestions: offers }))
      return 'answered'
    }
    if (request.method !== 'POST') return 'not-mine'
    void readBody(request).then((body) => {
      sent.push(body)
      if (server === 'broken') response.writeHead(503).end()
      else response.writeHead(204, { 'okienko-go': '/status' }).end()
    })
    return 'answered'
  })
})
beforeEach(() => {
  server = 'well'
  sent = []
})
afterAll(() => gallery.close())

test('letters and Enter choose a matter, even when Enter comes before the answer', async () => {
  const page = await newPage()
  await page.goto(gallery.address('intake'))
  await page.locator('#matter').fill('')
  await page.locator('#matter').pressSequentially('zaśw')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#matter').inputValue()).toBe('Zaświadczenie o zameldowaniu')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('client')
})

test('arrows choose a client, the count is announced and its id goes with the form', async () => {
  const page = await newPage()
  await page.goto(gallery.address('intake'))
  await page.locator('#client').fill('żó')
  await expect.poll(() => page.locator('okienko-picker:has(#client) [role=status]').textContent()).toContain('2 podp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL('**/status')
  expect(sent.map((body) => body.get('clientId'))).toEqual(['m2'])
})

test('digits tick items only inside their group; elsewhere they are digits', async () => {
  const page = await newPage()
  await page.goto(gallery.address('intake'))
  await page.locator('#items').focus()
  await page.keyboard.press('3')
  expect(await page.locator('#items-3').isChecked()).toBe(true)
  await page.locator('#title').fill('')
  await page.keyboard.type('23')
  expect(await page.locator('#title').inputValue()).toBe('23')
})

test('a failing server leaves the text and the request id where they are; the retry succeeds', async () => {
  const page = await newPage({ expectedTrouble: /503/ })
  await page.goto(gallery.address('intake'))
  await page.locator('#title').fill('Bardzo długi tytuł')
  server = 'broken'
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Nic nie zginęło')
  expect(await page.locator('#title').inputValue()).toBe('Bardzo długi tytuł')
  server = 'well'
  await page.keyboard.press('Control+Enter')
  await page.waitForURL('**/status')
  expect(new Set(sent.map((body) => body.get('requestId'))).size).toBe(1)
  expect(sent).toHaveLength(2)
})

test('two quick presses send the form once', async () => {
  const page = await newPage()
  await page.goto(gallery.address('intake'))
  const button = page.getByRole('button', { name: 'Zarejestruj' })
  await button.dblclick()
  await page.waitForURL('**/status')
  expect(sent).toHaveLength(1)
})

test('a scan is taken back out of the field it fell into', async () => {
  const page = await newPage()
  await page.goto(gallery.address('intake'))
  await page.locator('#title').fill('Wniosek')
  // Typed inside the page: a busy machine would otherwise spread the keys of one scan too far apart.
  const heard = await page.evaluate((code) => {
    const field = document.activeElement as HTMLInputElement
    let text = ''
    document.addEventListener('okienko-scan', (event) => {
      event.preventDefault()
      text = (event as CustomEvent<{ text: string }>).detail.text
    })
    for (const key of [...code, 'Enter']) {
      const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      if (field.dispatchEvent(press) && key !== 'Enter') field.value += key
    }
    return text
  }, '1202600012345042')
  expect(heard).toBe('1202600012345042')
  expect(await page.locator('#title').inputValue()).toBe('Wniosek')
})

test('AltGr letters are letters, never a key of ours', async () => {
  const page = await newPage()
  await page.goto(gallery.address('intake'))
  await page.locator('#title').focus()
  const stopped = await page.evaluate(() => {
    const press = new KeyboardEvent('keydown', {
      key: 'k',
      ctrlKey: true,
      altKey: true,
      modifierAltGraph: true,
      bubbles: true,
      cancelable: true,
    })
    return !document.activeElement?.dispatchEvent(press)
  })
  expect(stopped).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('title')
})
