/** Why an act was refused: one plain sentence each, with the article where there is one. Keys are `refusals.<why>`. */
export const refusals = {
  'refusals.letter-part-missing':
    'Pisma nie można zakończyć bez obowiązkowego elementu ({basis}): {part, select, authority {oznaczenie organu} day {data} signature {imię i nazwisko podpisującego} position {stanowisko służbowe podpisującego} basis {podstawa prawna} ruling {rozstrzygnięcie} reasons {uzasadnienie} instruction {pouczenie} newDay {nowy termin} lacks {wskazanie braków} call {wezwanie i termin} sanction {skutek niezastosowania się} fees {wskazanie należności} stance {stanowisko urzędu} other {treść}}. Uzupełnij dane i spróbuj ponownie.',
  'refusals.instruction-missing':
    'Bez pouczenia o środkach zaskarżenia nie można zakończyć sprawy ({basis}): {part, select, remedy {od decyzji zawsze służy środek zaskarżenia, wskaż go} authority {wskaż, do kogo się go wnosi} mode {opisz sposób wniesienia} fee {podaj wpis sądowy} other {brakuje jego części}}.',
  'refusals.instruction-of-another-act':
    'Ten środek zaskarżenia nie służy od tego rozstrzygnięcia ({basis}). Wybierz inny w pouczeniu.',
  'refusals.instruction-term-short':
    'Pouczenie nie może podać terminu krótszego niż {least, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} ({basis}).',
  'refusals.document-without-instruction':
    'Ta sprawa nie ma pouczenia do takiego dokumentu ({basis}). Odnotuj załatwienie decyzją albo postanowieniem z pouczeniem.',
  'refusals.instruction-term-differs':
    'Pouczenie mówi o {days, plural, one {# dniu} other {# dniach}} na wniesienie środka zaskarżenia. Podaj ten sam termin albo zostaw pole puste.',
  'refusals.stale': 'Ktoś zmienił ten wpis w międzyczasie. Sprawdź aktualny stan i powtórz czynność.',
  'refusals.named-record-missing':
    'Wskazanego pisma, klienta albo wizyty nie ma w systemie. Wybierz je ponownie z listy i wyślij formularz jeszcze raz.',
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
  'refusals.way-spot-not-on-card':
    'Od ręki załatwia się tylko to, na co pozwala karta usługi (art. 12 § 2 i art. 35 § 2 KPA). Wybierz inny sposób odbioru.',
  'refusals.way-courier-not-on-card':
    'Karta tej usługi nie przewiduje kuriera, a doręczać tak może tylko urząd z własnego wyboru (art. 39 KPA). Wybierz inny sposób odbioru.',
  'refusals.way-outside-card':
    'Karta tej usługi nie przewiduje takiego odbioru; urząd może się na niego zgodzić ({basis}). Podaj powód albo wybierz sposób z karty.',
  'refusals.card-fixed-leaving':
    'Zdecydowano już o pozostawieniu podania bez rozpoznania (art. 64 § 2 KPA), więc karty usługi nie można zmienić.',
  'refusals.card-fixed-settled': 'Sprawę już załatwiono (art. 104 KPA), więc karty usługi nie można zmienić.',
  'refusals.card-fixed-fee':
    'Trwa wezwanie do zapłaty według tej karty (art. 261 KPA). Najpierw je zakończ, potem zmień kartę usługi.',
  'refusals.notice-sent': 'To powiadomienie wyszło w międzyczasie. Nie trzeba powiadamiać inaczej.',
  'refusals.notice-told': 'Już odnotowano, że klient o tym wie.',
  'refusals.card-fixed-sheet': 'Pismo jest na karcie przekazania. Zdejmij je z niej, zanim zmienisz kartę usługi.',
  'refusals.last-applicant':
    'Podanie musi mieć wnoszącego (art. 63 § 2 KPA). Dodaj właściwą osobę w tej samej poprawce, w której wycofujesz dotychczasową.',
  'refusals.party-took-document':
    '{name} potwierdza podpisem odbiór dokumentu (art. 46 § 1 KPA), więc nie można wycofać tej osoby z wpisu.',
  'refusals.original-in-custody':
    '„{name}” to oryginał do zwrotu, który ma urząd. Napisz, gdzie jest albo komu go oddano, zanim wycofasz go z wpisu.',
  'refusals.original-returned': '„{name}” to oryginał już zwrócony za potwierdzeniem; zostaje we wpisie.',
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
  'refusals.paper-without-unit': 'Pismo nie ma wskazanej komórki. Uzupełnij ją, zanim założysz sprawę.',
  'refusals.bae-not-asked-today':
    'Przed wysłaniem sprawdź dziś adresata w bazie adresów elektronicznych (BAE): od tego zależy sposób doręczenia (art. 39 § 1 KPA).',
  'refusals.no-way-of-delivery':
    'Nie ma jak doręczyć tego pisma: adresat nie ma adresu elektronicznego ani pocztowego, a wydać go w urzędzie nie wolno. Ustal adres.',
  'refusals.posting-range-number-wrong':
    'Numer „{number}” nie jest poprawnym numerem przesyłki poleconej. Przepisz go z umowy z operatorem.',
  'refusals.posting-range-mixed': 'Pierwszy i ostatni numer należą do różnych pul. Podaj oba numery z jednej puli.',
  'refusals.posting-range-backwards': 'Ostatni numer puli nie może być mniejszy niż pierwszy.',
  'refusals.posting-range-overlaps': 'Ta pula ma wspólne numery z pulą wprowadzoną wcześniej.',
  'refusals.posting-no-range':
    'Urząd nie ma jeszcze puli numerów nadawczych. Wpisz numer z nalepki albo poproś koordynatora o otwarcie puli.',
  'refusals.posting-numbers-exhausted':
    'Skończyły się numery nadawcze: ostatni z puli to {last}. Wprowadź nową pulę od operatora.',
  'refusals.posting-address-missing': 'Przesyłka {outgoing} nie ma adresata albo miejscowości. Uzupełnij adres.',
  'refusals.posting-number-missing': 'Przesyłka polecona {outgoing} nie ma numeru nadawczego.',
  'refusals.posting-number-wrong': 'Numer nadawczy {number} przesyłki {outgoing} jest błędny.',
  'refusals.posting-number-twice': 'Numer nadawczy {number} ma już inna przesyłka; powtarza go {outgoing}.',
  'refusals.posting-fee-wrong': 'Opłata za przesyłkę {outgoing} musi być kwotą w groszach, nie mniejszą niż zero.',
  'refusals.posting-nothing': 'W książce nie ma żadnej przesyłki. Pustej książki się nie zamyka.',
  'refusals.posting-nothing-waits': 'Żadna przesyłka nie czeka na książkę nadawczą tego dnia.',
  'refusals.posting-day-past': 'Książkę zbiera się na dziś albo na dzień późniejszy.',
  'refusals.posting-no-designated-operator':
    'Na ten dzień program nie zna operatora wyznaczonego. Podaj nazwę operatora.',
  'refusals.posting-book-closed': 'Ta książka jest zamknięta i już się nie zmienia.',
  'refusals.posting-book-changed':
    'Książka zmieniła się, odkąd ją wyświetlono. Obejrzyj ją jeszcze raz i zamknij ponownie.',
  'refusals.posting-line-gone': 'Tej przesyłki nie ma już w książce.',
  'refusals.posting-book-open': 'Operator stempluje wydruk zamkniętej książki. Najpierw ją zamknij.',
  'refusals.posting-book-accepted': 'Potwierdzenie operatora zapisano już dla tej książki.',
  'refusals.posting-accepted-in-future': 'Dzień na stemplu nie może być późniejszy niż dzisiejszy.',
  'refusals.posting-accepted-before-closing':
    'Dzień na stemplu nie może być wcześniejszy niż zamknięcie książki: {closedOn}.',
  'refusals.posting-after-delivery':
    'Jedną z przesyłek doręczono {deliveredOn}, więc nie można jej było nadać później. Sprawdź dzień na stemplu.',
  'refusals.posting-number-invalid':
    'Numer nadawczy {number} jest błędny: nie zgadza się cyfra kontrolna albo to nie jest numer przesyłki poleconej.',
  'refusals.posting-number-outside': 'Numer nadawczy {number} nie należy do żadnej puli urzędu. Sprawdź nalepkę.',
  'refusals.posting-number-used': 'Numer nadawczy {number} ma już inna przesyłka. Każdy numer nadaje się tylko raz.',
  'refusals.posting-number-for-several':
    'Pismo idzie do {copies, plural, one {# adresata} few {# adresatów} many {# adresatów} other {# adresata}}, a jeden numer nadaje się tylko raz. Zostaw numer pusty: program nada każdej przesyłce własny.',
  'refusals.letter-needs-slip':
    'To pismo doręcza się za pokwitowaniem (art. 39 § 1 KPA). Wyślij je listem poleconym za potwierdzeniem odbioru.',
  'refusals.letter-without-address':
    'Na piśmie do {addressee} nie ma adresu pocztowego, więc nie można go wysłać pocztą. Wybierz inny sposób albo uzupełnij adres.',
  'refusals.letter-not-waiting':
    'To pismo już wysłano albo nie jest już potrzebne. Odśwież stronę i sprawdź stan wysyłki.',
  'refusals.letter-awaited-by-term':
    'Od doręczenia tego wezwania biegnie termin, na który czeka sprawa. Wyślij je, wystaw nowe albo zapisz uzupełnienie lub zapłatę.',
  'refusals.letter-left-before-written': 'Pismo nie mogło wyjść z urzędu, zanim powstało: {writtenOn}.',
  'refusals.letter-left-in-future': 'Dzień wysłania nie może być późniejszy niż dzisiejszy.',
  'refusals.slip-not-for-this-way':
    'Zwrotne potwierdzenie odbioru ma tylko przesyłka papierowa: list polecony albo pismo doręczane przez pracownika.',
  'refusals.slip-after-delivery':
    'Ta przesyłka jest już doręczona: {deliveredOn}. Liczy się pierwsze skuteczne doręczenie (art. 46 KPA).',
  'refusals.slip-in-future': 'Data na potwierdzeniu odbioru nie może być późniejsza niż dzisiejsza.',
  'refusals.slip-returned-before-notice':
    'Przesyłka nie mogła wrócić przed ostatnim zawiadomieniem: {noticedOn}. Sprawdź daty na kopercie.',
  'refusals.ade-not-in-this-state': 'Ta czynność nie jest możliwa w obecnym stanie wysyłki przez e-Doręczenia.',
  'refusals.ade-proof-in-future': 'Dowód otrzymania nie może wskazywać dnia późniejszego niż dzisiejszy.',
  'refusals.ade-two-different-proofs':
    'To pismo ma już inny dowód otrzymania z e-Doręczeń. Obowiązuje pierwszy; sprawdź oba dowody.',
  'refusals.jrwa-later-edition':
    'Wykaz akt ma już zmianę klasy {symbol} od {day}. Wydanie wykazu może obowiązywać najwcześniej od tego dnia.',
  'refusals.jrwa-class-ended':
    'Klasa {symbol} skończyła się {day}. Aby ją przywrócić, podaj dzień, od którego ma obowiązywać cały wykaz (--from).',
  'refusals.jrwa-import-named': '{reason} Do sprawdzenia: {problems}.',
  'refusals.jrwa-no-class': 'W obowiązującym wykazie akt nie ma klasy {symbol}.',
  'refusals.jrwa-edition-unread':
    'Plik zawiera {count, plural, one {# wiersz, którego} few {# wiersze, których} many {# wierszy, których} other {# wiersza, którego}} nie odczytano. Popraw plik: klasy z tych wierszy skończyłyby się z nowym wydaniem.',
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
  'refusals.client-unknown': 'Wybrany klient nie istnieje w spisie. Wyszukaj go ponownie albo wpisz nową osobę.',
  'refusals.no-such-unit': 'Nie ma komórki o tym symbolu. Najpierw wczytaj komórki.',
  'refusals.handover-no-unit':
    'Pismo {number} nie ma wskazanej komórki. Wskaż ją, a potem dodaj pismo do karty przekazania.',
  'refusals.handover-no-post': 'Komórka z pisma {number} nie ma stanowiska, które odbiera pisma.',
  'refusals.handover-paper-not-now':
    'Pisma {number} nie można teraz przekazać: nie jest kompletne albo jest już gdzie indziej.',
  'refusals.handover-formal-missing':
    'W piśmie {number} brakuje elementu formalnego. Najpierw wezwij do uzupełnienia (art. 64 § 2 KPA) albo odnotuj uzupełnienie.',
  'refusals.handover-shelf': 'Pismo {number} leży na półce. Najpierw odnotuj uzupełnienie i zdejmij je z półki.',
  'refusals.handover-elsewhere': 'Pismo {number} leży przy innym stanowisku. Przekazać może je tylko to stanowisko.',
  'refusals.handover-already-listed': 'Pismo {number} jest już na karcie przekazania.',
  'refusals.handover-already-sent': 'Ta karta została już wysłana.',
  'refusals.handover-other-window': 'Tę kartę wysyła stanowisko, przy którym leżą pisma.',
  'refusals.handover-empty': 'Na karcie nie ma pism.',
  'refusals.handover-list-changed': 'Lista zmieniła się od czasu, gdy ją otwarto. Sprawdź ją i wyślij ponownie.',
  'refusals.handover-not-sent': 'Ta karta nie została jeszcze wysłana.',
  'refusals.handover-own': 'Odbioru nie potwierdza osoba, która wysłała kartę. Musi to zrobić ktoś inny.',
  'refusals.handover-item-decided': 'Ktoś już odpowiedział na to pismo. Sprawdź aktualny stan karty.',
  'refusals.handover-nothing-left': 'Na tej karcie nie ma już pism bez odpowiedzi.',
  'refusals.statement-day-to-come': 'Dzień {day} jeszcze nie nadszedł; deklaracja mówi tylko o tym, co już było.',
  'refusals.nothing-changed': 'Nic nie zmieniono, więc nie ma czego poprawić.',
  'refusals.entry-has-case': 'Dla tego pisma założono już sprawę, więc wpisu nie można anulować. Popraw go.',
  'refusals.entry-gone-on': 'Pismo nie jest już na stanowisku ani na półce, więc wpisu nie można anulować.',
  'refusals.replaced-by-itself': 'Wpis nie może zastąpić samego siebie. Podaj numer nowego wpisu.',
  'refusals.no-such-number': 'W rejestrze nie ma takiego numeru. Sprawdź numer i rok.',
  'refusals.linked-to-itself': 'Pisma nie można powiązać z nim samym.',
  'refusals.not-oral': 'Protokół sporządza się tylko z podania wniesionego ustnie (art. 67 § 2 pkt 1 KPA).',
  'refusals.protocol-not-read-back': 'Najpierw odczytaj protokół wszystkim obecnym (art. 68 § 2 KPA).',
  'refusals.signer-missing': 'Wpisz, kto podpisuje protokół za wnoszącego (art. 63 § 3 KPA).',
  'refusals.signing-reason-missing': 'Podaj powód braku podpisu wnoszącego (art. 68 § 2 KPA).',
  'refusals.no-further-register':
    'Karta tej usługi nie wskazuje dodatkowego rejestru, a rodzaj pisma żadnego nie wymaga.',
  'refusals.no-window': 'Najpierw wybierz stanowisko, na którym dziś pracujesz.',
  'refusals.visit-not-open': 'Ta wizyta jest już zakończona.',
  'refusals.case-not-settled': 'Najpierw załatw sprawę: dokument przekazuje się dopiero po jej załatwieniu.',
  'refusals.result-no-addressee': 'W aktach nie ma strony, której można doręczyć dokument.',
  'refusals.named-not-applicant': 'Do doręczeń można wskazać tylko jedną ze stron podania (art. 40 § 3 KPA).',
  'refusals.result-already-sent': 'Ten dokument dla: {addressee} już przekazano. Nie doręcza się go drugi raz.',
  'refusals.result-signed-in-future': 'Dzień podpisania nie może być późniejszy niż dzisiejszy.',
  'refusals.result-signed-before-initiation':
    'Dokumentu nie można podpisać przed dniem wszczęcia sprawy: {initiatedOn}.',
  'refusals.no-window-here': 'Wybierz stanowisko, przy którym pracujesz.',
  'refusals.no-rack-here': 'W tym punkcie obsługi nie ma regału z dokumentami do odbioru.',
  'refusals.slot-taken': 'Miejsce {slot} na regale jest zajęte. Wybierz inne albo zostaw puste pole.',
  'refusals.result-already-delivered':
    'Ten dokument już doręczono ({day}). Liczy się pierwsze doręczenie, drugiego nie będzie.',
  'refusals.result-in-delivery': 'Ten dokument już wysłano ({day}). Nie wydaje się go drugi raz.',
  'refusals.result-not-here-yet': 'Dokumentu jeszcze nie przyjęto na regał.',
  'refusals.result-not-in-this-state': 'Ta czynność nie jest możliwa w obecnym stanie dokumentu.',
  'refusals.result-without-file':
    'Dokument nie ma pliku, więc program nie wyśle go przez e-Doręczenia. Dołącz plik albo wyślij dokument ręcznie ze skrzynki urzędu i wpisz numer dowodu wysłania.',
  'refusals.result-file-left':
    'Dokument już wyszedł albo został wydany, więc jego pliku się nie zmienia. Błąd w wysłanym dokumencie prostuje się postanowieniem (art. 113 KPA).',
  'refusals.result-file-copy-left':
    'Inna strona dostała już dokument z tym plikiem. Wszystkie strony dostają ten sam dokument (art. 40 i 109 KPA).',
  'refusals.result-file-there': 'Dokument ma już plik. Aby dać inny, zastąp go i podaj powód.',
  'refusals.result-file-missing': 'Dokument nie ma pliku, który można zastąpić. Dołącz pierwszy.',
  'refusals.result-file-same': 'To ten sam plik, który dokument już ma.',
  'refusals.result-file-unsigned':
    'W pliku nie ma podpisu elektronicznego, a bez niego to tylko projekt pisma (art. 14 § 1a KPA). Dołącz plik podpisany wewnątrz (PAdES albo XAdES); pismo z podpisem w osobnym pliku wyślij ręcznie ze skrzynki urzędu.',
  'refusals.result-elsewhere': 'Dokument leży w innym punkcie obsługi: {point}.',
  'refusals.proxy-on-file':
    'W sprawie działa pełnomocnik: {proxy}. Dokument odbiera pełnomocnik albo osoba przez niego upoważniona (art. 40 § 2 KPA).',
  'refusals.party-represented':
    'Strona działa przez przedstawiciela: {representative}. Dokument odbiera przedstawiciel (art. 40 § 1 KPA).',
  'refusals.organisation-not-in-person':
    'W imieniu organizacji dokument odbiera osoba do tego uprawniona. Wpisz, kto to jest (art. 45 KPA).',
  'refusals.not-the-addressee': 'Ten egzemplarz jest dla: {addressee}. Każda strona odbiera swój (art. 40 § 3 KPA).',
  'refusals.not-on-file': 'Tej osoby nie ma w aktach w takiej roli. Potrzebne jest upoważnienie do odbioru.',
  'refusals.proxy-only-collects': 'Ta osoba ma pełnomocnictwo tylko do odbioru. Zaznacz ją jako odbierającą.',
  'refusals.recipient-name-missing': 'Wpisz imię i nazwisko osoby, która odbiera dokument.',
  'refusals.authorisation-missing': 'Wpisz, na podstawie jakiego upoważnienia ta osoba odbiera dokument.',
  'refusals.authorisation-not-for-this':
    'Upoważnienie musi wymieniać ten dokument albo tę sprawę. Bez tego dokumentu się nie wydaje.',
  'refusals.authorisation-not-from-addressee': 'Upoważnienia do odbioru musi udzielić: {addressee}.',
  'refusals.not-a-returnable': 'Zaznaczono oryginał, którego nie ma w tej sprawie albo który już zwrócono.',
  'refusals.originals-left-without-reason': 'Zaznacz każdy zwracany oryginał albo wpisz, dlaczego zostaje: {names}.',
  'refusals.result-dispatched-in-future': 'Dzień wysłania nie może być późniejszy niż dzisiejszy.',
  'refusals.result-dispatched-before-signed': 'Dokumentu nie można wysłać przed dniem podpisania: {signedOn}.',
  'refusals.result-delivered-in-future': 'Dzień doręczenia nie może być późniejszy niż dzisiejszy.',
  'refusals.result-delivered-before-dispatched': 'Doręczenie nie może być wcześniejsze niż wysłanie: {dispatchedOn}.',
  'refusals.spot-not-allowed': 'Karta tej usługi nie przewiduje załatwienia od ręki. Przekaż pismo do komórki.',
  'refusals.spot-not-authorised':
    'Nie masz upoważnienia do załatwiania spraw tej komórki (art. 268a KPA). Przekaż pismo do komórki.',
  'refusals.spot-formal-missing':
    'W podaniu brakuje elementu formalnego (art. 64 § 2 KPA). Od ręki załatwia się tylko kompletne podanie.',
  'refusals.spot-fee-unpaid': 'Opłata nie została wniesiona. Odnotuj zapłatę, a potem załatw sprawę od ręki.',
  'refusals.spot-not-this-visit': 'Od ręki załatwia się pismo przyjęte dziś przy tym stanowisku.',
  'refusals.spot-several-parties':
    'Stron jest kilka i każdej trzeba doręczyć dokument (art. 40 § 3 KPA). Przekaż pismo do komórki.',
  'refusals.basis-without-act':
    'Nie rozpoznano aktu prawnego. Napisz przepis i akt, na przykład „art. 217 § 3 KPA” albo „ustawa z 11 lipca 2014 r. o petycjach”.',
  'refusals.basis-without-number': 'Po „art.”, „§” albo „ust.” brakuje numeru.',
} as const
