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
} as const
