/** Words of messages to clients. Keys begin with `notifications.`. A message never says what the matter is about. */
export const notifications = {
  'notifications.ready.subject': 'Dokument do odbioru, pismo nr {number}',
  'notifications.ready.text':
    'Dzień dobry,\n\ndokument w sprawie pisma nr {number} czeka na odbiór: {window}, {point}, {address}.\nProszę zabrać dokument ze zdjęciem (dowód osobisty, paszport albo mDowód). Pełnomocnik odbiera dokument na podstawie pełnomocnictwa, które jest w aktach.\n\n{office}\nTa wiadomość została wysłana automatycznie. Prosimy na nią nie odpowiadać.',
  'notifications.state.queued': 'czeka na wysłanie',
  'notifications.state.sent': 'wysłano',
  'notifications.state.failed': 'nie udało się wysłać, program spróbuje ponownie',
  'notifications.state.dead': 'nie udało się wysłać',
  'notifications.noServer': 'Poczta wychodząca nie jest skonfigurowana, więc wiadomość czeka.',
  'notifications.byPhone': 'Zadzwoń do klienta: {address}.',
} as const
