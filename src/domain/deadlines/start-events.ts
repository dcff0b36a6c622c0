/** What a term runs from, in the words of the derivation and with the article that says so. */
export const START_EVENTS = {
  event: { name: 'Zdarzenie, od którego biegnie termin', basis: '' },
  filing: { name: 'Wniesienie podania', basis: 'art. 61 § 3 KPA' },
  'electronic-filing': { name: 'Wystawienie dowodu otrzymania podania elektronicznego', basis: 'art. 61 § 3a KPA' },
  'late-cure': {
    name: 'Usunięcie braków po terminie, od którego podanie uważa się za wniesione',
    basis: 'art. 64 § 2 KPA i wyrok NSA I OSK 27/20',
  },
  delivery: { name: 'Doręczenie pisma', basis: 'art. 46 KPA' },
  'summons-delivery': { name: 'Doręczenie wezwania do usunięcia braków', basis: 'art. 64 § 2 KPA' },
  'fee-call-delivery': { name: 'Doręczenie wezwania do wniesienia opłaty', basis: 'art. 261 § 1 KPA' },
  'decision-delivery': { name: 'Doręczenie decyzji', basis: 'art. 129 § 2 KPA' },
  'decision-announcement': { name: 'Ustne ogłoszenie decyzji', basis: 'art. 129 § 2 KPA' },
  'order-delivery': { name: 'Doręczenie postanowienia', basis: 'art. 141 § 2 KPA' },
  'order-announcement': { name: 'Ustne ogłoszenie postanowienia', basis: 'art. 141 § 2 KPA' },
  'appeal-received': { name: 'Otrzymanie odwołania', basis: 'art. 35 § 3 i art. 133 KPA' },
  'file-returned': {
    name: 'Zwrot akt po uchyleniu decyzji i przekazaniu sprawy do ponownego rozpatrzenia',
    basis: 'art. 138 § 2 i art. 35 § 3 KPA',
  },
  'reminder-received': { name: 'Otrzymanie ponaglenia', basis: 'art. 37 § 4 KPA' },
  'obstacle-end': { name: 'Ustanie przyczyny uchybienia terminu', basis: 'art. 58 § 2 KPA' },
  'request-at-authority': { name: 'Doręczenie żądania właściwemu organowi', basis: 'art. 122a § 2 KPA' },
  'notification-delivery': { name: 'Doręczenie zgłoszenia', basis: 'przepis szczególny' },
} as const satisfies Record<string, { name: string; basis: string }>

export type StartEvent = keyof typeof START_EVENTS

/** True when the text names an event of {@link START_EVENTS}. */
export function isStartEvent(text: string): text is StartEvent {
  return Object.hasOwn(START_EVENTS, text)
}
