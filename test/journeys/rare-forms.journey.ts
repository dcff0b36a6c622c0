import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { checkAccessibility } from '#test/support/accessibility.ts'
import { byKeyboard } from '#test/support/keyboard.ts'
import { nextEdition } from '#test/support/next-edition.ts'
import { useOffice } from '#test/support/office.ts'
import { aPaper } from '#test/support/papers.ts'

const office = useOffice('2026-11-24T09:00:00+01:00')
const screens = [
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
] as const

const picture = async (page: Page, name: string) => {
  const folder = process.env.OKIENKO_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

let papers: { enclosed: string; given: string; dead: string; duty: string }

/** Papers over which a clerk seldom bends: from an envelope, with a demand given up, of a dead party, with a duty unpaid. */
beforeAll(async () => {
  const { app } = office
  const { db } = app.database.owner
  const marks = ['missing', 'missing', 'missing', 'missing'] as const
  const made = [0, 1, 2, 3].map((at) =>
    aPaper(app.services, {
      card: at === 3 ? 'WGD-12' : 'WKŚ-01',
      applicant: 'Kot Jan',
      marks: [...marks],
      proxy: 'Lis Ewa',
    }),
  )
  const [enclosed = '', given = '', dead = '', duty = ''] = (await Promise.all(made)).map(({ id }) => id)
  await db.updateTable('papers').set({ channel: 'post', posted_on: '2026-11-20' }).where('id', '=', enclosed).execute()
  await nextEdition(app, 'WKŚ-01', '2026-11-24', ({ items }) => ({ items: items.slice(1) }))
  const clerk = await app.signIn('podawcze')
  const note = async (id: string, finding: string) => {
    const party = db.selectFrom('paper_parties').select('id').where('paper_id', '=', id).where('role', '=', 'applicant')
    const { id: assessedParty } = await party.executeTakeFirstOrThrow()
    const found = { finding, foundOn: '24.11.2026', assessmentNote: 'Z akt', assessedParty }
    expect((await clerk.call(`/papers/${id}/assessments`, found)).statusCode).toBe(200)
  }
  await note(dead, 'died-right-passes-on')
  await note(duty, 'power-duty-unpaid')
  papers = { enclosed, given, dead, duty }
})

test.each(screens)(
  'the next letter of an envelope, a demand given up, heirs and duties can be used: %s',
  async (name, screen) => {
    const clerk = await office.sit('podawcze', screen)
    await clerk.goto(`/intake/new?repeat=${papers.enclosed}&keep=envelope`)
    await clerk.getByText('Z tej samej koperty co:').waitFor()
    await checkAccessibility(clerk)
    await picture(clerk, `envelope-${name}`)
    await clerk.goto(`/papers/${papers.dead}/heirs`)
    await clerk.getByRole('group', { name: 'Następca 1' }).waitFor()
    await checkAccessibility(clerk)
    await picture(clerk, `heirs-${name}`)

    const officer = await office.sit('kierownik-wks-ii', screen)
    await officer.goto(`/papers/${papers.given}`)
    await officer.getByText('Odstąp od wymagania').first().waitFor()
    await checkAccessibility(officer)
    await picture(officer, `demand-${name}`)

    const coordinator = await office.sit('koordynator', screen)
    await coordinator.goto('/duties')
    await coordinator.getByText('Lis Ewa').first().waitFor()
    // a table wider than the screen scrolls in its own frame, where no colour can be judged
    if ('viewport' in screen) expect(await coordinator.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    else await checkAccessibility(coordinator)
    await picture(coordinator, `duties-${name}`)
  },
)

test('heirs are named by keyboard, and the file says who entered', async () => {
  const page = await office.sit('podawcze')
  const keyboard = await byKeyboard(page, 'at-top')
  await page.goto(`/papers/${papers.dead}`)
  await keyboard.activate(page.getByRole('link', { name: 'Wskaż następców prawnych' }))
  await page.waitForURL(/\/heirs$/)
  const first = page.getByRole('group', { name: 'Następca 1' })
  await first.waitFor()
  await keyboard.fill(page.getByLabel('Z czego to wynika'), 'akt poświadczenia dziedziczenia')
  await keyboard.fill(first.getByLabel('Nazwisko i imię albo nazwa'), 'Kot Anna')
  await keyboard.fill(first.getByLabel('Miejscowość'), 'Płock')
  await keyboard.activate(page.getByRole('button', { name: 'Zapisz następców' }))
  await page.getByText('Wskazano następców prawnych.').waitFor()
  await page.getByText('W miejsce zmarłej strony (Kot Jan)').first().waitFor()
  keyboard.assertNoMouse()
})
