/** Words of founding and settling cases, and of the states of papers. Keys begin with `cases.`. */
export const cases = {
  'cases.paperState.checking': 'sprawdzane',
  'cases.paperState.summoned': 'wezwano do uzupełnienia, czeka na doręczenie',
  'cases.paperState.cure-running': 'czeka na uzupełnienie',
  'cases.paperState.fee-due': 'czeka na opłatę',
  'cases.paperState.complete': 'kompletne',
  'cases.paperState.in-transfer': 'przekazywane do komórki',
  'cases.paperState.in-unit': 'w komórce, czeka na założenie sprawy',
  'cases.paperState.in-case': 'w sprawie',
  'cases.paperState.left-unexamined': 'pozostawione bez rozpoznania',
  'cases.paperState.closed': 'zakończone',
  'cases.paperState.annulled': 'wpis unieważniony',
  'cases.paperState.withdrawn': 'wycofane',
} as const
