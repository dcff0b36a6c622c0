/** Words of messages to clients. Keys begin with `notifications.`. A message never says what the matter is about. */
export const notifications = {
  'notifications.ready.subject': 'Dokument do odbioru, pismo nr {number}',
  'notifications.ready.text':
    'Dzień dobry,\n\ndokument w sprawie pisma nr {number} czeka na odbiór: {window}, {point}, {address}.\nProszę zabrać dokument ze zdjęciem (dowód osobisty, paszport albo mDowód). Pełnomocnik odbiera dokument na podstawie pełnomocnictwa, które jest w aktach.\n\n{office}\nTa wiadomość została wysłana automatycznie. Prosimy na nią nie odpowiadać.',
  'notifications.cure-ending.subject': 'Zbliża się koniec terminu uzupełnienia, pismo nr {number}',
  'notifications.cure-ending.text':
    'Dzień dobry,\n\nprzypominamy: termin uzupełnienia pisma nr {number} mija {lastDay}. Co trzeba uzupełnić, napisaliśmy w wezwaniu. Uzupełnienie można też wysłać pocztą do tego dnia.\nJeżeli uzupełnienie jest już w drodze, proszę pominąć tę wiadomość.\n\n{office}\nTa wiadomość została wysłana automatycznie. Prosimy na nią nie odpowiadać.',
  'notifications.uncollected.subject': 'Dokument wciąż czeka na odbiór, pismo nr {number}',
  'notifications.uncollected.text':
    'Dzień dobry,\n\ndokument w sprawie pisma nr {number} wciąż czeka na odbiór w Biurze Obsługi Klienta. Proszę zabrać dokument ze zdjęciem. Jeżeli odbiór osobisty nie jest możliwy, prosimy o kontakt: dokument można doręczyć inaczej.\n\n{office}\nTa wiadomość została wysłana automatycznie. Prosimy na nią nie odpowiadać.',
  'notifications.digest.onBehalf':
    'to zestawienie osoby nieobecnej, którą Pan lub Pani zastępuje: {name}, nieobecność od {first} do {last}.\n\nZestawienie obejmuje:\n\n',
  'notifications.digest.subject': 'Terminy na dziś',
  'notifications.digest.text':
    'Dzień dobry,\n\n{onBehalf}sprawy, których termin wymaga uwagi:\n- po terminie: {overdue},\n- koniec najpóźniej następnego dnia pracy: {last},\n- koniec w ciągu trzech dni pracy: {first}.\n\nPonaglenia, które czekają na przekazanie albo rozpatrzenie w siedem dni (art. 37 § 4–5 KPA): {reminders}, w tym po terminie: {remindersLate}.\nPisma, których braków nie usunięto w terminie i o których można zdecydować (art. 64 § 2 KPA): {lapses}.\nSprawy w toku, o których trzeba zdecydować, czy stosuje się do nich nowszą edycję karty usługi: {editions}.\n\nIch listy są na Pulpicie. O opóźnieniu trzeba zawiadomić strony przed końcem terminu, podać przyczyny i nowy termin oraz pouczyć o ponagleniu (art. 36 § 1 KPA).\n\n{office}\nTa wiadomość została wysłana automatycznie.',
  'notifications.digest-cards.subject': 'Karty usług do przejrzenia',
  'notifications.digest-cards.text':
    'Dzień dobry,\n\n{onBehalf}karty usług, którymi się Państwo opiekują i które trzeba przejrzeć:\n- po terminie przeglądu: {cardsOverdue},\n- do przejrzenia w ciągu 30 dni: {cardsSoon}.\n\nIch lista jest na stronie „Przeglądy kart”. Karta po terminie ostrzega mieszkańców i okienko, że jej nie sprawdzono.\n\n{office}\nTa wiadomość została wysłana automatycznie.',
  'notifications.digest-both.subject': 'Terminy na dziś i karty do przejrzenia',
  'notifications.digest-both.text':
    'Dzień dobry,\n\n{onBehalf}sprawy, których termin wymaga uwagi:\n- po terminie: {overdue},\n- koniec najpóźniej następnego dnia pracy: {last},\n- koniec w ciągu trzech dni pracy: {first}.\n\nPonaglenia, które czekają na przekazanie albo rozpatrzenie w siedem dni (art. 37 § 4–5 KPA): {reminders}, w tym po terminie: {remindersLate}.\nPisma, których braków nie usunięto w terminie i o których można zdecydować (art. 64 § 2 KPA): {lapses}.\nSprawy w toku, o których trzeba zdecydować, czy stosuje się do nich nowszą edycję karty usługi: {editions}.\n\nIch listy są na Pulpicie. O opóźnieniu trzeba zawiadomić strony przed końcem terminu, podać przyczyny i nowy termin oraz pouczyć o ponagleniu (art. 36 § 1 KPA).\n\nKarty usług, którymi się Państwo opiekują i które trzeba przejrzeć:\n- po terminie przeglądu: {cardsOverdue},\n- do przejrzenia w ciągu 30 dni: {cardsSoon}.\n\nIch lista jest na stronie „Przeglądy kart”.\n\n{office}\nTa wiadomość została wysłana automatycznie.',
  'notifications.state.queued': 'czeka na wysłanie',
  'notifications.state.sent': 'wysłano',
  'notifications.state.failed': 'nie udało się wysłać, program spróbuje ponownie',
  'notifications.state.dead': 'nie udało się wysłać',
  'notifications.state.told': 'powiadomiono inaczej',
  'notifications.untold.choose': 'Wybierz powiadomienie z listy.',
  'notifications.untold.howMissing': 'Napisz, jak powiadomiono klienta.',
  'notifications.untold.done': 'Odnotowano, że klient wie.',
  'notifications.noServer': 'Poczta wychodząca nie jest skonfigurowana, więc wiadomość czeka.',
  'notifications.byPhone': 'Zadzwoń do klienta: {address}.',
} as const
