/** Notices by e-mail that a client asks for: the form, the page behind the link, the letters themselves. */
export const notices = {
  'status.notices.title': 'Powiadomienia e-mailem',
  'status.notices.email': 'Adres e-mail',
  'status.notices.hint':
    'Napiszemy, gdy coś się zmieni albo gdy będzie trzeba coś zrobić. Najpierw wyślemy link do potwierdzenia adresu. Adres usuniemy, gdy sprawa się skończy albo gdy zrezygnujesz.',
  'status.notices.submit': 'Chcę dostawać powiadomienia',
  'status.notices.asked':
    'Wysłaliśmy list z linkiem. Powiadomienia zaczną przychodzić, gdy potwierdzisz adres; link działa dwa dni.',
  'status.notices.trouble.wrong': 'Wpisz adres e-mail, na przykład jan@poczta.pl',
  'status.notices.trouble.too-many': 'Za dużo próśb naraz. Spróbuj ponownie za kwadrans',
  'status.notices.file.waiting': 'Plik, który do nas dotarł, czeka na ocenę.',
  'status.notices.file.scanning': 'Plik, który do nas dotarł, sprawdza program antywirusowy.',
  'status.notices.file.accepted': 'Przesłany plik przyjęto.',
  'status.notices.file.refused': 'Przesłanego pliku nie przyjęto; powód jest na stronie stanu sprawy.',
  'status.notices.file.infected': 'W przesłanym pliku program antywirusowy znalazł zagrożenie; prześlij inny.',
  'status.notices.page.pending': 'Potwierdź powiadomienia',
  'status.notices.page.pendingText': 'Na ten adres będziemy pisać, gdy w sprawie coś się zmieni.',
  'status.notices.page.confirmed': 'Powiadomienia są włączone',
  'status.notices.page.confirmedText':
    'Napiszemy, gdy w sprawie coś się zmieni. Możesz z tego zrezygnować w każdej chwili.',
  'status.notices.page.ended': 'Powiadomienia są zakończone',
  'status.notices.page.endedText': 'Nie będziemy już pisać w tej sprawie, a adres usunęliśmy z listy powiadomień.',
  'status.notices.page.unknown': 'Ten link nie działa',
  'status.notices.page.unknownText':
    'Sprawdź, czy adres strony jest cały. Powiadomienia możesz zamówić na stronie stanu sprawy.',
  'status.notices.page.confirm': 'Potwierdzam adres',
  'status.notices.page.end': 'Nie chcę powiadomień',
  'notifications.notice-confirm.subject': 'Potwierdź powiadomienia, pismo nr {number}',
  'notifications.notice-confirm.text':
    'Dzień dobry,\n\nktoś poprosił o powiadomienia na ten adres o piśmie nr {number}. Jeśli to Ty, potwierdź na stronie:\n{link}\n\nJeśli nie, nic nie rób: bez potwierdzenia nie będziemy pisać, a adres usuniemy po dwóch dniach.\n\n{office}\nTa wiadomość została wysłana automatycznie. Prosimy na nią nie odpowiadać.',
  'notifications.notice.subject': 'Zmiana w sprawie pisma nr {number}',
  'notifications.notice.text':
    'Dzień dobry,\n\nw sprawie pisma nr {number} coś się zmieniło. {next}\nSzczegóły są na stronie stanu sprawy: wpisz tam kod z pokwitowania.\n\nRezygnacja z powiadomień: {link}\n\n{office}\nTa wiadomość została wysłana automatycznie i nie jest doręczeniem pisma. Prosimy na nią nie odpowiadać.',
  'notifications.last-notice.subject': 'Ostatnie powiadomienie, pismo nr {number}',
  'notifications.last-notice.text':
    'Dzień dobry,\n\n{next}\nTo ostatnie powiadomienie o piśmie nr {number}. Adres usunęliśmy z listy powiadomień.\n\n{office}\nTa wiadomość została wysłana automatycznie i nie jest doręczeniem pisma. Prosimy na nią nie odpowiadać.',
} as const
