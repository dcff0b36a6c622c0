/** Refusals about addresses for electronic delivery, ways of sending and settings of the office. Keys begin with `refusals.`. */
export const channelRefusals = {
  'refusals.ade-address-in-future': 'Dzień nie może być późniejszy niż dzisiejszy.',
  'refusals.ade-address-known': 'Adres {address} jest już zapisany i nadal aktualny.',
  'refusals.ade-address-ended': 'Ten adres przestał już być aktualny. Jeśli wrócił, zapisz go na nowo.',
  'refusals.ade-address-ends-before-start': 'Ostatni dzień adresu nie może być wcześniejszy niż pierwszy.',
  'refusals.organisation-has-no-pesel': 'Numer PESEL ma tylko osoba fizyczna. Usuń go albo wpisz NIP lub REGON.',
  'refusals.ade-no-letter': 'Ta przesyłka nie poszła przez e-Doręczenia.',
  'refusals.ade-proof-without-days':
    'Dowód otrzymania musi wskazywać dzień wpływu, a gdy pismo odebrano, także dzień odebrania.',
  'refusals.ade-may-have-left':
    'Pisma nie można wycofać: usługa mogła je już przyjąć, choć nie odpowiedziała. Poczekaj na wynik następnej próby.',
  'refusals.ade-send-anew': 'Usługa nie doręczyła tego pisma. Wyślij je na nowo z karty pisma.',
  'refusals.ade-file-replaced':
    'Plik dokumentu zmieniono po tamtej wysyłce. Wycofaj ją i wyślij dokument na nowo, z nowym plikiem.',
  'refusals.ade-letter-sent-otherwise': 'To pismo wysłano już inaczej, więc tej wysyłki się nie ponawia.',
  'refusals.way-needs-reason':
    'Dla adresata {addressee} przepisy wskazują najpierw inny sposób doręczenia (art. 39 KPA). Podaj powód innego sposobu.',
  'refusals.no-electronic-address':
    'Adresat {addressee} nie ma adresu do e-Doręczeń, na który można wysłać pismo. Wybierz inny sposób albo zapisz adres.',
} as const
