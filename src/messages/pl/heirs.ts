/** Words of who enters in the place of a party that died. Keys begin with `intake.`. */
export const heirs = {
  'intake.heirs': 'Wskaż następców prawnych',
  'intake.heirsPage': 'Następcy prawni zmarłej strony, pismo {number} / {year}',
  'intake.heirsNote':
    'Wpisz, kto wstępuje do postępowania w miejsce zmarłej strony (art. 30 § 4–5 KPA). Zmarła strona zostaje w aktach, ale pisma i dokumenty będą szły do następców. Zawieszoną sprawę podejmij osobno.',
  'intake.heirsNobodyDied':
    'W aktach nie ma notatki o śmierci strony, której prawo przechodzi na następców. Najpierw odnotuj ją na stronie pisma (art. 97 § 1 pkt 1 KPA).',
  'intake.heirsOf': 'Zmarła strona',
  'intake.heirsAlready': '{name} (wskazano już: {successors})',
  'intake.successorKind': 'Kto wstępuje',
  'intake.successor.heir': 'spadkobierca, następca prawny (art. 30 § 4 KPA)',
  'intake.successor.estate-manager': 'zarządca masy spadkowej (art. 30 § 5 KPA)',
  'intake.successor.estate-curator': 'kurator spadku ustanowiony przez sąd (art. 30 § 5 KPA)',
  'intake.heirsSince': 'Od którego dnia bierze udział w postępowaniu',
  'intake.heirsProof': 'Z czego to wynika',
  'intake.heirsProofHint':
    'Na przykład postanowienie sądu o stwierdzeniu nabycia spadku albo akt poświadczenia dziedziczenia, z sygnaturą i datą.',
  'intake.heirsProofMissing': 'Podaj dokument, z którego to wynika',
  'intake.heir': 'Następca {number}',
  'intake.heirsSave': 'Zapisz następców',
  'intake.heirsDone': 'Wskazano następców prawnych. Pisma i dokumenty będą szły do nich.',
} as const
