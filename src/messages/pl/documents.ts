/** Words of printed documents. Keys begin with `documents.`. */
export const documents = {
  'documents.contact.phone': 'tel. {value}',
  'documents.contact.email': '{value}',
  'documents.contact.ade': 'e-Doręczenia: {value}',
  'documents.appealsBody': 'właściwego samorządowego kolegium odwoławczego',
  'documents.look.title': 'Podgląd przed zatwierdzeniem',
  'documents.look.ask': 'Dalej: podgląd pism',
  'documents.look.hint':
    '{count, plural, one {Tak wyjdzie pismo. To jest ostateczna treść: po zatwierdzeniu zostanie zapisane bez zmian.} few {Tak wyjdą pisma. To jest ostateczna treść: po zatwierdzeniu zostaną zapisane bez zmian.} many {Tak wyjdą pisma. To jest ostateczna treść: po zatwierdzeniu zostaną zapisane bez zmian.} other {Tak wyjdą pisma. To jest ostateczna treść: po zatwierdzeniu zostaną zapisane bez zmian.}}',
  'documents.look.letter': 'Pismo {at}',
  'documents.look.pdf': 'Podgląd PDF: {title}',
  'documents.look.none': 'Ta czynność nie sporządza żadnego pisma. Zatwierdź ją poniżej.',
  'documents.look.copies': 'Otrzymują: {names}',
  'documents.look.correct': 'Wróć i popraw',
  'documents.look.back': 'Wróć bez zatwierdzania',
  'documents.look.summary': '{act} Podgląd: nic nie zostaje zapisane.',
  'documents.look.page': '{act} Strona podglądu.',
  'documents.look.file': '{act} Podgląd pisma w PDF.',
} as const
