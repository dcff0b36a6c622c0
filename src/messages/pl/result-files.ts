/** Words of the files of finished documents and of their way out. Keys begin with `release.file.` and `release.sendings`. */
export const resultFiles = {
  'release.file': 'Plik dokumentu',
  'release.file.none':
    'Dokument nie ma pliku. Program nie wyśle go sam przez e-Doręczenia; można go wysłać ręcznie ze skrzynki urzędu.',
  'release.file.link': '{name} ({kind}, {size})',
  'release.file.name': 'Plik',
  'release.file.signature': 'Podpis',
  'release.file.signature.found': 'jest w pliku; program nie ocenia jego ważności',
  'release.file.signature.not-found': 'nie ma go w pliku',
  'release.file.attachedBy': 'Dołączono',
  'release.file.whenWho': '{when}, {who}',
  'release.file.digest': 'Skrót (SHA-256)',
  'release.file.scan': 'Program antywirusowy',
  'release.file.scan.clean': 'nie znalazł zagrożeń',
  'release.file.scan.off': 'nie sprawdził pliku, bo żaden nie jest podłączony',
  'release.file.attach': 'Podpisany plik',
  'release.file.attachHelp':
    'Plik podpisany poza programem: PDF z podpisem (PAdES) albo XML (XAdES), do 10 MB. Dostaną go wszystkie egzemplarze tego dokumentu.',
  'release.file.field': 'Plik z dysku',
  'release.file.attachSubmit': 'Dołącz plik',
  'release.file.attached':
    '{count, plural, =1 {Plik jest dołączony do dokumentu.} one {Plik jest dołączony do # egzemplarza dokumentu.} few {Plik jest dołączony do # egzemplarzy dokumentu.} many {Plik jest dołączony do # egzemplarzy dokumentu.} other {Plik jest dołączony do # egzemplarza dokumentu.}}',
  'release.file.replace': 'Zastąp plik innym',
  'release.file.replaceHelp': 'Tylko dopóki dokument nie wyszedł. Poprzedni plik zostaje w aktach z powodem zmiany.',
  'release.file.reason': 'Powód zmiany pliku',
  'release.file.reasonMissing': 'Podaj, dlaczego plik jest zmieniany',
  'release.file.replaceSubmit': 'Zastąp plik',
  'release.file.old': 'Poprzednie pliki',
  'release.file.replaced': 'zastąpiono {when}, {who}. Powód: {reason}',
  'release.file.byProgram': 'Przez e-Doręczenia program wyśle plik „{name}” i sam odbierze dowody. Numer zostaw pusty.',
  'release.file.byHand':
    'Przez e-Doręczenia program tego dokumentu sam nie wyśle, bo nie ma pliku. Komórka może go dołączyć; można też wysłać dokument ręcznie ze skrzynki urzędu i wpisać tu numer dowodu wysłania.',
  'release.file.service.not-named':
    'Program nie jest połączony z usługą e-Doręczeń: pismo poczeka. Możesz wysłać je ręcznie ze skrzynki i wpisać numer dowodu wysłania.',
  'release.file.service.no-own-address':
    'W danych urzędu nie ma jego adresu do e-Doręczeń: pismo poczeka, aż administrator go wpisze.',
  'release.byProgram': 'wysyła program',
  'release.file.referenceHint':
    'Przy liście poleconym zostaw puste: numer nada program. Przy e-Doręczeniach wpisz numer dowodu wysłania ze skrzynki.',
  'release.queued':
    'Dokument czeka w kolejce do e-Doręczeń. Program wyśle go i odnotuje doręczenie, gdy przyjdzie dowód.',
  'release.sendings': 'Wysyłka',
  'release.sendings.of': '{entry}: {way}',
  'release.sendings.byItself':
    'Dowody przychodzą same. Ręcznie odnotuj doręczenie tylko wtedy, gdy masz dowód spoza programu.',
  'release.sendings.byHand': 'Odnotuj doręczenie ręcznie',
} as const
