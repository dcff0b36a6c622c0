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
  'refusals.login-taken': 'Login „{login}” ma już inna osoba. Wybierz inny.',
  'refusals.access-ended': 'Dostęp tej osoby jest zakończony.',
  'refusals.own-access': 'Nie możesz zakończyć dostępu samej lub samemu sobie. Zrobi to inny administrator.',
  'refusals.last-administrator': 'To ostatnia osoba administrująca systemem. Najpierw nadaj tę rolę komuś innemu.',
  'refusals.role-days-backwards': 'Ostatni dzień roli nie może być wcześniejszy niż pierwszy.',
  'refusals.role-needs-unit': 'Ta rola dotyczy komórki organizacyjnej. Wybierz komórkę.',
  'refusals.role-needs-post':
    'Ta rola dotyczy kancelarii albo samodzielnego stanowiska. Wybierz kancelarię lub stanowisko.',
  'refusals.post-of-another-kind':
    'Rola kancelarii wymaga kancelarii komórki, a rola samodzielnego stanowiska – samodzielnego stanowiska.',
  'refusals.role-held-already': 'Ta osoba ma już tę rolę w tym miejscu w podanych dniach.',
  'refusals.role-over': 'Ta rola już się skończyła.',
  'refusals.role-end-in-past':
    'Ostatni dzień roli nie może być wcześniejszy niż wczorajszy: tego, co już zrobiono, nie da się cofnąć.',
  'refusals.absence-backwards': 'Ostatni dzień nieobecności nie może być wcześniejszy niż pierwszy.',
  'refusals.absence-over': 'Ta nieobecność już się skończyła.',
  'refusals.absence-overlaps': 'Ta osoba ma już wpisaną nieobecność w tych dniach.',
  'refusals.absence-cancelled': 'Tę nieobecność już odwołano.',
  'refusals.absence-of-administrator': 'Nieobecność administratora wpisuje administrator.',
  'refusals.substitute-is-same': 'Nikt nie może zastępować sam siebie. Wybierz inną osobę.',
  'refusals.substitute-enters': 'Nie możesz wyznaczyć na zastępcę siebie. Poproś o to inną uprawnioną osobę.',
  'refusals.substitute-inactive': 'Ta osoba już tu nie pracuje. Wybierz innego zastępcę.',
  'refusals.substitute-absent': 'Zastępca też jest wtedy nieobecny. Wybierz inną osobę.',
  'refusals.case-not-in-this-state': 'Ta czynność nie jest możliwa w obecnym stanie sprawy.',
  'refusals.paper-without-unit': 'Pismo nie ma wskazanej komórki. Uzupełnij ją, zanim założysz sprawę.',
  'refusals.jrwa-class-shape': 'Klasa z wykazu akt ma od 2 do 6 cyfr.',
  'refusals.group-not-opened': 'W tej klasie i w tym roku nie ma sprawy o takim numerze, więc nie ma takiej podgrupy.',
  'refusals.duplicate-has-case':
    'Pismo powtarza pismo, dla którego założono sprawę {sign}. Dołącz je do tej sprawy zamiast zakładać drugą.',
  'refusals.no-such-case': 'Nie ma sprawy o takim znaku.',
  'refusals.case-of-another-unit': 'Sprawę o tym znaku prowadzi inna komórka niż ta, do której trafiło pismo.',
  'refusals.not-an-officer-here': 'Ta osoba nie może prowadzić spraw w tej komórce.',
  'refusals.already-the-officer': 'Ta osoba już prowadzi tę sprawę.',
  'refusals.settled-before-initiation':
    'Sprawy nie można załatwić przed dniem jej wszczęcia: {initiatedOn} (art. 61 § 3 KPA).',
  'refusals.settled-in-future': 'Data załatwienia nie może być późniejsza niż dzisiejsza.',
  'refusals.other-end-without-words': 'Opisz w uwagach, w jaki sposób załatwiono sprawę.',
  'refusals.results-not-delivered':
    '{count, plural, one {# dokument tej sprawy nie dotarł} few {# dokumenty tej sprawy nie dotarły} many {# dokumentów tej sprawy nie dotarło} other {# dokumentu tej sprawy nie dotarło}} jeszcze do klienta. Najpierw odnotuj wydanie lub doręczenie.',
} as const
