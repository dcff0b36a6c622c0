/** The client's preparation: questions of a card and the checklist made of the answers. Keys begin with `guide.`. */
export const guide = {
  'guide.title': 'Czego będę potrzebować?',
  'guide.lead':
    'Odpowiedz na kilka pytań. Ułożymy z nich Twoją listę: co przynieść, ile zapłacić, gdzie i kiedy przyjść.',
  'guide.leadNone':
    'Każdy potrzebuje tu tego samego, więc nie musimy o nic pytać. Zrób listę z kodem, który pokażesz w okienku.',
  'guide.privacy': 'Nie pytamy, kim jesteś. Lista nie zawiera Twoich danych i znika po 60 dniach.',
  'guide.unknownHint': 'Nie wiesz albo pominiesz pytanie? Na liście zostanie to, co może być potrzebne.',
  'guide.answer.yes': 'Tak',
  'guide.answer.no': 'Nie',
  'guide.answer.unknown': 'Nie wiem',
  'guide.submit': 'Pokaż moją listę',
  'guide.tooMany': 'Z tego miejsca zrobiono za dużo list naraz. Spróbuj ponownie za kwadrans.',
  'guide.list.title': 'Twoja lista',
  'guide.list.bring': 'Przygotuj',
  'guide.list.nothing': 'Wystarczy, że przyjdziesz.',
  'guide.list.check': 'Sprawdź, czy też to Ciebie dotyczy',
  'guide.list.checkLead': 'Tego nie wiemy z Twoich odpowiedzi. Jeśli nie masz pewności, zapytaj w okienku.',
  'guide.list.fees': 'Ile zapłacisz',
  'guide.list.feesOn': 'Stawki z dnia {day}.',
  'guide.list.where': 'Gdzie i kiedy przyjść',
  'guide.list.askWhere': 'O miejsce złożenia zapytaj w urzędzie.',
  'guide.list.term': 'Ile to trwa',
  'guide.list.forms': 'Formularze',
  'guide.list.code': 'Kod listy',
  'guide.list.codeUse':
    'Podaj ten kod w okienku albo pokaż go do zeskanowania. Pracownik zobaczy, którą usługę wybierasz i co wynika z Twoich odpowiedzi. Kod działa do {day}.',
  'guide.list.answers': 'Twoje odpowiedzi',
  'guide.list.again': 'Odpowiedz jeszcze raz',
  'guide.list.print': 'Pobierz listę do wydruku (PDF)',
  'guide.list.card': 'Karta usługi {symbol}, edycja {edition}',
  'guide.list.source':
    'Lista z {day} według karty {symbol}, edycja {edition}, obowiązującej od {from}. To pomoc w przygotowaniu, nie pismo urzędu. Wniosek przyjmiemy także niekompletny.',
  'guide.list.older':
    'Od czasu, gdy powstała ta lista, karta usługi się zmieniła. Zrób listę jeszcze raz, żeby nie przynieść za mało.',
  'guide.list.page': 'Strona {page} z {pages}',
  'guide.list.qr': 'Kod QR z adresem listy: {address}',
  'guide.trouble.mistyped': 'W kodzie listy jest literówka',
  'guide.trouble.mistypedText': 'Ostatni znak kodu nie zgadza się z resztą. Przepisz kod jeszcze raz, uważnie.',
  'guide.trouble.unknown': 'Nie ma listy o takim kodzie',
  'guide.trouble.unknownText': 'Sprawdź kod albo zrób nową listę. To zajmie chwilę.',
  'guide.trouble.expired': 'Ta lista wygasła',
  'guide.trouble.expiredText': 'Kod działał do {day}. Zrób nową listę, bo wymagania mogły się zmienić.',
  'guide.trouble.too-many': 'Za dużo błędnych kodów',
  'guide.trouble.too-manyText':
    '{minutes, plural, one {Spróbuj ponownie za # minutę.} few {Spróbuj ponownie za # minuty.} many {Spróbuj ponownie za # minut.} other {Spróbuj ponownie za # minuty.}}',
  'guide.trouble.cards': 'Przejdź do wykazu usług',
} as const
