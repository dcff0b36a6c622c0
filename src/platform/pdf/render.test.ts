import { existsSync, readFileSync } from 'node:fs'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { closePdf, PdfError, renderPdf } from './render.ts'

const creationTime = new Date('2026-11-23T09:15:00Z')
const template = `#set document(title: sys.inputs.title, date: auto)
#set text(font: ("Public Sans", "Libertinus Serif"), lang: "pl", fallback: false)
#title()
#json(bytes(sys.inputs.data)).text`

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
  return text
}

const draw = (text: string) => renderPdf({ template, data: { text }, title: 'Próba', creationTime })

afterAll(closePdf)

describe('renderPdf', () => {
  it('keeps every Polish letter readable in the file', async () => {
    const { bytes, pages } = await draw('zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ „§ 2” – Gżegżółka')
    expect(await textOf(bytes)).toContain('zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ „§ 2” – Gżegżółka')
    expect(pages).toBe(1)
  })

  it('gives the same bytes for the same request and declares PDF/UA-1, its title and language', async () => {
    const [one, two] = [await draw('raz'), await draw('raz')]
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
    const file = Buffer.from(one.bytes).toString('latin1')
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toContain('/Lang (pl)')
    const { info } = await getMeta(await getDocumentProxy(one.bytes.slice()))
    expect(info).toMatchObject({ Title: 'Próba', CreationDate: expect.stringContaining('20261123091500') })
  })

  it('treats what a person typed as text, never as markup', async () => {
    const typed = '#panic("x") *nie* $x$ <b> \\ "cudzysłów" `kod` #import "/etc/passwd"'
    expect(await textOf((await draw(typed)).bytes)).toContain(typed)
  })

  it('prints a character without a glyph as its code instead of failing', async () => {
    const text = await textOf((await draw('Jan 😀 漢 Київ')).bytes)
    expect(text).toContain('[U+1F600]')
    expect(text).toContain('[U+6F22]')
    expect(text).toContain('Київ')
  })

  it('survives control and direction marks in the data', async () => {
    const text = await textOf((await draw('A\u0000\u0007\u202eB\u200fC\ufeff\u00ad\ud83dD')).bytes)
    expect(text).toMatch(/A[\s\S]*B[\s\S]*C/)
  })

  it('names the fault of a broken template and goes on working', async () => {
    await expect(renderPdf({ template: '#nothing()', data: {}, title: 'x', creationTime })).rejects.toThrow(PdfError)
    await expect(renderPdf({ template: '#nothing()', data: {}, title: 'x', creationTime })).rejects.toThrow(
      /unknown variable/,
    )
    expect((await draw('dalej')).pages).toBe(1)
  })

  it('gives up a document that takes too long, and draws the next one in a new process', async () => {
    const slow = `#set document(title: "x")\n#range(4000).map(a => range(4000).map(b => calc.pow(1.1, 3)).sum()).sum()`
    await expect(renderPdf({ template: slow, data: {}, title: 'x', creationTime, timeoutMs: 50 })).rejects.toThrow(
      /longer than 50 ms/,
    )
    expect((await draw('dalej')).pages).toBe(1)
  })

  it.runIf(existsSync('/proc'))('a killed process costs one document, and the next one is drawn', async () => {
    await draw('przed')
    const before = drawers()
    expect(before).toHaveLength(1)
    const slow = `#set document(title: "x")\n#range(4000).map(a => range(4000).map(b => calc.pow(1.1, 3)).sum()).sum()`
    const lost = renderPdf({ template: slow, data: {}, title: 'x', creationTime })
    process.kill(before[0]!, 'SIGKILL')
    await expect(lost).rejects.toThrow('The PDF process ended')
    expect((await draw('dalej')).pages).toBe(1)
    expect(drawers()).not.toEqual(before)
  })
})

/** Drawing processes of this test process; the kernel lists them on Linux only. */
function drawers(): number[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)
  const isDrawer = (pid: string) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('typst-process')
  return children.filter(isDrawer).map(Number)
}
