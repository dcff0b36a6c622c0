/** Refusals of the rules of procedure: legal profiles, competence, delays, appeals. One sentence each, with its article. */
export const proceedingsRefusals = {
  'refusals.profile-not-in-force':
    'W dniu {day} nie obowiązuje żaden zapis trybu prawnego {profile}, więc nie wiadomo, jakie przepisy stosować.',
  'refusals.card-promises-too-long':
    'Karta nie może zapowiadać terminu dłuższego ({promised}) niż najdłuższy według prawa: {longest} ({basis}).',
} as const
