import { expect, test } from 'vitest'
import { delayNotice, reminderForwarding } from '#test/support/paper-samples.ts'
import { delayNoticeContent } from './delay-notice.ts'
import { reminderForwardingContent } from './reminder-forwarding.ts'

const wordsOf = (content: unknown) => JSON.stringify(content)

test.each([
  ['art. 36 § 1: the end in force', 'Termin załatwienia sprawy: środa, 23 grudnia 2026 r.'],
  ['art. 36 § 1: the reasons', 'Biegły nie przedstawił jeszcze opinii.'],
  ['art. 36 § 1: the new day', 'Nowy termin załatwienia sprawy: piątek, 29 stycznia 2027 r.'],
  ['art. 37 § 1–2: the right to a ponaglenie', 'Ponaglenie zawiera uzasadnienie'],
  ['art. 37 § 3: to whom and through whom', 'do Samorządowego Kolegium Odwoławczego w Płocku za pośrednictwem'],
  ['how the term was counted', 'Miesiąc od dnia wniesienia podania.'],
])('the notice of delay says %s', (_, words) => {
  expect(wordsOf(delayNoticeContent(delayNotice))).toContain(words)
})

test('a second notice names the day of the one before; a procedure without ponaglenie does not tell of it', () => {
  const content = delayNoticeContent({ ...delayNotice, endSetBy: 'earlier-notice', reminder: 'not-known' })
  expect(wordsOf(content)).toContain('Termin wyznaczony poprzednim zawiadomieniem: środa, 23 grudnia 2026 r.')
  expect(content.instruction).toEqual([])
})

test.each([
  ['of-inactivity', 'ponaglenie na bezczynność wniesione dnia 4 stycznia 2027 r.'],
  ['of-length', 'ponaglenie na przewlekłe prowadzenie postępowania wniesione'],
] as const)('art. 37 § 4: a ponaglenie %s goes up with the office’s position', (complains, words) => {
  const content = reminderForwardingContent({ ...reminderForwarding, complains })
  expect(wordsOf(content)).toContain(words)
  expect(content.position).toContain('Opinia wpłynęła 30 grudnia')
  expect(content.sentences[1]).toBe('Ostatni dzień na przekazanie: poniedziałek, 11 stycznia 2027 r.')
})
