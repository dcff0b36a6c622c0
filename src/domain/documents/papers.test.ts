import { describe, expect, it } from 'vitest'
import * as sample from '#test/support/paper-samples.ts'
import * as procedure from '#test/support/procedure-samples.ts'
import { appealNotice, finalityNote } from './appeal-letters.ts'
import { exclusionOrder, resumptionOrder, suspensionOrder } from './case-orders.ts'
import { confirmationContent } from './confirmation.ts'
import { feeCallContent } from './fee-call.ts'
import { forwardingCover, forwardingNotice } from './forwarding-letters.ts'
import { handoverSheetContent } from './handover-sheet.ts'
import { howToFileNotice } from './how-to-file.ts'
import { labelContent } from './label.ts'
import { metrykaContent } from './metryka.ts'
import { noAddressNoteContent } from './no-address-note.ts'
import { protocolContent } from './protocol.ts'
import { receiptContent } from './receipt.ts'
import { releaseContent } from './release-confirmation.ts'
import { restoredContent, restoringRefusedContent } from './restoring-order.ts'
import { returnOrderContent } from './return-order.ts'
import { separationNotice } from './separation-notice.ts'
import { summonsContent } from './summons.ts'
import { unexaminedLetterContent } from './unexamined-letter.ts'
import { unexaminedNoteContent } from './unexamined-note.ts'
import { unforwardableContent } from './unforwardable-order.ts'

const papers = {
  receipt: receiptContent(sample.receipt),
  confirmation: confirmationContent(sample.confirmation),
  summons: summonsContent(sample.summons),
  protocol: protocolContent(sample.protocol),
  handover: handoverSheetContent(sample.handoverSheet),
  note: unexaminedNoteContent(sample.unexamined),
  lost: noAddressNoteContent(sample.noAddressNote),
  letter: unexaminedLetterContent(sample.unexaminedLetter),
  fee: feeCallContent(sample.feeCall),
  returned: returnOrderContent(procedure.returnOrder),
  restored: restoredContent(procedure.restoring),
  unrestored: restoringRefusedContent(procedure.restoring),
  feeRestored: restoredContent({ ...procedure.restoring, missed: 'fee' }),
  feeUnrestored: restoringRefusedContent({ ...procedure.restoring, missed: 'fee' }),
  release: releaseContent(sample.release),
  metryka: metrykaContent(sample.metryka),
  label: labelContent(sample.label),
  suspended: suspensionOrder(procedure.suspension),
  resumed: resumptionOrder(procedure.resumption),
  excluded: exclusionOrder(procedure.exclusion),
  appeal: appealNotice(procedure.appealLodged),
  final: finalityNote(procedure.finality),
  forwarded: forwardingNotice(procedure.forwarding),
  cover: forwardingCover(procedure.forwarding),
  unnotified: forwardingCover({ ...procedure.forwarding, notified: 'no' }),
  petition: forwardingNotice({
    ...procedure.forwarding,
    basis: 'art. 6 ust. 1 ustawy z dnia 11 lipca 2014 r. o petycjach',
  }),
  apart: separationNotice(procedure.separation),
  howToFile: howToFileNotice(procedure.howToFile),
  leftByWay: howToFileNotice({ ...procedure.howToFile, outcome: 'left' }),
  unforwardable: unforwardableContent(procedure.unforwardable),
  unknown: unforwardableContent({ ...procedure.unforwardable, because: { kind: 'unknown' } }),
}
const words = (content: unknown) => JSON.stringify(content).replaceAll('\u00a0', ' ')

describe('mandatory elements', () => {
  it.each([
    [
      papers.confirmation,
      'art. 63 § 4',
      'the filing is confirmed with its day',
      'wniesienie podania dnia 23 listopada 2026 r.',
    ],
    [papers.confirmation, 'domain', 'the number of enclosures', '"Liczba załączników","value":"2"'],
    [papers.appeal, 'art. 131', 'who appealed and when', 'Jan Wymyślony, dnia 20 listopada 2026 r.'],
    [papers.appeal, 'art. 133', 'where it went and when', 'Odwoławczego w Płocku dnia 23 listopada 2026 r.'],
    [papers.appeal, 'art. 134', 'who judges whether it was in time', 'Organ odwoławczy ocenia'],
    [papers.final, 'art. 16 § 1', 'since when', 'jest ostateczna od dnia 20 listopada 2026 r.'],
    [
      papers.final,
      'art. 129 § 2',
      'the delivery and the last day',
      'ostatni dzień na odwołanie: czwartek, 19 listopada 2026 r.',
    ],
    [papers.final, 'art. 127a', 'the waiver', 'zrzeczenie się prawa do odwołania: 10 listopada 2026 r.'],
    [papers.forwarded, 'art. 65 § 1', 'to whom it went', 'organowi właściwemu: Starosta Próbny'],
    [papers.forwarded, 'art. 65 § 1', 'the reasons', 'Pozwolenie na budowę wydaje starosta.'],
    [papers.forwarded, 'art. 65 § 2', 'the day that keeps the term', 'dniu jego wniesienia: 20 listopada 2026 r.'],
    [papers.forwarded, 'art. 65', 'that no remedy is open', 'nie służy od niego odwołanie ani zażalenie'],
    [
      papers.cover,
      'art. 65 § 2',
      'the day to the authority',
      'wniesiono do tutejszego urzędu dnia 20 listopada 2026 r.',
    ],
    [papers.cover, 'art. 65 § 1', 'how much goes along', 'liczba załączników: 3'],
    [
      papers.unnotified,
      'art. 65 § 1',
      'that nobody could be told',
      'nie zawiadomiono, ponieważ podanie nie zawiera adresu',
    ],
    [papers.petition, 'art. 6 ustawy o petycjach', 'its own act', 'o petycjach'],
    [papers.apart, 'art. 66 § 1', 'what is examined here', 'rozpozna: zezwolenie na usunięcie drzewa'],
    [papers.apart, 'art. 66 § 1', 'what is not', 'Naczelnik Urzędu Skarbowego w Próbnie'],
    [papers.apart, 'art. 66 § 2', 'the 14 days', 'w terminie 14 dni od dnia doręczenia'],
    [papers.howToFile, 'art. 9', 'how to file', 'ustnie do protokołu w urzędzie'],
    [papers.howToFile, 'art. 63 § 1', 'that it is not certain', 'Nie ma pewności'],
    [papers.howToFile, 'art. 61 § 3', 'since when terms run', 'od dnia, w którym podanie wniesiono skutecznie'],
    [papers.leftByWay, 'art. 63 § 1', 'that it was put aside', 'pozostawiono bez rozpoznania'],
    [papers.unforwardable, 'art. 66 § 3', 'its basis', 'art. 66 § 3 oraz art. 123 i 124'],
    [papers.unforwardable, 'art. 66 § 3', 'the court', 'Sąd Rejonowy w Próbnie'],
    [papers.unforwardable, 'art. 141 § 2', 'the complaint', 'zażalenie (art. 66 § 3 k.p.a.)'],
    [papers.unknown, 'art. 66 § 3', 'that nobody is known', 'nie można ustalić organu właściwego'],
    [papers.summons, 'art. 54 § 1', 'as what one is called', 'Wezwanie kierujemy do strony.'],
    [papers.summons, 'art. 54 § 1', 'no need to come in person', 'pocztą lub przez e-Doręczenia'],
    [papers.summons, 'art. 64 § 2', 'term from delivery', 'w terminie 7 dni od dnia doręczenia wezwania'],
    [papers.summons, 'art. 64 § 2', 'the sanction', 'pozostawione bez rozpoznania (art. 64 § 2 k.p.a.)'],
    [papers.summons, 'art. 57 § 1 and 4', 'how the term is counted', 'nie wlicza się do terminu'],
    [papers.summons, 'art. 54 § 2', 'the officer', 'Z upoważnienia Prezydenta Miasta Płocka'],
    [papers.protocol, 'art. 63 § 1', 'its basis', 'art. 63 § 1 oraz art. 67 § 2 pkt 1 i art. 68 k.p.a.'],
    [papers.protocol, 'art. 68 § 1', 'when', 'od godz. 10:05 do godz. 10:20'],
    [papers.protocol, 'art. 68 § 1', 'where', 'Biuro Obsługi Klienta, okienko 1'],
    [papers.protocol, 'art. 68 § 1', 'who was present', 'Ewa Gżegżółka, córka wnoszącej'],
    [papers.protocol, 'art. 68 § 1', 'remarks', 'Obecni nie zgłosili uwag.'],
    [papers.protocol, 'art. 68 § 2', 'that it was read back', 'odczytano wszystkim obecnym'],
    [
      papers.protocol,
      'art. 63 § 3',
      'who signs for one who cannot',
      'Z upoważnienia tej osoby podpisuje Ewa Gżegżółka',
    ],
    [papers.protocol, 'art. 71', 'corrections', 'Nie dokonano skreśleń ani poprawek.'],
    [papers.note, 'art. 72 § 1', 'its basis', 'na podstawie art. 72 § 1 k.p.a.'],
    [papers.note, 'art. 64 § 2', 'the finding', 'nie zostały usunięte w wyznaczonym terminie'],
    [
      papers.returned,
      'art. 124 § 1',
      'its basis',
      'Na podstawie art. 261 § 2 oraz art. 123 i 124 ustawy z dnia 14 czerwca',
    ],
    [
      papers.returned,
      'art. 124 § 1',
      'the party',
      'z podania wniesionego dnia 20 listopada 2026 r. (strona: Żaneta Gżegżółka-Wójcik)',
    ],
    [papers.returned, 'art. 124 § 1', 'the ruling', 'zwrócić podanie, ponieważ nie uiszczono należności'],
    [papers.returned, 'art. 124 § 1', 'name and position', 'kierownik referatu'],
    [papers.returned, 'art. 124 § 2', 'the grounds of fact', 'Ostatni dzień terminu: poniedziałek, 7 grudnia 2026 r.'],
    [papers.returned, 'art. 261 § 4', 'that no exception holds', 'względy społeczne ani ważny interes strony'],
    [papers.returned, 'art. 261 § 3', 'that a complaint is open', 'służy zażalenie (art. 261 § 3 k.p.a.)'],
    [papers.returned, 'art. 141 § 2', 'within what time', 'w terminie 7 dni od dnia doręczenia postanowienia'],
    [
      papers.lost,
      'art. 64 § 1',
      'its basis and that nobody is summoned',
      'art. 64 § 1 k.p.a.). Do usunięcia tego braku się nie wzywa',
    ],
    [
      papers.lost,
      'art. 64 § 1',
      'where the address was looked for',
      '"searched":["wcześniejsze sprawy","kartoteka klientów"]',
    ],
    [papers.lost, 'art. 9', 'how the client was asked', 'Pytanie o adres: telefonicznie'],
    [papers.lost, 'art. 72 § 1', 'that it is a note', 'na podstawie art. 72 § 1 k.p.a.'],
    [papers.letter, 'I OPS 2/13', 'that there is no appeal', 'nie służy od niego odwołanie ani zażalenie'],
    [
      papers.letter,
      'art. 37',
      'the reminder',
      'ponaglenie z uzasadnieniem do Samorządowego Kolegium Odwoławczego w Płocku',
    ],
    [
      papers.letter,
      'art. 53 § 2b p.p.s.a.',
      'the complaint',
      'skargę na bezczynność do Wojewódzkiego Sądu Administracyjnego',
    ],
    [papers.fee, 'art. 261 § 1', 'the call', 'w terminie 7 dni od dnia doręczenia wezwania (art. 261 § 1 k.p.a.)'],
    [papers.fee, 'art. 261 § 2', 'the consequence', 'podanie zostanie zwrócone postanowieniem'],
    [papers.fee, 'art. 261 § 4', 'when the matter goes on anyway', 'termin zawity'],
    [papers.fee, 'art. 261', 'the amount', '17,00 zł'],
    [papers.release, 'art. 46 § 1', 'a dated signature', '"name":"Jan Pełnomocny","position":null,"dating":"dated"'],
    [papers.release, 'art. 40 § 2', 'the capacity', 'pełnomocnik strony: Żaneta Gżegżółka-Wójcik'],
    [papers.release, 'art. 5 RODO', 'only the kind of identity document', 'dowód osobisty (numeru nie zapisano)'],
    [papers.release, 'art. 129 § 2', 'the appeal', 'wtorek, 29 grudnia 2026 r. (art. 129 § 1 i 2 k.p.a.)'],
    [papers.metryka, 'art. 35', 'the term by law with why', '"on":"23 grudnia 2026 r.","why":"Termin wynosi'],
    [papers.metryka, 'art. 66a', 'its basis', 'art. 66a k.p.a.'],
    [
      papers.metryka,
      'art. 66a',
      'each act by whom',
      '"person":"Anna Próbna, inspektor w Biurze Obsługi Klienta","act":"przyjęcie podania"',
    ],
    [papers.handover, 'seed 5', 'an answer to each item', 'przyjęto","odmowa","nie było w paczce'],
    [papers.label, 'domain', 'the number', '12 345 / 2026'],
  ])('$1.head.kind, %s: %s', (content, _article, _what, expected) => {
    expect(words(content)).toContain(expected)
  })
})

describe('every paper', () => {
  it.each(Object.values(papers))(
    '$head.kind names its office, place and day and ends each sentence once',
    (content) => {
      expect(content.head).toMatchObject({
        office: { name: 'Urząd Miasta Płocka' },
        placeAndDate: expect.stringContaining('Płock, '),
      })
      expect(words(content)).not.toMatch(/\.\.|undefined|null r\.|NaN/)
    },
  )

  it.each(['receipt', 'confirmation', 'fee', 'release', 'metryka', 'handover', 'label'] as const)(
    '%s never speaks of leaving without examination outside a sanction',
    (kind) => {
      const { otherwise: _, ...rest } = papers[kind] as { otherwise?: unknown }
      expect(words(rest)).not.toMatch(/bez rozpoznania|bez rozpatrzenia/)
    },
  )
})

describe('other cases', () => {
  it.each([
    [{ how: 'signs' } as const, 'Wnoszący podanie', null],
    [
      { how: 'refuses', reason: 'nie zgadza się z treścią' } as const,
      'Wnoszący podanie: odmowa podpisu',
      'Powód: nie zgadza się z treścią',
    ],
  ])('art. 68 § 2: protocol of one who %o', (signing, caption, note) => {
    const content = protocolContent({ ...sample.protocol, signing })
    expect(content.signatures[0]?.caption).toBe(caption)
    if (note === null) expect(content.signingNote).toBeNull()
    else expect(content.signingNote).toContain(note)
  })

  it('art. 40 § 2: a summons to a proxy says whose proxy', () => {
    const content = summonsContent({ ...sample.summons, addressedAs: { as: 'proxy', of: 'Jan Nowak' } })
    expect(content.intro).toContain('do pełnomocnika strony: Jan Nowak.')
  })

  it('art. 169 O.p.: a tax summons cites the tax act only', () => {
    const content = words(
      summonsContent({ ...sample.summons, procedure: 'tax', lacks: [{ name: 'Podpis', basis: 'art. 168 § 3' }] }),
    )
    expect(content).toContain('art. 169 § 1 Ordynacji podatkowej')
    expect(content).not.toContain('k.p.a.')
  })

  it('art. 141 § 2: an order is open to a complaint, a certificate to nothing', () => {
    const complaint = { kind: 'complaint', to: 'Kolegium', lastDay: '2026-12-22' } as const
    expect(releaseContent({ ...sample.release, remedy: complaint }).remedy).toContain('zażalenie do Kolegium')
    const unnamed = { kind: 'appeal', to: null, lastDay: '2026-12-29' } as const
    expect(releaseContent({ ...sample.release, remedy: unnamed }).remedy).toContain('służy odwołanie za pośrednictwem')
    expect(releaseContent({ ...sample.release, remedy: { kind: 'none' } }).remedy).toBeNull()
  })

  it.each([
    [
      'art. 40 § 2: a proxy',
      { as: 'proxy', of: 'Anna', powerOf: null },
      'pełnomocnik strony: Anna (pełnomocnictwo w aktach)',
    ],
    [
      'art. 46 § 1: somebody who only collects',
      { as: 'collector', of: 'Anna', authorisation: 'z 20.11.2026' },
      'osoba upoważniona do odbioru przez: Anna (z 20.11.2026)',
    ],
  ] as const)('%s is named with the ground', (_case, capacity, expected) => {
    expect(words(releaseContent({ ...sample.release, capacity }))).toContain(expected)
  })
})
