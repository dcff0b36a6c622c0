/** Troubles that are not tied to one field of one form. */
export const errors = {
  'errors.notFound': 'Nie ma takiej strony',
  'errors.notFoundHelp': 'Sprawdź adres albo wróć na stronę główną.',
  'errors.forbidden': 'Nie masz uprawnień do tej strony',
  'errors.fault': 'Coś poszło nie tak po naszej stronie',
  'errors.faultReference': 'Numer zgłoszenia: {reference}. Podaj go, gdy będziesz prosić o pomoc.',
  'errors.tooMany': 'Za dużo prób. Odczekaj chwilę i spróbuj ponownie.',
  'errors.required': 'Uzupełnij to pole',
  'errors.tooLong':
    '{max, plural, one {Skróć tekst do # znaku} few {Skróć tekst do # znaków} many {Skróć tekst do # znaków} other {Skróć tekst do # znaku}}',
  'errors.date': 'Wpisz istniejącą datę, na przykład 24.11.2026',
} as const
