import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { useOffice, waysToWork } from '#test/support/office.ts'
import { askByCode, codeOn, press, readPdf, takeIn } from '#test/support/steps.ts'

const office = useOffice()

describe.each(waysToWork)('a paper for another authority, %s', (_, javaScript) => {
  test('is taken in, sent on with reasons, and the client reads where it went', async () => {
    const clerk = await office.sit('okienko10', { javaScript })
    const { path } = await takeIn(clerk, {
      card: 'WGD-01',
      people: [{ surname: 'Przekazańska', givenNames: 'Wanda' }],
    })
    await press(clerk, 'Wydaj pokwitowanie', 'Wydano pokwitowanie.')
    const code = codeOn(await readPdf(clerk, /^Pokwitowanie/))
    expect(await clerk.getByRole('link', { name: 'Przekaż według właściwości' }).count()).toBe(0)

    const coordinator = await office.sit('koordynator', { javaScript })
    await coordinator.goto(path)
    await coordinator.getByRole('link', { name: 'Przekaż według właściwości' }).click()
    await checkAccessibility(coordinator)
    await coordinator.getByRole('button', { name: /^Dalej: podgląd pism/ }).click()
    await coordinator.getByRole('alert').getByText('Podaj nazwę organu właściwego').waitFor()
    await coordinator.getByLabel('Organ właściwy').fill('Starosta Próbny')
    await coordinator.getByLabel('Adres organu').fill('ul. Zmyślona 1, 00-001 Próbno')
    await coordinator.getByLabel('Uzasadnienie').fill('Ewidencję tych gruntów prowadzi starosta.')
    await coordinator.getByRole('button', { name: /^Dalej: podgląd pism/ }).click()
    const notice = coordinator.getByRole('article', { name: /Przekazańska/ })
    await notice.waitFor()
    const looked = await notice.locator('p, li').allInnerTexts()
    await checkAccessibility(coordinator)
    expect(new URL(coordinator.url()).search).not.toContain('Starosta')
    await press(coordinator, 'Przekaż i zapisz pisma', 'Pismo przekazano do: Starosta Próbny.')
    await checkAccessibility(coordinator)
    const sent = plain(await readPdf(coordinator, /^Zawiadomienie wnoszącego/))
    // every sentence that was looked at stands on the paper; the head and the signature are laid out otherwise
    const sentences = looked.filter((text) => text.endsWith('.') && !text.includes('\n'))
    expect(sentences.length).toBeGreaterThan(3)
    expect(sentences.filter((text) => !sent.includes(plain(text)))).toEqual([])
    expect(await coordinator.getByRole('link', { name: 'Przekaż według właściwości' }).count()).toBe(0)

    const client = await office.client({ javaScript })
    await askByCode(client, code)
    await client.getByText('Przekazano do: Starosta Próbny').waitFor()
    await checkAccessibility(client)
  })
})

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, '')
