/** Public pages about what is shown, hours and ways to file. Keys begin with `status.`. */
export const publicPages = {
  'status.hidden.title': 'Czego tu nie pokazujemy i dlaczego',
  'status.hidden.lead':
    'Stan sprawy pokazujemy każdemu, kto ma kod z pokwitowania. Kodu nie ma, a więc i stanu, w tych sprawach:',
  'status.hidden.outgoing':
    'Rejestr „{words}”: to pisma urzędu, a nie klientów. Gdy pismo idzie do Ciebie, mówi o tym stan Twojej sprawy.',
  'status.hidden.exOfficio':
    'Sprawy wszczęte z urzędu: nikt nie złożył wniosku, więc nie ma pokwitowania. O takiej sprawie urząd zawiadamia strony na piśmie (art. 61 § 4 KPA).',
  'status.hidden.state':
    'Sprawy prowadzone w całości w systemach państwowych, na przykład paszporty: stan pokazuje tamten system, a my go nie przepisujemy, żeby nie podawać nieaktualnego.',
  'status.hidden.talk': 'Rozmowy i pytania, z których nie powstało pismo: niczego nie wpisano do rejestru.',
  'status.hidden.names':
    'Nazwisk, adresów, treści pism i nazwisk pracowników nie pokazujemy nikomu, także z kodem: kod mógłby znaleźć ktoś obcy. Akta strona ogląda w urzędzie (art. 73 KPA).',
  'status.hidden.shownTitle': 'Co pokazujemy',
  'status.hidden.shown': 'Pisma z rejestrów: {words}.',
  'status.filing.title': 'Godziny i sposób złożenia sprawy',
  'status.filing.howTitle': 'Jak złożyć wniosek',
  'status.filing.window':
    'W okienku: przynieś wniosek z podpisem albo powiedz, o co chodzi, a spiszemy protokół (art. 63 § 1 i 3 KPA).',
  'status.filing.post':
    'Pocztą na adres urzędu: w terminie liczy się dzień nadania w placówce Poczty Polskiej (art. 57 § 5 KPA).',
  'status.filing.ade': 'Przez e-Doręczenia: z podpisem elektronicznym, o każdej porze.',
  'status.filing.email':
    'Zwykły e-mail nie jest wniesieniem podania, chyba że przepis szczególny na to pozwala (art. 63 § 1 KPA).',
} as const
