/** Why an act was refused: one plain sentence each, with the article where there is one. Keys are `refusals.<why>`. */
export const refusals = {
  'refusals.stale': 'Ktoś zmienił ten wpis w międzyczasie. Sprawdź aktualny stan i powtórz czynność.',
} as const
