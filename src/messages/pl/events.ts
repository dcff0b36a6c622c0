/**
 * What happened to a paper or a case, one sentence per event of history. Keys are `events.<event>`, values come from the
 * event's data (days are put into words); `.short` is said when a value is missing.
 */
export const events = {
  'events.unknown': 'Zapisano czynność w aktach.',
  'events.paper-registered': 'Zarejestrowano pismo pod numerem {number} / {year}.',
  'events.paper-registered.short': 'Zarejestrowano pismo.',
  'events.case-founded': 'Założono sprawę {sign}; termin załatwienia: {statutoryEnd}.',
  'events.case-founded.short': 'Założono sprawę.',
  'events.case-joined': 'Dołączono pismo do sprawy {sign}.',
  'events.officer-assigned': 'Wyznaczono osobę prowadzącą sprawę: {officer}.',
  'events.case-settled':
    '{outcome, select, decision {Załatwiono sprawę decyzją z dnia {settledOn}.} certificate {Wydano zaświadczenie dnia {settledOn}.} order {Wydano postanowienie dnia {settledOn}.} other {Załatwiono sprawę dnia {settledOn}.}}',
  'events.case-closed': 'Zakończono sprawę w spisie spraw.',
  'events.document-printed':
    '{ordinal, plural, =1 {Wydrukowano dokument.} other {Wydrukowano duplikat dokumentu (wydruk {ordinal}).}}',
  'events.document-printed.short': 'Wydrukowano dokument.',
  'events.paper-listed': 'Pismo kompletne: dopisano do karty przekazania.',
  'events.paper-unlisted': 'Zdjęto z karty przekazania.',
  'events.paper-handed-over': 'Przekazano na karcie {sheet}: {to}.',
  'events.paper-handed-over.short': 'Przekazano na karcie przekazania.',
  'events.receipt-confirmed': 'Potwierdzono odbiór z karty {sheet}.',
  'events.receipt-confirmed.short': 'Potwierdzono odbiór.',
  'events.post-entry-made': 'Wpisano do rejestru {register} pod numerem {entry}.',
  'events.post-entry-made.short': 'Wpisano do rejestru stanowiska.',
  'events.item-refused': 'Odmówiono przyjęcia: {reason}',
  'events.item-refused.short': 'Odmówiono przyjęcia.',
  'events.item-reported-missing': 'Zgłoszono brak pisma w paczce: {reason}',
  'events.item-reported-missing.short': 'Zgłoszono brak pisma w paczce.',
  'events.paper-corrected': 'Poprawiono wpis. Powód: {reason}',
  'events.entry-annulled': 'Anulowano wpis. Powód: {reason}',
  'events.linked-as-supplement': 'Powiązano jako uzupełnienie pisma {other}.',
  'events.linked-as-duplicate': 'Powiązano jako to samo pismo co {other}.',
  'events.confirmation-issued': 'Wydano potwierdzenie wniesienia podania.',
  'events.protocol-drawn': 'Sporządzono protokół przyjęcia podania ustnego.',
  'events.entered-in-register': 'Wpisano do rejestru „{register}” pod numerem {number} / {year}.',
} as const
