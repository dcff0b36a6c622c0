import { expect, test } from 'vitest'
import { delayNotice, informationDelay, reminderForwarding } from '#test/support/procedure-samples.ts'
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

test.each([
  ['art. 13(2) UDIP: what it is', 'Powiadomienie o przedłużeniu terminu udostępnienia informacji publicznej'],
  ['art. 13(2) UDIP: that it is late', 'nie może być udostępniona w terminie 14 dni od dnia złożenia wniosku'],
  ['art. 13(2) UDIP: the reasons', 'Informacje trzeba zebrać z czterech wydziałów.'],
  ['art. 13(2) UDIP: the new term', 'Nowy termin udostępnienia informacji: środa, 20 stycznia 2027 r.'],
  ['art. 13(2) UDIP: how far it may lie', 'Dwa miesiące od dnia złożenia wniosku.'],
])('the notice of a longer term for public information says %s', (_, words) => {
  expect(wordsOf(delayNoticeContent(informationDelay))).toContain(words)
  expect(wordsOf(delayNoticeContent(informationDelay))).not.toMatch(/ponagleni|k\.p\.a\.|art\. 36/)
})

test('a petition is told in the words of its act (art. 10(3))', () => {
  const content = delayNoticeContent({ ...informationDelay, letter: 'petition' })
  expect(wordsOf(content)).toContain('Nowy termin rozpatrzenia petycji: środa, 20 stycznia 2027 r.')
  expect(wordsOf(content)).toContain('art. 10 ust. 3 ustawy z dnia 11 lipca 2014 r. o petycjach')
})

test('a second notice names the day of the one before; a procedure without ponaglenie does not tell of it', () => {
  const content = delayNoticeContent({ ...delayNotice, endSetBy: 'earlier-notice', reminder: 'not-known' })
  expect(wordsOf(content)).toContain('Termin wyznaczony poprzednim zawiadomieniem: środa, 23 grudnia 2026 r.')
  expect(content.instruction.join()).not.toContain('ponagleni')
  expect(content.instruction).toHaveLength(1)
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
