/** Matters in progress that a later edition of their card may be applied to. Keys begin with `editionChanges.`. */
export const editionChanges = {
  'editionChanges.title': 'Nowsza edycja karty: decyzja',
  'editionChanges.immediate':
    'Edycja {edition} karty {symbol} (od {from}) obejmuje także sprawy złożone wcześniej. Podstawa: {basis}. Zdecyduj, czy zastosować ją do tej sprawy; sama się nie zmieni.',
  'editionChanges.correction':
    'Edycja {edition} karty {symbol} (od {from}) poprawia pomyłkę w edycji {before}. Co było źle: {basis}. Zdecyduj, czy zastosować ją do tej sprawy; sama się nie zmieni.',
  'editionChanges.case.lead':
    'O każdym z tych pism decyduje się osobno, na jego stronie. Dopóki nikt nie zdecyduje, pismo zachowuje edycję karty z dnia złożenia.',
  'editionChanges.case.decide': 'Zdecyduj o piśmie',
  'editionChanges.case.look': 'Zobacz pismo',
  'editionChanges.case.line': '{title}. Karta {symbol}, edycja {before} → {after}: {why}.',
  'editionChanges.onlyWords': 'tylko słowa',
  'editionChanges.effects':
    'Po zastosowaniu lista dokumentów, termin, droga i opłaty tej sprawy zostaną wyliczone na nowo. Oznaczenia dokumentów, które się nie zmieniają, zostaną.',
  'editionChanges.later':
    'Pismo jest w drodze. O edycji zdecydujesz, gdy komórka potwierdzi odbiór albo pismo wróci na stanowisko.',
  'editionChanges.unit.none': 'komórka nieustalona',
  'editionChanges.unit.follows':
    'Nowa edycja prowadzi do: {to}. Pismo nie zostało jeszcze przekazane, więc po zastosowaniu edycji trafi tam zamiast do: {from}.',
  'editionChanges.unit.chosen':
    'Nowa edycja prowadzi do: {to}, ale dla tego pisma wybrano: {from}. Po zastosowaniu edycji pismo nadal pójdzie do komórki wybranej.',
  'editionChanges.unit.in-transfer':
    'Nowa edycja prowadzi do: {to}; pismo jest w drodze do: {from}. Jeżeli komórka odmówi przyjęcia, pismo wróci na stanowisko i po zastosowaniu edycji pójdzie do komórki z nowej edycji.',
  'editionChanges.unit.stays-in-unit':
    'Nowa edycja prowadzi do: {to}; pismo jest w: {from}. Zastosowanie edycji go nie przeniesie: komórkę zmienia się potem osobno, poprawką wpisu.',
  'editionChanges.unit.stays-in-case':
    'Nowa edycja prowadzi do: {to}; sprawa jest w: {from}. Zastosowanie edycji jej nie przeniesie: sprawa zachowuje znak i komórkę.',
  'editionChanges.moved.title': 'Komórka inna niż w karcie',
  'editionChanges.moved.stays-in-unit':
    'Zastosowana edycja {edition} karty {symbol} prowadzi do: {to}; pismo jest w: {from}. Jeżeli ma je załatwić komórka z karty, trzeba zmienić komórkę we wpisie: wtedy to ona założy sprawę.',
  'editionChanges.moved.stays-in-case':
    'Zastosowana edycja {edition} karty {symbol} prowadzi do: {to}; sprawa {sign} jest w: {from} i tam będzie załatwiona, pod swoim znakiem. Założonej sprawy nie przenosi się poprawką wpisu. Jeżeli potrzebna jest wiedza komórki z karty, poproś ją o stanowisko.',
  'editionChanges.moved.law':
    'Obie komórki to jeden organ: art. 65 KPA, o przekazaniu innemu organowi, nie ma tu zastosowania, a termin biegnie dalej.',
  'editionChanges.moved.correct': 'Zmień komórkę we wpisie',
  'editionChanges.moved.whoCorrects': 'Wpis poprawia Biuro Obsługi Klienta albo koordynator.',
  'editionChanges.note': 'Uwaga do akt',
  'editionChanges.apply': 'Zastosuj do tej sprawy',
  'editionChanges.applied': 'Zastosowano edycję {edition} karty.',
  'editionChanges.appliedMoved': 'Zastosowano edycję {edition} karty. Pismo pójdzie do: {to}.',
  'editionChanges.appliedKept':
    'Zastosowano edycję {edition} karty, która prowadzi do: {to}. Komórka się nie zmieniła: {from}.',
  'editionChanges.keepTitle': 'Nie stosuję nowszej edycji',
  'editionChanges.keepWhy': 'Powód',
  'editionChanges.keepWhyMissing': 'Podaj, dlaczego nowszej edycji nie stosujesz do tej sprawy.',
  'editionChanges.keep': 'Zapisz, że nie stosuję',
  'editionChanges.kept': 'Zapisano: sprawa zachowuje swoją edycję karty.',
  'editionChanges.list': 'Sprawy do decyzji o nowszej edycji',
  'editionChanges.lead':
    'Tych spraw dotyczy poprawka karty albo przepis o sprawach w toku. Każdą rozstrzyga się osobno, na stronie pisma.',
  'editionChanges.empty': 'Żadna sprawa nie czeka na taką decyzję.',
  'editionChanges.number': 'Pismo',
  'editionChanges.matter': 'Sprawa',
  'editionChanges.who': 'Kto złożył',
  'editionChanges.filedOn': 'Złożono',
  'editionChanges.card': 'Karta',
  'editionChanges.editions': '{symbol}, edycja {before} → {after}',
  'editionChanges.why': 'Dlaczego',
  'editionChanges.why.immediate': 'przepis o sprawach w toku',
  'editionChanges.why.correction': 'poprawka karty',
  'editionChanges.open.title': 'Sprawy w toku',
  'editionChanges.open.none': 'Żadne otwarte pismo ani sprawa nie stoi na tej karcie.',
  'editionChanges.open.from-filing-day':
    '{count, plural, one {# otwarta sprawa złożona wcześniej zachowa swoją edycję do końca.} few {# otwarte sprawy złożone wcześniej zachowają swoją edycję do końca.} many {# otwartych spraw złożonych wcześniej zachowa swoją edycję do końca.} other {# otwartej sprawy złożonej wcześniej zachowa swoją edycję do końca.}}',
  'editionChanges.open.immediate':
    '{count, plural, one {# otwartą sprawę obejmuje przepis ({basis}). Jej prowadzący zdecyduje, czy zastosować nową edycję.} few {# otwarte sprawy obejmuje przepis ({basis}). O każdej z osobna zdecyduje jej prowadzący.} many {# otwartych spraw obejmuje przepis ({basis}). O każdej z osobna zdecyduje jej prowadzący.} other {# otwartej sprawy dotyczy przepis ({basis}).}}',
  'editionChanges.open.correction':
    '{count, plural, one {Poprawka obejmuje # otwartą sprawę. Jej prowadzący zdecyduje, czy ją zastosować.} few {Poprawka obejmuje # otwarte sprawy. O każdej z osobna zdecyduje jej prowadzący.} many {Poprawka obejmuje # otwartych spraw. O każdej z osobna zdecyduje jej prowadzący.} other {Poprawka obejmuje # otwartej sprawy.}}',
  'editionChanges.open.seen':
    '{seen, plural, =0 {Pism nie otworzysz, bo prowadzą je inni; widać ich numery, edycję karty i komórkę.} other {Odnośnik prowadzi do pisma, które możesz otworzyć.}}',
  'editionChanges.open.under': 'edycja {edition}',
  'editionChanges.open.more': 'i dalsze',
  'refusals.edition-not-offered': 'O tej edycji karty nie ma czego rozstrzygać w tej sprawie. Otwórz pismo ponownie.',
  'refusals.edition-under-summons':
    'Biegnie wezwanie, a nowa edycja zmienia to, do czego wezwano: {items}. Najpierw poczekaj na uzupełnienie lub koniec terminu albo odstąp od tego wymagania (art. 64 § 2 KPA).',
} as const
