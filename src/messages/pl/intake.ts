/** Words of taking in and registering a paper. Keys begin with `intake.`. */
export const intake = {
  'intake.titleMissing': 'Wpisz tytuł pisma',
  'intake.enclosureNameMissing': 'Wpisz nazwę załącznika',
  'intake.proxyScopeMissing': 'Wybierz zakres pełnomocnictwa',
} as const
