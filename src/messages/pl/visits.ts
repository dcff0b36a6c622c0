/** Words of the client’s visit at a window. Keys begin with `visits.`. */
export const visits = {
  'visits.title': 'Wizyty',
  'visits.today': 'Dzisiaj na tym stanowisku',
  'visits.none': 'Dziś nie było jeszcze żadnej wizyty.',
  'visits.note': 'Notatka',
  'visits.start': 'Rozpocznij wizytę',
  'visits.started': 'Wizyta rozpoczęta.',
  'visits.end': 'Zakończ wizytę',
  'visits.ended': 'Wizyta zakończona.',
  'visits.time': 'Godziny',
  'visits.since': 'od {time}',
  'visits.clerk': 'Kto obsługuje',
  'visits.papers': 'Pisma',
  'visits.noPapers': 'bez pism',
} as const
