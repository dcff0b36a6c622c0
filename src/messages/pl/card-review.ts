/** What the program says of a card being written, at its fields. Keys begin with `cardReview.`; the first ones bar approval. */
export const cardReview = {
  'cardReview.card-too-large':
    'Karta ma {size} znaków, a może mieć najwyżej {most}. Skróć teksty albo podziel usługę na dwie karty.',
  'cardReview.too-many-rows':
    'Na tej liście może być najwyżej {most, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}.',
  'cardReview.text-too-long': 'Ten tekst ma {length} znaków, a może mieć najwyżej {most}.',
  'cardReview.markup': 'Tekst zawiera znaczniki strony internetowej albo skrypt. Wpisz zwykły tekst.',
  'cardReview.control-characters': 'Tekst zawiera niewidoczne znaki sterujące. Wklej go jako zwykły tekst.',
  'cardReview.symbol-missing': 'Podaj symbol karty, na przykład WOP-01.',
  'cardReview.symbol-shape': 'Symbol składa się z wielkich liter i cyfr rozdzielonych myślnikiem, na przykład WOP-01.',
  'cardReview.title-missing': 'Podaj nazwę usługi.',
  'cardReview.title-refers': 'Nazwa usługi nie może zależeć od rejestru faktów: wpisz ją w całości.',
  'cardReview.unit-missing': 'Wskaż komórkę, która prowadzi sprawę.',
  'cardReview.unit-gone': 'Komórki „{unit}” nie ma w urzędzie. Wskaż inną.',
  'cardReview.account-unknown': 'Rachunku o kodzie „{code}” nie ma wśród faktów urzędu. Czy to rachunek innego urzędu?',
  'cardReview.rate-unknown': 'Stawki o kodzie „{code}” nie ma wśród faktów urzędu. Czy to kod z innego urzędu?',
  'cardReview.rate-unknown-no-sum':
    'Stawki o kodzie „{code}” nie ma wśród faktów urzędu, a opłata nie ma innej kwoty. Wybierz stawkę z wykazu albo wpisz kwotę.',
  'cardReview.rate-not-yet':
    'Stawka o kodzie „{code}” nie obowiązuje jeszcze {day}. Podaj, od kiedy obowiązuje ta pozycja, albo wpisz kwotę.',
  'cardReview.sum-beside-rate': 'Stawka z wykazu wynosi dziś {sum}. Usuń tę kwotę albo usuń stawkę.',
  'cardReview.jrwa-unknown':
    'Klasy {code} nie ma w wykazie akt urzędu, więc w takiej sprawie nie dałoby się założyć teczki. Podaj klasę z wykazu.',
  'cardReview.register-unknown': 'Rejestru „{code}” nie ma w urzędzie. Wybierz rejestr z listy albo zostaw sam RPW.',
  'cardReview.place-unknown': 'Pod adresem z pola „{place}” urząd nie przyjmuje klientów. Miejsca obsługi: {places}.',
  'cardReview.place-unread': 'Nie wiadomo, gdzie to jest: „{place}”. Które to miejsce: {places}?',
  'cardReview.place-of-other-name':
    'Pod adresem {address} jest {name}, a karta podaje nazwę „{other}”. Co jest prawdą: adres czy nazwa?',
  'cardReview.windows-without-place': 'Karta podaje okienka, ale nie mówi, w którym miejscu. Gdzie one są?',
  'cardReview.window-unknown':
    'W miejscu „{name}” nie ma czynnego okienka o numerze: {numbers}. Czynne mają numery: {known}.',
  'cardReview.window-of-others':
    'Okienko nr {number} w miejscu „{name}” nie obsługuje komórki {unit}. Czy na pewno tam?',
  'cardReview.position-unknown':
    'Stanowiska „{position}” nikt w urzędzie nie zajmuje. Czy nazwa jest taka jak u pracownika?',
  'cardReview.form-file-unknown': 'Pliku formularza „{name}” nie ma w urzędzie. Zdejmij formularz i dodaj go ponownie.',
  'cardReview.fact-unknown': 'Karta powołuje się na „{token}”, a takiego faktu w wykazie urzędu nie ma.',
  'cardReview.profile-not-in-force': 'Ten tryb prawny nie obowiązuje w dniu {day}.',
  'cardReview.term-too-long':
    'Karta obiecuje termin {promised}, a najdłuższy w tym trybie to {longest} ({basis}). Skróć termin albo wskaż przepis szczególny (art. 35 § 4 KPA).',
  'cardReview.basis-without-act':
    'Nie rozpoznano aktu prawnego. Napisz przepis i akt, na przykład „art. 217 § 3 KPA” albo „ustawa z 11 lipca 2014 r. o petycjach”.',
  'cardReview.basis-without-number': 'Po „art.”, „§” albo „ust.” brakuje numeru.',
  'cardReview.legal-basis-missing': 'Podaj co najmniej jedną podstawę prawną.',
  'cardReview.correction-without-reason':
    'Napisz, co było źle w poprzedniej edycji. Przeczyta to prowadzący każdej sprawy w toku.',
  'cardReview.immediate-without-act': 'Zmiana obejmie sprawy w toku tylko wtedy, gdy tak stanowi przepis. Podaj go.',
  'cardReview.item-without-name': 'Podaj nazwę dokumentu.',
  'cardReview.item-twice': 'Dokument „{name}” jest już na liście z tym samym warunkiem.',
  'cardReview.formal-without-basis':
    'Dokument wymagany pod rygorem z art. 64 § 2 KPA musi mieć podstawę prawną. Podaj ją albo zmień rodzaj na dowód.',
  'cardReview.formal-without-summons':
    'W trybie „{name}” nie ma wezwania do usunięcia braków, więc dokument nie może być wymagany pod rygorem.',
  'cardReview.question-without-mark':
    'Pytanie ma się kończyć znakiem zapytania, a odpowiedzią ma być „tak” albo „nie”.',
  'cardReview.item-fee-unknown': 'Pozycji „{what}” nie ma w cenniku tej karty. Wybierz pozycję z listy.',
  'cardReview.item-sum-without-line':
    'Kwota stoi tylko przy dokumencie, więc mogłaby być inna niż w cenniku. Wybierz pozycję cennika, z której wynika.',
  'cardReview.item-sum-differs': 'Kwotę podaje wybrana pozycja cennika. Usuń tę, która jest tutaj.',
  'cardReview.item-name-sum-differs':
    'Nazwa podaje kwotę {sum}, której nie ma w cenniku. Usuń ją z nazwy: kwotę dopisze program z cennika.',
  'cardReview.fee-without-name': 'Napisz, za co jest ta opłata.',
  'cardReview.fee-without-sum': 'Podaj kwotę, stawkę z wykazu albo słowa, na przykład „według obliczenia urzędu”.',
  'cardReview.fee-over-its-most': 'Opłata jest wyższa niż podana najwyższa.',
  'cardReview.day-does-not-exist': 'Nie ma takiego dnia.',
  'cardReview.fee-ends-before-start': 'Koniec obowiązywania opłaty jest przed początkiem.',
  'cardReview.profile-to-confirm':
    'Terminy trybu „{name}” czekają na potwierdzenie prawnika urzędu. Czy ktoś je sprawdził?',
  'cardReview.term-missing':
    'Ile trwa załatwienie sprawy? Ten tryb nie ma terminu z ustawy, więc powinna go podać karta.',
  'cardReview.appeal-missing': 'Jak się odwołać? W tym trybie: {remedy}',
  'cardReview.what-you-get-missing': 'Co klient dostanie na końcu? Napisz jednym zdaniem.',
  'cardReview.position-missing': 'Które stanowisko prowadzi sprawę i odpowiada za kartę?',
  'cardReview.jrwa-missing': 'Jaka jest klasa z jednolitego rzeczowego wykazu akt?',
  'cardReview.place-missing': 'Gdzie składa się wniosek?',
  'cardReview.windows-missing': 'Przy którym okienku?',
  'cardReview.settlement-missing': 'Czym kończy się sprawa: decyzją, zaświadczeniem, odpowiedzią?',
  'cardReview.delivery-missing': 'Jak klient może odebrać dokument?',
  'cardReview.everyday-words-missing': 'Jakimi słowami ludzie pytają o tę sprawę? Na przykład „chcę wyciąć drzewo”.',
  'cardReview.life-events-missing': 'W jakiej sytuacji życiowej szuka się tej usługi?',
  'cardReview.privacy-missing': 'W jakim celu przetwarza się dane osobowe w tej sprawie (art. 13 RODO)?',
  'cardReview.payment-missing': 'Jak i kiedy zapłacić? Karta podaje kwoty, ale nie mówi, w jaki sposób je uiścić.',
  'cardReview.condition-not-when': 'Warunek czyta się lepiej, gdy zaczyna się od „gdy” albo „jeśli”.',
  'cardReview.condition-without-question':
    'Jak zapytać o ten warunek klienta? Pytanie z odpowiedzią „tak” albo „nie”, na przykład „Czy działasz przez pełnomocnika?”.',
  'cardReview.question-without-condition': 'Pytanie jest, ale brak warunku. Kiedy ten dokument jest potrzebny?',
  'cardReview.vague.legal-title':
    '„{name}” to wiele różnych dokumentów. Wymień je, na przykład „numer księgi wieczystej, akt notarialny albo umowa najmu”.',
  'cardReview.vague.other-documents':
    '„{name}” nic nie mówi klientowi, a wezwać można tylko o dokument nazwany. Wymień te dokumenty osobno, każdy z warunkiem.',
  'cardReview.vague.confirming-documents':
    '„{name}”: które to dokumenty? Wymień te, które ludzie mają, na przykład „odpis aktu urodzenia” albo „umowa najmu”.',
  'cardReview.vague.as-needed':
    '„{name}”: kto i kiedy decyduje o potrzebie? Zapisz warunek („gdy…”) zamiast „w razie potrzeby” i „itp.”.',
  'cardReview.vague.suitable': '„{name}”: klient nie wie, które są „odpowiednie”. Podaj nazwę dokumentu.',
  'cardReview.vague.attachments': '„{name}” to nie nazwa. Wymień załączniki jeden po drugim.',
  'cardReview.vague.statement':
    'Czego dotyczy oświadczenie? Na przykład „oświadczenie o prawie do dysponowania nieruchomością”.',
  'cardReview.vague.consent': 'Czyja to zgoda i na co? Na przykład „zgoda współwłaściciela na usunięcie drzewa”.',
  'cardReview.vague.map': 'Jaka mapa: zasadnicza, ewidencyjna, w jakiej skali, skąd?',
} as const
