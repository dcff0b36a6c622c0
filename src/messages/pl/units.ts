/** Words of units and their ends. Keys begin with `admin.units.`, refusals with `refusals.unit-`. */
export const units = {
  'admin.units.title': 'Komórki organizacyjne',
  'admin.units.note':
    'Gdy komórka przestaje istnieć, jej karty i otwarte sprawy przejmuje następca od podanego dnia. Dawne pisma i edycje kart zachowują swoją komórkę.',
  'admin.units.unit': 'Komórka',
  'admin.units.under': 'Podlega',
  'admin.units.days': 'Istnieje',
  'admin.units.stands': 'Nie zapisano końca.',
  'admin.units.until': 'Do {to}.',
  'admin.units.follows': 'Następca od {from}: {unit}.',
  'admin.units.basisIs': 'Podstawa: {basis}',
  'admin.units.orphans': 'Co zostałoby bez komórki',
  'admin.units.orphansNote':
    'Karty w użyciu, niezałatwione pisma, niezamknięte sprawy i komórki podległe, które wskazują tę komórkę. Następca przejmuje je wszystkie poza podległymi komórkami: te trzeba zakończyć wcześniej. Wykaz pokazuje do stu pozycji każdego rodzaju.',
  'admin.units.orphan.card': 'Karty usług ({count})',
  'admin.units.orphan.case': 'Niezamknięte sprawy ({count})',
  'admin.units.orphan.paper': 'Niezałatwione pisma poza sprawami ({count})',
  'admin.units.orphan.part': 'Komórki podległe ({count})',
  'admin.units.orphanNone.card': 'Żadna karta nie wskazuje tej komórki.',
  'admin.units.orphanNone.case': 'Komórka nie ma niezamkniętych spraw.',
  'admin.units.orphanNone.paper': 'Komórka nie ma niezałatwionych pism poza sprawami.',
  'admin.units.orphanNone.part': 'Żadna komórka jej nie podlega.',
  'admin.units.what': 'Nazwa',
  'admin.units.endTitle': 'Koniec komórki',
  'admin.units.endNote':
    'Od podanego dnia karty wskazują następcę, nowe pisma i karty przekazania idą do niego, a jego pracownicy widzą i prowadzą to, co komórka zostawiła. Znaki spraw się nie zmieniają. Koniec można cofnąć, dopóki komórka istnieje; następcę można wskazać innego także później.',
  'admin.units.from': 'Pierwszy dzień bez komórki',
  'admin.units.successor': 'Następca',
  'admin.units.noSuccessor': 'bez następcy',
  'admin.units.basis': 'Podstawa (zarządzenie)',
  'admin.units.basisMissing': 'Podaj zarządzenie, które zmienia strukturę urzędu.',
  'admin.units.end': 'Zakończ komórkę',
  'admin.units.ended': 'Zapisano. Od {from} tej komórki nie ma.',
  'admin.units.keepTitle': 'Cofnięcie końca komórki',
  'admin.units.keptWhy': 'Dlaczego komórka istnieje dalej',
  'admin.units.whyMissing': 'Podaj powód.',
  'admin.units.keep': 'Cofnij koniec komórki',
  'admin.units.kept': 'Cofnięto. Komórka istnieje dalej.',
  'admin.units.otherTitle': 'Inny następca',
  'admin.units.otherNote':
    'Karty i otwarte sprawy idą za nowym następcą od razu. To, co dotąd zrobił poprzedni, zostaje w aktach.',
  'admin.units.newSuccessor': 'Nowy następca',
  'admin.units.chooseSuccessor': 'wybierz komórkę',
  'admin.units.newBasis': 'Podstawa wskazania (zarządzenie)',
  'admin.units.nameSuccessor': 'Wskaż następcę',
  'admin.units.successorNamed': 'Wskazano następcę od {from}.',
  'refusals.unit-not-ending': 'Tej komórce nie zapisano końca.',
  'refusals.unit-end-begun':
    'Komórka istniała do {day} i jej sprawy ma już następca, więc końca nie można cofnąć. Można wskazać innego następcę.',
  'refusals.unit-ended-already': 'Koniec tej komórki już zapisano: istnieje do {day}.',
  'refusals.unit-end-in-past': 'Komórka może się skończyć najwcześniej dzisiaj i po dniu, w którym powstała.',
  'refusals.unit-has-parts':
    'Tej komórce podlegają jeszcze inne ({parts}). Najpierw trzeba zakończyć je albo podporządkować komu innemu.',
  'refusals.unit-successor-unfit':
    'Następcą może być tylko inna komórka, która w tym dniu istnieje i której końca nie zapisano.',
  'refusals.unit-leaves-orphans':
    'Bez następcy zostałyby karty: {cards}, pisma: {papers}, sprawy: {cases}. Wskaż komórkę, która je przejmie.',
} as const
