/** Words of the one search box. Keys begin with `search.`. */
export const search = {
  'search.title': 'Szukaj',
  'search.label': 'Numer, kod, znak sprawy, nazwisko albo słowa z tytułu',
  'search.hint': 'PESEL i NIP działają tylko wpisane w całości. Polskie litery i wielkość liter nie mają znaczenia.',
  'search.none': 'Nic takiego nie znaleziono wśród spraw, które możesz oglądać.',
  'search.tooShort': 'Wpisz co najmniej jedno słowo z trzech liter.',
  'search.full': 'Pokazano {most} najnowszych. Dopisz słowo, aby zawęzić wyniki.',
  'search.caption':
    '{count, plural, one {Znaleziono # pozycję} few {Znaleziono # pozycje} many {Znaleziono # pozycji} other {Znaleziono # pozycji}}',
  'search.column.what': 'Numer lub znak',
  'search.column.title': 'Czego dotyczy',
  'search.column.who': 'Kto',
  'search.column.unit': 'Komórka',
  'search.column.day': 'Wpływ lub wszczęcie',
  'search.column.state': 'Stan',
  'search.checklist': 'Lista klienta',
  'search.sheet': 'Karta przekazania',
  'search.caseState.open': 'w toku',
  'search.caseState.suspended': 'zawieszona',
  'search.caseState.settled': 'załatwiona',
  'search.caseState.appealed': 'w odwołaniu',
  'search.caseState.closed': 'zakończona',
} as const
