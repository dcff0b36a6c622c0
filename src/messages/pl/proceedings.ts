/** The course of a case: what moves its term, what is told to the parties, what they send. Keys begin with `proceedings.`. */
export const proceedings = {
  'proceedings.course.title': 'Bieg sprawy',
  'proceedings.notice.draft':
    'Termin załatwienia upływa {end}. Jeżeli nie będzie dotrzymany, przygotuj zawiadomienie o niezałatwieniu sprawy w terminie (art. 36 KPA).',
  'proceedings.notice.tomorrow':
    'Termin załatwienia upływa {end}. Załatw sprawę albo zawiadom strony przed jego końcem (art. 36 KPA).',
  'proceedings.notice.owed':
    'Termin załatwienia upłynął {end}, a stron nie zawiadomiono. Zawiadom je niezwłocznie: podaj przyczyny, nowy termin i pouczenie o ponagleniu (art. 36 KPA).',
} as const
