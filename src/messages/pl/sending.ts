/** Words of the status page about files that clients send to an open lack. Keys begin with `status.`. */
export const sending = {
  'status.send.title': 'Prześlij brakujący dokument',
  'status.send.lead':
    'Plik obejrzy pracownik urzędu i to on oceni, czy brak jest uzupełniony. Jeśli tak, liczy się dzień, w którym plik do nas dotarł.',
  'status.send.again': 'Wybierz plik jeszcze raz: po błędzie przeglądarka go nie pamięta.',
  'status.send.which': 'Co przesyłasz',
  'status.send.only': 'Przesyłasz:',
  'status.send.file': 'Plik',
  'status.send.fileHint':
    'PDF, zdjęcie JPEG lub PNG, dokument ODT lub DOCX. Najwyżej 10 MB. Kilka stron prześlij w jednym pliku PDF albo po kolei.',
  'status.send.files': 'Plik trafi do akt tej sprawy.',
  'status.send.submit': 'Prześlij plik',
  'status.send.otherWays': 'Tego nie prześlesz plikiem',
  'status.send.way.needs-signature':
    'potrzebny jest podpis, a przesłany plik go nie zastąpi (art. 63 § 3 i 3a KPA). Przynieś dokument, wyślij pocztą albo podpisany elektronicznie prześlij przez e-Doręczenia.',
  'status.send.way.needs-original':
    'potrzebny jest oryginał albo urzędowo poświadczony odpis. Przynieś go albo wyślij pocztą.',
  'status.send.way.shown-in-person': 'pokaż to pracownikowi w okienku.',
  'status.send.way.described-on-paper':
    'ten brak opisano na pokwitowaniu lub w wezwaniu. Zapytaj w okienku, jak go uzupełnić.',
  'status.send.trouble.item': 'Wybierz, co przesyłasz',
  'status.send.trouble.file': 'Wybierz plik',
  'status.send.trouble.upload-empty': 'Ten plik jest pusty. Wybierz inny',
  'status.send.trouble.upload-too-long': 'Plik ma więcej niż 10 MB. Zmniejsz go albo podziel na części',
  'status.send.trouble.upload-kind':
    'Ten plik jest uszkodzony albo innego rodzaju. Prześlij cały plik PDF, JPEG, PNG, ODT lub DOCX, bez makr',
  'status.send.trouble.upload-name':
    'Nazwa pliku mówi co innego niż jego zawartość. Zapisz dokument jeszcze raz, na przykład jako PDF',
  'status.send.trouble.upload-infected': 'Ten plik może mieć wirusa, więc go nie przyjęliśmy. Prześlij inny',
  'status.send.trouble.upload-closed':
    'Nie można już przesłać pliku, bo sprawa nie czeka na uzupełnienie. Poniżej jest jej aktualny stan',
  'status.send.trouble.upload-not-open': 'Tej rzeczy już nie brakuje. Poniżej jest aktualny stan sprawy',
  'status.send.trouble.upload-not-this-way': 'Tej rzeczy nie można przesłać plikiem. Poniżej piszemy, jak ją uzupełnić',
  'status.send.trouble.upload-enough':
    'Czeka już tyle plików, ile możemy przyjąć naraz. Prześlij następne, gdy ocenimy te, które mamy',
  'status.send.trouble.clock-went-back':
    'Zegar urzędu wymaga sprawdzenia, więc teraz nie możemy przyjąć pliku. Spróbuj później albo przynieś dokument do urzędu',
  'status.send.trouble.too-many':
    '{minutes, plural, one {Przesłano za dużo plików naraz. Spróbuj ponownie za # minutę} few {Przesłano za dużo plików naraz. Spróbuj ponownie za # minuty} many {Przesłano za dużo plików naraz. Spróbuj ponownie za # minut} other {Przesłano za dużo plików naraz. Spróbuj ponownie za # minuty}}',
  'status.sent.title': 'Co do nas dotarło',
  'status.sent.byHand': 'dokument do braku opisanego w wezwaniu',
  'status.sent.waiting': 'Otrzymaliśmy plik {received}. Sprawdzimy go do {by}.',
  'status.sent.scanning': 'Otrzymaliśmy plik {received}. Sprawdza go jeszcze program antywirusowy; odpowiemy do {by}.',
  'status.sent.accepted': 'Otrzymaliśmy plik {received}. Przyjęto go {decided}.',
  'status.sent.refused': 'Otrzymaliśmy plik {received}. Nie przyjęto go {decided}.',
  'status.sent.infected':
    'Otrzymaliśmy plik {received}, ale program antywirusowy znalazł w nim zagrożenie i nikt go nie otworzył. Prześlij inny plik albo przynieś dokument.',
  'status.sent.why.unreadable': 'Pliku nie da się odczytać albo jest niewyraźny. Prześlij go jeszcze raz.',
  'status.sent.why.not-this-document': 'To inny dokument niż ten, którego brakuje.',
  'status.sent.why.part-missing': 'Brakuje części dokumentu. Prześlij go w całości.',
  'status.sent.why.needs-signature':
    'Dokument wymaga podpisu. Przynieś go, wyślij pocztą albo podpisany elektronicznie prześlij przez e-Doręczenia.',
  'status.sent.why.needs-original':
    'Potrzebny jest oryginał albo urzędowo poświadczony odpis. Przynieś go albo wyślij pocztą.',
  'status.sent.why.already-there': 'Dokument dotarł już inną drogą. Nie musisz nic robić.',
} as const
