/** Words of the contradiction finder. Keys begin with `facts.why.`, `facts.field.` and `facts.check.`. */
export const factFindings = {
  'facts.why.account-invalid': 'Taki rachunek nie istnieje: nie zgadzają się jego cyfry kontrolne.',
  'facts.why.account-unknown':
    'Tego rachunku nie ma w rejestrze faktów. Sprawdź, czy to pomyłka, albo wpisz go do rejestru.',
  'facts.why.account-outdated':
    'To dawny rachunek. {fact, select, none {Dziś rejestr nie podaje go wcale.} other {Od {from} jest: {value}.}}',
  'facts.why.account-other-purpose':
    'Ten rachunek służy czemu innemu. Do tej opłaty rejestr podaje: {value} ({label}).',
  'facts.why.phone-unknown':
    'Tego telefonu nie ma w rejestrze faktów. Sprawdź, czy to pomyłka, albo wpisz go do rejestru.',
  'facts.why.phone-outdated':
    'To dawny numer. {fact, select, none {Dziś rejestr nie podaje go wcale.} other {Od {from} jest: {value}.}}',
  'facts.why.email-unknown':
    'Tego adresu e-mail nie ma w rejestrze faktów. Sprawdź, czy to pomyłka, albo wpisz go do rejestru.',
  'facts.why.email-outdated':
    'To dawny adres. {fact, select, none {Dziś rejestr nie podaje go wcale.} other {Od {from} jest: {value}.}}',
  'facts.why.rate-differs': 'Inna kwota niż w rejestrze: {label} to {value}.',
  'facts.why.fee-differs-from-card': 'Inna karta tej samej usługi podaje inną kwotę za to samo.',
  'facts.why.act-older': 'Karta powołuje starszy tekst aktu albo akt już zastąpiony. Rejestr podaje: {value}.',
  'facts.why.act-newer': 'Karta powołuje późniejszy tekst niż rejestr ({value}). Sprawdź, czy rejestr jest aktualny.',
  'facts.why.act-older-than-card': 'Inna karta powołuje ten akt w nowszym tekście.',
  'facts.why.hours-differ': 'Inne godziny niż w rejestrze. Dziś jest: {value}.',
  'facts.why.hours-outdated': 'To dawne godziny. Od {from} jest: {value}.',
  'facts.why.hours-differ-from-card': 'Inna karta podaje inne godziny w tym samym miejscu.',
  'facts.why.cash-desk-when-closed': 'Kasa miałaby działać, gdy budynek jest zamknięty. Godziny przyjęć: {value}.',
  'facts.why.cash-where-cashless':
    'Karta kieruje do kasy tam, gdzie nie przyjmuje się gotówki{fact, select, none {, jak mówią inne karty.} other {: {value}.}}',
  'facts.why.cashless-where-cash':
    'Karta odmawia gotówki tam, gdzie działa kasa{fact, select, none {, jak mówią inne karty.} other {: {value}.}}',
  'facts.why.cash-and-cashless-here':
    'Ta sama karta mówi o kasie i o płatnościach wyłącznie bezgotówkowych w jednym miejscu.',
  'facts.why.machine-or-cash-desk':
    'Ta karta zna tylko opłatomat, a inne karty urzędu w tym samym budynku tylko kasę. Klient nie wie, gdzie zapłacić.',
  'facts.why.term-and-its-words': 'Termin w rubryce karty jest inny niż w jej słowach.',
  'facts.why.appeal-differs-from-card':
    'Ta karta mówi, że nie ma odwołania, a inna karta tej samej usługi mówi, że jest.',
  'facts.why.window-unknown': 'Tego okienka nie ma pod tym adresem.',
  'facts.why.reference-gone':
    'Tego faktu dziś nie ma w rejestrze: zamiast niego czyta się ogólne zdanie albo nic. Wpisz go do rejestru albo zmień kartę.',
  'facts.field.title': 'tytuł',
  'facts.field.forWhom': 'dla kogo',
  'facts.field.whatYouGet': 'co otrzymasz',
  'facts.field.filing': 'miejsce złożenia',
  'facts.field.collection': 'miejsce odbioru',
  'facts.field.termText': 'termin',
  'facts.field.fees': 'opłaty',
  'facts.field.items': 'dokumenty',
  'facts.field.legalBasis': 'podstawa prawna',
  'facts.field.appeal': 'odwołanie',
  'facts.field.notes': 'uwagi',
  'facts.field.position': 'stanowisko',
  'facts.field.payment': 'sposób zapłaty',
  'facts.field.forms': 'formularze',
  'facts.field.other': 'inne pole',
  'facts.check.title': 'Sprzeczności w kartach',
  'facts.check.note':
    'Program czyta słowa kart i porównuje je z rejestrem faktów, z innymi kartami i z samą kartą. Niczego nie zmienia: każdą sprzeczność rozstrzyga człowiek.',
  'facts.check.count':
    '{count, plural, =0 {Nie znaleziono sprzeczności} one {Znaleziono # sprzeczność} few {Znaleziono # sprzeczności} many {Znaleziono # sprzeczności} other {Znaleziono # sprzeczności}} w {cards, plural, one {# karcie} other {# kartach}} (stan na {day}).',
  'facts.check.none': 'W kartach nie ma nierozstrzygniętych sprzeczności.',
  'facts.check.card': 'Karta',
  'facts.check.field': 'Gdzie',
  'facts.check.excerpt': 'Co jest napisane',
  'facts.check.why': 'Dlaczego to sprzeczność',
  'facts.check.suggestion': 'Co zrobić',
  'facts.check.draft': 'projekt',
  'facts.check.useReference': 'Zastąp tekst oznaczeniem',
  'facts.check.compare': 'Uzgodnij z kartą',
  'facts.check.correct': 'Popraw w projekcie nowej edycji.',
  'facts.check.settleDesk':
    'Ustal, gdzie i w jakich godzinach się płaci, wpisz to do rejestru jako kasę i powołaj w karcie.',
  'facts.check.settleAct': 'Jeśli karta ma rację, wpisz do rejestru nowy tekst aktu.',
  'facts.check.dismiss': 'To nie jest sprzeczność',
  'facts.check.dismissWhy': 'Dlaczego',
  'facts.check.dismissWhyMissing': 'Napisz, dlaczego to nie jest sprzeczność.',
  'facts.check.dismissed': 'Zapisano, że to nie jest sprzeczność.',
  'facts.check.dismissedList': 'Uznane za zgodne',
  'facts.check.dismissedBy': 'Kto, kiedy i dlaczego',
  'facts.check.toList': 'Sprzeczności w kartach',
  'facts.check.from': 'z kartą {card}: „{said}”',
  'facts.check.naming': 'Karty, które o tym mówią',
  'facts.check.namingNone': 'Żadna karta nie powołuje tego faktu.',
  'facts.check.how': 'Jak',
  'facts.check.byReference': 'oznaczeniem: zmieni się samo',
  'facts.check.byCode': 'kodem: zmieni się samo',
  'facts.check.byWords': 'słowami: trzeba poprawić ręcznie',
  'refusals.finding-gone': 'Tej sprzeczności już nie ma: karta albo rejestr zmieniły się w międzyczasie.',
} as const
