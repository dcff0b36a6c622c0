/** What the custom elements of staff pages say; goes into the browser's bundle, so it stays small and plain. */
export const browser = {
  'browser.noConnection':
    'Brak połączenia z serwerem. Nic nie zginęło: wpisany tekst jest nadal w formularzu. Spróbuj ponownie za chwilę.',
  'browser.serverTrouble':
    'Serwer chwilowo nie może zapisać. Nic nie zginęło: wpisany tekst jest nadal w formularzu. Spróbuj ponownie za chwilę.',
  'browser.noSuggestions': 'Brak podpowiedzi.',
  'browser.howToChoose': 'Strzałki wybierają, Enter potwierdza.',
} as const
