/**
 * The accessibility statement and the privacy notice. They tell what the program does; what only the office can know stands
 * in its settings. Keys begin with `statements.`.
 */
export const statements = {
  'statements.a11y.title': 'Deklaracja dostępności',
  'statements.a11y.commits': 'zobowiązuje się zapewnić dostępność swojej',
  'statements.a11y.scope': 'strony internetowej',
  'statements.a11y.byAct':
    'zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.',
  'statements.a11y.covers': 'Deklaracja dostępności dotyczy strony internetowej',
  'statements.a11y.sitePublishedOn': 'Data publikacji strony internetowej:',
  'statements.a11y.siteUpdatedOn': 'Data ostatniej istotnej aktualizacji:',
  'statements.a11y.undeclared':
    'Urząd nie złożył jeszcze deklaracji dostępności tej strony. Nie wiemy więc, kiedy i jak oceniono jej zgodność z ustawą. Poniżej: co potrafi program i jak zgłosić, że coś jest niedostępne.',
  'statements.a11y.statusTitle': 'Stan dostępności cyfrowej',
  'statements.a11y.status.full': 'Ta strona internetowa jest w pełni zgodna z załącznikiem do ustawy',
  'statements.a11y.status.partial': 'Ta strona internetowa jest częściowo zgodna z załącznikiem do ustawy',
  'statements.a11y.status.none': 'Ta strona internetowa jest niezgodna z załącznikiem do ustawy',
  'statements.a11y.status.act':
    'z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.',
  'statements.a11y.status.actFaults':
    'z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności lub wyłączeń wymienionych poniżej.',
  'statements.a11y.barriersTitle': 'Niedostępne treści',
  'statements.a11y.nonconformities': 'Niezgodność z załącznikiem do ustawy',
  'statements.a11y.exclusions': 'Treści nieobjęte ustawą',
  'statements.a11y.excessiveCost': 'Nadmierne koszty',
  'statements.a11y.analysis': 'Analiza nadmiernych kosztów',
  'statements.a11y.madeTitle': 'Przygotowanie deklaracji dostępności',
  'statements.a11y.madeOn': 'Deklarację sporządzono dnia:',
  'statements.a11y.reviewedOn': 'Deklarację ostatnio przejrzano dnia:',
  'statements.a11y.basis.self': 'Deklarację sporządzono na podstawie samooceny urzędu.',
  'statements.a11y.basis.audit': 'Deklarację sporządzono na podstawie oceny, którą przeprowadził inny podmiot:',
  'statements.a11y.report': 'Wynik oceny',
  'statements.a11y.featuresTitle': 'Udogodnienia, ograniczenia i inne informacje',
  'statements.a11y.feature.display':
    'Na górze każdej strony można zmienić kontrast, motyw, wielkość tekstu i język. Działa to także bez JavaScriptu.',
  'statements.a11y.feature.checked':
    'Program jest przed każdym wydaniem sprawdzany automatycznie według reguł WCAG 2.2 na poziomie AA: w jasnym i ciemnym motywie, w wysokim kontraście, przy tekście powiększonym do 200% i przy szerokości 320 pikseli. Takie sprawdzenie nie zastępuje badania z udziałem osób z niepełnosprawnościami.',
  'statements.a11y.feature.pdf':
    'Drukowane pisma są plikami PDF ze znacznikami (PDF/UA-1), tak aby mógł je odczytać czytnik ekranu.',
  'statements.a11y.keysTitle': 'Skróty klawiszowe',
  'statements.a11y.keys':
    'Wszystko można zrobić klawiaturą. Strony dla klientów nie mają własnych skrótów klawiszowych; działają standardowe skróty przeglądarki. Ekrany pracowników używają klawiszy F1, F2, F3, F4, F8, F9, Ctrl+Enter, Ctrl+K i dwa razy Esc; są wypisane na ekranie i objaśnione pod F1.',
  'statements.a11y.contactTitle': 'Informacje zwrotne i dane kontaktowe',
  'statements.a11y.contact': 'Za rozpatrywanie uwag i wniosków odpowiada:',
  'statements.a11y.email': 'E-mail:',
  'statements.a11y.phone': 'Telefon:',
  'statements.a11y.procedureTitle': 'Obsługa wniosków i skarg związanych z dostępnością',
  'statements.a11y.rights':
    'Każdy ma prawo zgłosić uwagi dotyczące dostępności, zażądać zapewnienia dostępności strony lub jej elementu albo poprosić o udostępnienie niedostępnej informacji w inny sposób.',
  'statements.a11y.content':
    'Żądanie zawiera: dane kontaktowe osoby, która się zgłasza, wskazanie strony lub elementu, którego dotyczy, i dogodny sposób udostępnienia informacji, jeżeli o to chodzi.',
  'statements.a11y.term':
    'Rozpatrujemy je niezwłocznie, najpóźniej w ciągu 7 dni. Jeżeli to za krótko, podajemy powód i nowy termin, nie dłuższy niż 2 miesiące od dnia zgłoszenia. Gdy dostępności nie da się zapewnić, proponujemy inny sposób dostępu do informacji.',
  'statements.a11y.complaint':
    'Jeżeli odmówimy spełnienia żądania albo nie dotrzymamy terminu, możesz złożyć skargę w sprawie zapewnienia dostępności cyfrowej. Po wyczerpaniu tej drogi możesz też złożyć wniosek do Rzecznika Praw Obywatelskich.',
  'statements.a11y.ombudsman': 'Strona Rzecznika Praw Obywatelskich',
  'statements.a11y.otherTitle': 'Pozostałe informacje',
  'statements.a11y.apps': 'Aplikacje mobilne',
  'statements.a11y.architecture': 'Dostępność architektoniczna',
  'statements.a11y.architectureMore': 'Pełny opis dostępności budynków',
  'statements.a11y.communication': 'Dostępność komunikacyjno-informacyjna',
  'statements.a11y.bip': 'Biuletyn Informacji Publicznej urzędu',
  'statements.privacy.title': 'Jak chronimy dane',
  'statements.privacy.intro': 'Administratorem danych jest {office}. Poniżej: co program zapisuje, po co i jak długo.',
  'statements.privacy.dpo': 'W sprawach swoich danych pisz lub dzwoń do inspektora ochrony danych:',
  'statements.privacy.noDpo':
    'Urząd nie podał jeszcze kontaktu do inspektora ochrony danych. W sprawach swoich danych pisz do urzędu, z dopiskiem „ochrona danych”.',
  'statements.privacy.siteTitle': 'Gdy oglądasz ten serwis',
  'statements.privacy.site.cookies':
    'Używamy tylko ciasteczek, bez których strona nie działa: z wyborem wyglądu, a u pracowników także z sesją. Nie ma tu ciasteczek do reklam ani pomiarów, więc nie pytamy o zgodę.',
  'statements.privacy.site.outside': 'Strony niczego nie pobierają z serwerów innych firm i nie są tam śledzone.',
  'statements.privacy.site.attempts':
    'Gdy ktoś wpisze błędny kod sprawy, liczymy próby z jego adresu sieciowego. Zapisujemy przy tym tylko skrót, z którego nie da się odczytać adresu. Tak chronimy sprawy przed zgadywaniem kodów.',
  'statements.privacy.site.status':
    'Strona stanu sprawy nie pokazuje nazwisk, adresów ani numerów PESEL. Zobaczy ją każdy, kto ma kod z pokwitowania, więc nie udostępniaj go obcym.',
  'statements.privacy.site.notices':
    'Jeżeli poprosisz o powiadomienia e-mailem, zapisujemy Twój adres tylko do końca sprawy albo do dnia, w którym z nich zrezygnujesz.',
  'statements.privacy.officeTitle': 'Gdy składasz wniosek',
  'statements.privacy.office.what':
    'Zapisujemy dane z wniosku i załączników oraz to, kto i kiedy zajmował się sprawą. Do przyjęcia wniosku nie trzeba podawać numeru PESEL, chyba że wymaga go przepis o danej sprawie.',
  'statements.privacy.office.why':
    'Podstawą jest obowiązek prawny i wykonywanie władzy publicznej (art. 6 ust. 1 lit. c i e RODO). Mówią o nich przede wszystkim Kodeks postępowania administracyjnego i przepisy z karty usługi.',
  'statements.privacy.office.card':
    'Cel, podstawę i odbiorców danych w danym rodzaju sprawy podaje jej karta, pod nagłówkiem „Twoje dane w tej sprawie”.',
  'statements.privacy.office.need':
    'Bez imienia i nazwiska (nazwy), adresu i treści żądania urząd nie może rozpoznać podania (art. 63 § 2 i art. 64 KPA).',
  'statements.privacy.office.how-long':
    'Dane trzymamy tak długo, jak każe kategoria archiwalna sprawy. Podaje ją wykaz akt, według którego urząd układa dokumenty.',
  'statements.privacy.office.log': 'Każde obejrzenie akt przez pracownika jest odnotowane.',
  'statements.privacy.office.decisions':
    'Program sam o niczym nie decyduje. O każdej sprawie rozstrzyga człowiek, także o tym, że wniosek zostaje bez rozpoznania.',
  'statements.privacy.rightsTitle': 'Twoje prawa',
  'statements.privacy.rights':
    'Możesz żądać dostępu do swoich danych, ich sprostowania i ograniczenia przetwarzania, a tam, gdzie podstawą jest władza publiczna, wnieść sprzeciw. Możesz też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
} as const
