/**
 * The accessibility statement and the privacy notice. They tell what the program does; what only the office can know (its
 * audits, its inspector) is not invented. Polish only, as the law asks for them. Keys begin with `statements.`.
 */
export const statements = {
  'statements.a11y.title': 'Deklaracja dostępności',
  'statements.a11y.intro':
    '{office} zobowiązuje się zapewnić dostępność tego serwisu zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dotyczy serwisu Biura Obsługi Klienta: strony głównej, stanu sprawy, kart usług i ekranów pracowników.',
  'statements.a11y.statusTitle': 'Stan dostępności cyfrowej',
  'statements.a11y.status':
    'Urząd nie ogłosił jeszcze własnej oceny zgodności tego serwisu z ustawą. Program był sprawdzany w czasie budowy automatycznie, według reguł WCAG 2.2 na poziomie AA: w jasnym i ciemnym motywie, w wysokim kontraście, przy szerokości 320 pikseli i bez JavaScriptu. Badań z udziałem osób z niepełnosprawnościami nie przeprowadzono.',
  'statements.a11y.featuresTitle': 'Ułatwienia',
  'statements.a11y.feature.display':
    'Na górze każdej strony można zmienić kontrast, motyw, wielkość tekstu i język. Działa to także bez JavaScriptu.',
  'statements.a11y.feature.keyboard':
    'Wszystko można zrobić klawiaturą. Strony dla klientów nie mają własnych skrótów klawiszowych; ekrany pracowników używają klawiszy F1, F2, F3, F4, F8, F9, Ctrl+Enter, Ctrl+K i dwa razy Esc, wypisanych na ekranie i objaśnionych pod F1.',
  'statements.a11y.feature.pdf':
    'Drukowane pisma są plikami PDF ze znacznikami (PDF/UA-1), tak aby mógł je odczytać czytnik ekranu.',
  'statements.a11y.contactTitle': 'Kontakt w sprawie dostępności',
  'statements.a11y.contact':
    'Jeśli coś jest dla Ciebie niedostępne, napisz do urzędu albo powiedz o tym w okienku. Podaj adres strony, opisz problem i powiedz, jak wolisz dostać informację.',
  'statements.a11y.procedureTitle': 'Żądanie i skarga',
  'statements.a11y.procedure':
    'Masz prawo żądać zapewnienia dostępności strony, aplikacji lub ich części, albo informacji w innej dostępnej formie. Urząd odpowiada niezwłocznie, najpóźniej w ciągu 7 dni. Jeśli potrzebuje więcej czasu, podaje powód i nowy termin, nie dłuższy niż 2 miesiące od dnia żądania. Gdy urząd odmówi albo nie dotrzyma terminu, możesz złożyć skargę. Po wyczerpaniu tej drogi możesz zwrócić się do Rzecznika Praw Obywatelskich.',
  'statements.privacy.title': 'Jak chronimy dane',
  'statements.privacy.intro': 'Administratorem danych jest {office}. Poniżej: co program zapisuje, po co i jak długo.',
  'statements.privacy.siteTitle': 'Gdy oglądasz ten serwis',
  'statements.privacy.site.cookies':
    'Używamy tylko ciasteczek potrzebnych do działania: z ustawieniami wyświetlania, a u zalogowanych pracowników także z sesją. Nie ma ciasteczek reklamowych ani pomiarowych, dlatego nie pytamy o zgodę.',
  'statements.privacy.site.outside': 'Strony niczego nie pobierają z serwerów innych firm i nie są tam śledzone.',
  'statements.privacy.site.attempts':
    'Gdy ktoś wpisze błędny kod sprawy, zapisujemy licznik prób pod skrótem adresu sieciowego, z którego nie da się odczytać samego adresu. Tak chronimy sprawy przed zgadywaniem kodów.',
  'statements.privacy.site.status':
    'Strona stanu sprawy nie pokazuje nazwisk, adresów ani numerów PESEL. Zobaczy ją każdy, kto ma kod z pokwitowania, więc nie udostępniaj go obcym.',
  'statements.privacy.officeTitle': 'Gdy składasz wniosek',
  'statements.privacy.office.what':
    'Zapisujemy dane z wniosku i załączników oraz to, kto i kiedy zajmował się sprawą. Do przyjęcia wniosku nie trzeba podawać numeru PESEL, chyba że wymaga go przepis o danej sprawie.',
  'statements.privacy.office.why':
    'Podstawą jest obowiązek prawny i wykonywanie władzy publicznej (art. 6 ust. 1 lit. c i e RODO), w szczególności Kodeks postępowania administracyjnego i przepisy wymienione w karcie usługi.',
  'statements.privacy.office.need':
    'Bez imienia i nazwiska (nazwy), adresu i treści żądania urząd nie może rozpoznać podania (art. 63 § 2 i art. 64 KPA).',
  'statements.privacy.office.how-long':
    'Dane przechowujemy tak długo, jak nakazuje kategoria archiwalna sprawy z jednolitego rzeczowego wykazu akt.',
  'statements.privacy.office.log': 'Każde obejrzenie akt przez pracownika jest odnotowane.',
  'statements.privacy.office.decisions':
    'Program sam nie podejmuje decyzji: także o pozostawieniu wniosku bez rozpoznania rozstrzyga uprawniony człowiek.',
  'statements.privacy.rightsTitle': 'Twoje prawa',
  'statements.privacy.rights':
    'Możesz żądać dostępu do swoich danych, ich sprostowania i ograniczenia przetwarzania, a tam, gdzie podstawą jest władza publiczna, wnieść sprzeciw. Możesz też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych. W sprawach danych pisz do urzędu, z dopiskiem „ochrona danych”.',
} as const
