import { expect, test } from 'vitest'
import { fold, speaksOf } from '../spelling.ts'
import { amountsIn } from './amounts.ts'
import { accountsIn, emailsIn, phonesIn } from './contacts.ts'
import { hoursIn } from './hours.ts'
import { compareJournals, journalsIn, journalText } from './journals.ts'
import { clauseAround } from './mention.ts'
import { paymentsIn } from './payments.ts'
import { addressesIn, roomsIn, samePlace } from './places.ts'

const norms = (mentions: { norm: string }[]) => mentions.map(({ norm }) => norm)

test.each([
  ['tel. 24 367 15  95 oraz Zespół, tel. 24 367 14 52, pok. 316 C', ['243671595', '243671452']],
  ['pod numerem telefonu 24 367-08-60.', ['243670860']],
  ['Telefon: (24) 364 55 55', ['243645555']],
  ['telefony 24 367 15 95, 24 367 15 96', ['243671595', '243671596']],
  ['+48 601 234 567', ['601234567']],
  ['działka nr 123 456 789', []],
  ['zadzwoń pod 24 888 77 66', ['248887766']],
  ['informacje pod nr 24 888 77 67', ['248887767']],
  ['dzwoń pod numer 24 888 77 68 albo pisz', ['248887768']],
  ['infolinia: 24 888 77 69', ['248887769']],
  ['pytania: (24) 888-77-70', ['248887770']],
  ['tel.: 24/888 77 71', ['248887771']],
  ['tel. 24 367 15 95/96', ['243671595']],
  ['sprawa pod nr 6131.12.2026', []],
  ['księga wieczysta nr PL1P/00012345/6', []],
  ['nr konta: 13 1020 3974 0000 5502 0177 7929', []],
  ['tel. 112', []],
])('phones of „%s”', (text, found) => {
  expect(norms(phonesIn(text))).toEqual(found)
})

test.each([
  ['nr konta: 13 1020 3974 0000 5502 0177 7929.', ['13102039740000550201777929']],
  ['PL13102039740000550201777929', ['13102039740000550201777929']],
  ['13-1020-3974-0000-5502-0177-7929', ['13102039740000550201777929']],
  ['13 1020 3974 0000 5502 0177 79', []],
  ['1 13 1020 3974 0000 5502 0177 7929 0', ['13102039740000550201777929']],
])('accounts of „%s”', (text, found) => {
  expect(norms(accountsIn(text))).toEqual(found)
})

test.each([
  ['pisz na iod@urzad.przyklad.invalid.', ['iod@urzad.przyklad.invalid']],
  ['BOK@Urzad.pl lub bok@urzad.pl', ['bok@urzad.pl', 'bok@urzad.pl']],
  ['strona urzad.pl', []],
])('addresses of e-mail in „%s”', (text, found) => {
  expect(norms(emailsIn(text))).toEqual(found)
})

test.each([
  ['17 zł od pełnomocnictwa', ['1700']],
  ['43,75 zł', ['4375']],
  ['2.100 zł', ['210000']],
  ['2 100,50 zł', ['210050']],
  ['40,0 zł / jednostkę', ['4000']],
  ['do 5 stron – 30 złotych', ['3000']],
  ['17 PLN', ['1700']],
  ['20,- zł', ['2000']],
  ['20,— zł', ['2000']],
  ['w 17 dni', []],
  ['mapa 1:500', []],
])('sums of „%s”', (text, found) => {
  expect(norms(amountsIn(text))).toEqual(found)
})

test.each([
  ['Prawo geodezyjne z 17.05.1989 (Dz.U. 2020 poz. 276)', ['2020/276'], 'Dz.U. 2020 poz. 276'],
  [
    'ustawa z 16 listopada 2006 roku o opłacie skarbowej (t.j. Dz. U. z 2019 roku, poz. 1000 ze zm.)',
    ['2019/1000'],
    'Dz.U. 2019 poz. 1000',
  ],
  ['o opłacie skarbowej (Dz.U. z 2016 r. poz. 1827 ze zm.)', ['2016/1827'], 'Dz.U. 2016 poz. 1827'],
  ['Prawo geodezyjne (Dz.U. z 2020r.  poz. 276)', ['2020/276'], 'Dz.U. 2020 poz. 276'],
  ['o dodatkach mieszkaniowych z 21.06.2001 (Dz.U. nr 71 poz. 734)', ['2001/71/734'], 'Dz.U. 2001 nr 71 poz. 734'],
  ['Prawo o aktach stanu cywilnego z 28.11.2014 (poz. 1741)', ['2014/1741'], 'Dz.U. 2014 poz. 1741'],
  ['KPA (Dz.U. 2021.735)', ['2021/735'], 'Dz.U. 2021 poz. 735'],
  ['Prawo budowlane (Dz.U.2023.775 t.j.)', ['2023/775'], 'Dz.U. 2023 poz. 775'],
  ['o dodatkach mieszkaniowych (Dz.U.2001.71.734)', ['2001/71/734'], 'Dz.U. 2001 nr 71 poz. 734'],
  ['(Dz.U. 2010 nr 193 poz. 1287)', ['2010/193/1287'], 'Dz.U. 2010 nr 193 poz. 1287'],
])('positions of the journal in „%s”', (text, found, words) => {
  const read = journalsIn(text)
  expect(norms(read)).toEqual(found)
  expect(journalText(read[0]!)).toBe(words)
})

test('each journal keeps the words in which its act is named', () => {
  const read = journalsIn('ustawa o petycjach (Dz.U. 2018 poz. 870); KPA (Dz.U. 2017 poz. 1257) dział VIII')
  expect(read.map(({ named }) => named)).toEqual(['ustawa o petycjach', 'kpa'])
  expect(journalsIn('pozycja bez roku (poz. 12)')).toEqual([])
})

test.each([
  [
    'Kasa czynna: poniedziałek, wtorek, środa 7.30-15.00, czwartek 8.30-17.00, piątek 8.30-15.00',
    ['1 07:30-15:00, 2 07:30-15:00, 3 07:30-15:00, 4 08:30-17:00, 5 08:30-15:00'],
    'cash-desk',
  ],
  [
    'poniedziałek - piątek 8.00-17.00',
    ['1 08:00-17:00, 2 08:00-17:00, 3 08:00-17:00, 4 08:00-17:00, 5 08:00-17:00'],
    'office',
  ],
  ['pn–śr 8:00–15:30', ['1 08:00-15:30, 2 08:00-15:30, 3 08:00-15:30'], 'office'],
  [
    'od poniedziałku do piątku w godz. 8–16',
    ['1 08:00-16:00, 2 08:00-16:00, 3 08:00-16:00, 4 08:00-16:00, 5 08:00-16:00'],
    'office',
  ],
  [
    'poniedziałek, wtorek, środa: 7.30 - 15.30; czwartek: 8.30 - 17.30',
    ['1 07:30-15:30, 2 07:30-15:30, 3 07:30-15:30, 4 08:30-17:30'],
    'office',
  ],
  [
    'pn–wt 8–12 i 12.30–16, śr od 9:00 do 12:00, 13:00–15:00',
    ['1 08:00-12:00 12:30-16:00, 2 08:00-12:00 12:30-16:00, 3 09:00-12:00 13:00-15:00'],
    'office',
  ],
  ['codziennie w godz. 7–18', ['1 07:00-18:00, 2 07:00-18:00, 3 07:00-18:00, 4 07:00-18:00, 5 07:00-18:00'], 'office'],
  ['w dni robocze od 7 do 18', ['1 07:00-18:00, 2 07:00-18:00, 3 07:00-18:00, 4 07:00-18:00, 5 07:00-18:00'], 'office'],
  ['czwartek do 18:00', ['4 ?-18:00'], 'office'],
  ['pn–śr 8:00–15:30, czwartek do godz. 18.00', ['1 08:00-15:30, 2 08:00-15:30, 3 08:00-15:30, 4 ?-18:00'], 'office'],
  ['w kasie (pt 8.00–14.00)', ['5 08:00-14:00'], 'cash-desk'],
])('hours of „%s”', (text, found, of) => {
  const read = hoursIn(text)
  expect(norms(read)).toEqual(found)
  expect(read[0]!.of).toBe(of)
})

test('no hours where only days or only times stand', () => {
  expect(hoursIn('odbiór w poniedziałek; o 8.30 otwarcie; termin 7-14 dni')).toEqual([])
  expect(hoursIn('w czwartek do 18 lat; codziennie przyjmujemy')).toEqual([])
})

test.each([
  ['ul. Zduńska 3', ['zdunsk 3']],
  ['wejście od ul. Zduńskiej 3', ['zdunsk 3']],
  ['al. Piłsudskiego 6', ['pilsudsk 6']],
  ['Al. J. Piłsudskiego 6', ['pilsudsk 6']],
  ['Al. J.Piłsudskiego 6', ['pilsudsk 6']],
  ['al. marsz. J. Piłsudskiego 6', ['pilsudsk 6']],
  ['wejście od ul. Zduńskiej', ['zdunsk']],
  ['ul. Lwowska 28a, lub pok. 102', ['lwowsk 28a']],
])('the place of „%s”', (text, found) => {
  expect(norms(addressesIn(text))).toEqual(found)
})

test('a street without a number is any of its houses', () => {
  expect(samePlace('zdunsk 3', 'zdunsk')).toBe(true)
  expect(samePlace('zdunsk 3', 'zdunsk 5')).toBe(false)
  expect(norms(roomsIn('pok. 316 C, pok. B-8 i pokój nr 7'))).toEqual(['316C', 'B-8', '7'])
})

test.each([
  [
    'w kasie Urzędu – I piętro, wejście od ul. Zduńskiej 3 lub bezgotówkowo na rachunek',
    ['cash-desk zdunsk 3', 'transfer null'],
  ],
  ['opłata w opłatomacie albo przelewem', ['machine null', 'transfer null']],
  ['płatności w al. Piłsudskiego 6 tylko bezgotówkowo', ['cashless-only pilsudsk 6']],
  ['płatności w al. J.Piłsudskiego 6 mogą być dokonywane wyłącznie kartami płatniczymi', ['cashless-only pilsudsk 6']],
  [
    'w kasie Wydziału Podatków, Stanowisko Obsługi Klienta, Al. J. Piłsudskiego 6 lub na konto',
    ['cash-desk pilsudsk 6', 'transfer null'],
  ],
  ['kartą płatniczą w Biurze Obsługi Klienta', ['card null']],
  ['wniosek o karcie pobytu', []],
])('ways to pay in „%s”', (text, found) => {
  expect(paymentsIn(text).map(({ way, place }) => `${way} ${place}`)).toEqual(found)
})

test('a clause ends at a semicolon, a line or a sentence, not at an abbreviation', () => {
  const text = 'Zapłać w kasie. Numer tel. 24 367 15 95; pytaj w BOK'
  expect(clauseAround(text, { at: 26, end: 38 })).toEqual({ at: 16, text: 'Numer tel. 24 367 15 95' })
})

test('a later year, or a later position of it, is the later text', () => {
  expect(compareJournals({ year: 2019, position: 1000 }, { year: 2025, position: 276 })).toBeLessThan(0)
  expect(compareJournals({ year: 2025, position: 1691 }, { year: 2025, position: 276 })).toBeGreaterThan(0)
})

test.each([
  ['ustawa o opłacie skarbowej', ['opłacie skarbow'], true],
  ['Kodeks postępowania', ['opłacie skarbow', 'KPA'], false],
  ['art. 73 kpa', ['opłacie skarbow', 'KPA'], true],
  ['cokolwiek', [' '], false],
  ['cokolwiek', [], false],
])('„%s” speaks of %o: %s', (text, about, answer) => {
  expect(speaksOf(fold(text), about)).toBe(answer)
})
