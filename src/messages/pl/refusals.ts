/** Why an act was refused: one plain sentence each, with the article where there is one. Keys are `refusals.<why>`. */
export const refusals = {
  'refusals.stale': 'Ktoś zmienił ten wpis w międzyczasie. Sprawdź aktualny stan i powtórz czynność.',
  'refusals.not-in-this-state': 'Ta czynność nie jest możliwa w obecnym stanie pisma.',
  'refusals.arrival-in-future': 'Data wpływu nie może być późniejsza niż dzisiejsza.',
  'refusals.posted-after-arrival': 'Data nadania nie może być późniejsza niż data wpływu.',
  'refusals.drop-box-days-missing': 'Podaj dzień wrzucenia do skrzynki podawczej i dzień wyjęcia ze skrzynki.',
  'refusals.taken-out-before-deposited': 'Dzień wyjęcia ze skrzynki nie może być wcześniejszy niż dzień wrzucenia.',
  'refusals.letter-dated-in-future': 'Data na piśmie nie może być późniejsza niż dzisiejsza.',
  'refusals.evidence-missing':
    'Podaj oznaczenie dowodu otrzymania z e-Doręczeń (art. 41 ustawy o doręczeniach elektronicznych).',
  'refusals.protocol-text-missing':
    'Wpisz treść podania wniesionego ustnie: bez niej nie ma protokołu (art. 63 § 1 i art. 67 § 2 pkt 1 KPA).',
  'refusals.late-entry-reason-missing': 'Pismo wpłynęło wcześniej niż dziś. Podaj powód późniejszego wpisu.',
  'refusals.card-not-in-force': 'Ta edycja karty usługi nie obowiązuje w dniu wpływu pisma. Wybierz sprawę ponownie.',
  'refusals.window-closed': 'To stanowisko nie jest czynne. Wybierz inne.',
  'refusals.no-browser-session': 'Stanowisko wybiera osoba zalogowana w przeglądarce, nie program.',
  'refusals.wrong-password': 'Obecne hasło jest nieprawidłowe.',
  'refusals.too-many-attempts':
    'Za dużo nieudanych prób. Spróbuj ponownie za {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',
  'refusals.password-too-short': 'Hasło musi mieć co najmniej 12 znaków.',
  'refusals.password-is-login': 'Hasło nie może być takie jak login.',
  'refusals.password-same': 'Nowe hasło musi różnić się od obecnego.',
  'refusals.password-one-sign': 'Hasło nie może składać się z jednego lub dwóch powtarzanych znaków.',
} as const
