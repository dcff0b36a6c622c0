/** Refusals about addresses for electronic delivery, ways of sending and settings of the office. Keys begin with `refusals.`. */
export const channelRefusals = {
  'refusals.ade-address-in-future': 'Dzień nie może być późniejszy niż dzisiejszy.',
  'refusals.ade-address-known': 'Adres {address} jest już zapisany i nadal aktualny.',
  'refusals.ade-address-ended': 'Ten adres przestał już być aktualny. Jeśli wrócił, zapisz go na nowo.',
  'refusals.ade-address-ends-before-start': 'Ostatni dzień adresu nie może być wcześniejszy niż pierwszy.',
  'refusals.organisation-has-no-pesel': 'Numer PESEL ma tylko osoba fizyczna. Usuń go albo wpisz NIP lub REGON.',
} as const
