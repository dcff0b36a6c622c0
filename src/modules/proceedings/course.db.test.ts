import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'

const app = useApp('2026-11-23T09:00:00+01:00')

// founded on 23 November with a month: 23 December; three working days before are 18 December
test.each([
  ['2026-12-17T09:00:00+01:00', 'not-yet', undefined],
  ['2026-12-18T09:00:00+01:00', 'draft', 'Termin załatwienia upływa 23 grudnia 2026 (środa). Jeżeli'],
  ['2026-12-22T09:00:00+01:00', 'tomorrow', 'Załatw sprawę albo zawiadom przed jego końcem o nowym terminie'],
  ['2026-12-28T09:00:00+01:00', 'owed', 'a stron nie zawiadomiono'],
])('art. 36 KPA: on %s the notice is %s', async (moment, notice, words) => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const { id, officer } = await aCase(app)
  app.clock.set(moment)
  expect((await officer.get(`/cases/${id}`, 'json')).json().panels.course).toMatchObject({ notice })
  const html = (await officer.get(`/cases/${id}`)).body
  if (words) expect(html).toContain(words)
  else expect(html).not.toContain('Termin załatwienia upływa')
})
