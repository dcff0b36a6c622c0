/** Words of printed documents. Keys begin with `documents.`. */
export const documents = {
  'documents.contact.phone': 'tel. {value}',
  'documents.contact.email': '{value}',
  'documents.contact.ade': 'e-Doręczenia: {value}',
  'documents.appealsBody': 'właściwego samorządowego kolegium odwoławczego',
  'documents.preview.grounds': 'Uzasadnienie',
  'documents.preview.instruction': 'Pouczenie',
  'documents.preview.enclosures': 'Załączniki',
} as const
