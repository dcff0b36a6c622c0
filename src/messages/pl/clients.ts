/** Words of finding known clients. Keys begin with `clients.`. */
export const clients = {
  'clients.title': 'Klienci',
  'clients.find': 'Szukaj klienta',
  'clients.findHint': 'Co najmniej trzy litery nazwiska, nazwy, adresu albo cyfry numeru',
  'clients.found': 'Znalezieni klienci',
  'clients.none': 'Nie znaleziono klienta.',
  'clients.name': 'Nazwisko i imię albo nazwa',
  'clients.address': 'Adres',
  'clients.number': 'Numer',
} as const
