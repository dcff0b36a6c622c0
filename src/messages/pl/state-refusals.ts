/**
 * Why an act is not possible now, in two halves: how the paper or the case stands (`refusals.paper-is.<state>`,
 * `refusals.case-is.<state>`) and what the act needs (`refusals.act-needs.<act>`). Together they are one refusal.
 */
export const stateRefusals = {
  'refusals.paper-is.checking': 'Pismo jest jeszcze sprawdzane pod względem formalnym.',
  'refusals.paper-is.channel-doubtful':
    'Pismo czeka na ocenę, czy wniesiono je skutecznie (art. 63 § 1 KPA); rozstrzyga osoba upoważniona.',
  'refusals.paper-is.no-address': 'W piśmie nie ma adresu i trwa jego ustalanie (art. 64 § 1 KPA).',
  'refusals.paper-is.summoned': 'Wezwanie do uzupełnienia braków czeka na doręczenie.',
  'refusals.paper-is.cure-running':
    'Pismo czeka na uzupełnienie braków albo na decyzję po upływie terminu (art. 64 § 2 KPA).',
  'refusals.paper-is.fee-due': 'Pismo czeka na opłatę (art. 261 KPA).',
  'refusals.paper-is.complete': 'Pismo jest kompletne i czeka na przekazanie do komórki.',
  'refusals.paper-is.in-transfer':
    'Pismo jest w drodze do komórki; najpierw jej kancelaria potwierdzi albo odmówi odbioru.',
  'refusals.paper-is.in-unit': 'Pismo jest już w komórce i czeka na założenie sprawy.',
  'refusals.paper-is.in-case': 'Pismo jest już w aktach sprawy.',
  'refusals.paper-is.left-unexamined': 'Podanie pozostawiono bez rozpoznania (art. 64 KPA).',
  'refusals.paper-is.forwarded': 'Pismo przekazano organowi właściwemu (art. 65 § 1 KPA).',
  'refusals.paper-is.returned': 'Podanie zwrócono wnoszącemu postanowieniem (art. 66 § 3 albo art. 261 § 2 KPA).',
  'refusals.paper-is.closed': 'Pismo jest zakończone.',
  'refusals.paper-is.annulled': 'Wpis tego pisma w rejestrze anulowano.',
  'refusals.paper-is.withdrawn': 'Wnoszący wycofał to podanie.',
  'refusals.case-is.open': 'Sprawa jest w toku.',
  'refusals.case-is.suspended':
    'Postępowanie jest zawieszone (art. 97–98 KPA), a jego terminy nie biegną (art. 103 KPA).',
  'refusals.case-is.settled': 'Sprawa jest już załatwiona.',
  'refusals.case-is.appealed': 'W sprawie wniesiono odwołanie; akta ma albo dostanie organ odwoławczy (art. 133 KPA).',
  'refusals.case-is.closed': 'Sprawa jest zakończona w spisie spraw.',
  'refusals.act-needs.intake.issue-confirmation': 'Potwierdzenie wydaje się do pisma wpisanego do rejestru.',
  'refusals.act-needs.intake.link-papers': 'Wiąże się pisma wpisane do rejestru.',
  'refusals.act-needs.intake.draw-protocol': 'Protokół sporządza się do podania wniesionego ustnie.',
  'refusals.act-needs.intake.enter-further-register': 'Do dodatkowego rejestru wpisuje się pismo wpisane do rejestru.',
  'refusals.act-needs.intake.name-heirs':
    'Następców prawnych wskazuje się, dopóki pismo nie jest w drodze i nie jest zakończone.',
  'refusals.act-needs.intake.correct-paper': 'Wpis poprawia się, dopóki pismo nie jest w drodze i nie jest zakończone.',
  'refusals.act-needs.intake.annul-entry': 'Wpis anuluje się, dopóki pismo jest w biurze obsługi.',
  'refusals.act-needs.intake.decide-channel':
    'Skuteczność wniesienia ocenia się tylko wtedy, gdy budzi ona wątpliwość.',
  'refusals.act-needs.documents.print-document': 'Drukuje się dokumenty pisma wpisanego do rejestru.',
  'refusals.act-needs.completeness.mark-items': 'Kompletność sprawdza się, dopóki pismo jest w biurze obsługi.',
  'refusals.act-needs.edition-changes.apply-edition':
    'Nowszą edycję karty stosuje się do pisma niezakończonego i niebędącego w drodze.',
  'refusals.act-needs.edition-changes.keep-edition':
    'O nowszej edycji karty rozstrzyga się, dopóki pismo jest niezakończone i nie jest w drodze.',
  'refusals.act-needs.completeness.drop-demand': 'Od wymagania odstępuje się, dopóki pismo jest w biurze obsługi.',
  'refusals.act-needs.completeness.place-on-shelf': 'Na półkę odkłada się pismo, które jest w biurze obsługi.',
  'refusals.act-needs.completeness.note-no-address': 'Brak adresu odnotowuje się przy sprawdzaniu pisma.',
  'refusals.act-needs.completeness.record-address': 'Ustalony adres wpisuje się do pisma, w którym go nie było.',
  'refusals.act-needs.completeness.leave-without-address':
    'Bez rozpoznania z powodu braku adresu pozostawia się tylko pismo, którego adresu nie udało się ustalić.',
  'refusals.act-needs.completeness.issue-receipt': 'Pokwitowanie wydaje się, gdy pismo jest sprawdzane lub kompletne.',
  'refusals.act-needs.completeness.issue-summons':
    'Wezwanie sporządza się do pisma, które jest sprawdzane lub czeka na uzupełnienie.',
  'refusals.act-needs.completeness.record-delivery':
    'Doręczenie odnotowuje się do wezwania, które wydano i jeszcze nie doręczono.',
  'refusals.act-needs.uploads.accept-upload': 'Plik od klienta przyjmuje się do pisma, którego wpis jest ważny.',
  'refusals.act-needs.uploads.refuse-upload': 'Pliku od klienta odmawia się przy piśmie, którego wpis jest ważny.',
  'refusals.act-needs.completeness.record-cure':
    'Uzupełnienie zapisuje się do podania, którego braki objęto wezwaniem.',
  'refusals.act-needs.completeness.extend-term':
    'Dłuższy termin wyznacza się, dopóki trwa wezwanie do uzupełnienia braków.',
  'refusals.act-needs.completeness.leave-unexamined':
    'Bez rozpoznania pozostawia się podanie, którego braków nie usunięto mimo doręczonego wezwania.',
  'refusals.act-needs.completeness.dispatch-notice':
    'Wysłanie zawiadomienia zapisuje się po decyzji o pozostawieniu bez rozpoznania.',
  'refusals.act-needs.completeness.withdraw-leaving':
    'Pozostawienie bez rozpoznania cofa się przed wysłaniem zawiadomienia o nim.',
  'refusals.act-needs.completeness.call-for-fee': 'Do zapłaty wzywa się, gdy pismo jest sprawdzane lub kompletne.',
  'refusals.act-needs.completeness.record-fee-delivery':
    'Doręczenie wezwania do zapłaty zapisuje się, gdy pismo czeka na opłatę.',
  'refusals.act-needs.completeness.record-payment': 'Wpłatę zapisuje się, gdy pismo czeka na opłatę.',
  'refusals.act-needs.completeness.waive-fee': 'Od oczekiwania na opłatę odstępuje się, gdy pismo na nią czeka.',
  'refusals.act-needs.completeness.ask-restoration':
    'O przywrócenie terminu prosi się, gdy termin usunięcia braków minął (art. 58 KPA).',
  'refusals.act-needs.completeness.decide-restoration':
    'O przywróceniu terminu rozstrzyga się, gdy pismo czeka na uzupełnienie albo zostało pozostawione bez rozpoznania (art. 59 KPA).',
  'refusals.act-needs.completeness.dispatch-order': 'Wysyła się sporządzone postanowienie.',
  'refusals.act-needs.completeness.withdraw-order': 'Postanowienie o zwrocie cofa się, dopóki go nie wysłano.',
  'refusals.act-needs.completeness.return-unpaid': 'Z powodu braku opłaty zwraca się tylko pismo, które na nią czeka.',
  'refusals.act-needs.handover.add-to-sheet': 'Na kartę przekazania trafia pismo kompletne.',
  'refusals.act-needs.handover.remove-from-sheet': 'Z karty zdejmuje się pismo wpisane na kartę niewysłaną.',
  'refusals.act-needs.handover.send-sheet': 'Wysyła się tylko pisma kompletne.',
  'refusals.act-needs.handover.confirm-receipt': 'Odbiór potwierdza się dla pisma, które jest w drodze.',
  'refusals.act-needs.handover.refuse-item': 'Przyjęcia odmawia się dla pisma, które jest w drodze.',
  'refusals.act-needs.handover.report-missing': 'Brak w paczce zgłasza się dla pisma, które jest w drodze.',
  'refusals.act-needs.cases.found-case': 'Sprawę zakłada się dla pisma, którego odbiór potwierdziła komórka.',
  'refusals.act-needs.cases.join-case': 'Do sprawy niezakończonej dołącza się pismo, które jest w komórce.',
  'refusals.act-needs.cases.assign-officer': 'Prowadzącego wyznacza się w sprawie założonej i niezakończonej.',
  'refusals.act-needs.cases.settle-case': 'Załatwić można sprawę w toku.',
  'refusals.act-needs.cases.close-case': 'W spisie kończy się sprawę załatwioną.',
  'refusals.act-needs.release.settle-on-the-spot': 'Od ręki załatwia się pismo, które jest w okienku.',
  'refusals.act-needs.proceedings.forward-paper':
    'Według właściwości przekazuje się pismo niezakończone i niebędące w drodze.',
  'refusals.act-needs.proceedings.notify-separate':
    'O potrzebie osobnych podań (art. 66 § 1 KPA) zawiadamia się, dopóki pismo nie jest w drodze ani zakończone.',
  'refusals.act-needs.proceedings.return-paper':
    'Postanowieniem (art. 66 § 3 KPA) zwraca się pismo niezakończone i niebędące w drodze.',
  'refusals.act-needs.proceedings.record-withdrawal':
    'Wycofanie zapisuje się, dopóki sprawa nie jest zakończona, a pismo nie jest w drodze.',
  'refusals.act-needs.proceedings.decide-restoration':
    'Termin przywraca się (art. 58 KPA) tylko po jego uchybieniu: po pozostawieniu bez rozpoznania, zwrocie albo po decyzji.',
  'refusals.act-needs.proceedings.resume-examination':
    'Do sprawdzania wraca tylko pismo pozostawione bez rozpoznania albo zwrócone.',
  'refusals.act-needs.proceedings.exclude-official': 'Pracownika wyłącza się w sprawie niezakończonej (art. 24 KPA).',
  'refusals.act-needs.proceedings.declare-urgency':
    'Czynność niecierpiącą zwłoki (art. 24 § 4 KPA) dopuszcza się w sprawie niezakończonej.',
  'refusals.act-needs.proceedings.suspend-case': 'Zawiesić można postępowanie w toku.',
  'refusals.act-needs.proceedings.resume-case': 'Podjąć można tylko postępowanie zawieszone.',
  'refusals.act-needs.proceedings.enter-uncounted-period':
    'Okresy niewliczane do terminu (art. 35 § 5 KPA) wpisuje się do sprawy niezałatwionej.',
  'refusals.act-needs.proceedings.notify-delay':
    'O niezałatwieniu w terminie (art. 36 KPA) zawiadamia się w sprawie w toku.',
  'refusals.act-needs.proceedings.record-reminder': 'Ponaglenie (art. 37 KPA) zapisuje się do istniejącego wpisu.',
  'refusals.act-needs.proceedings.forward-reminder': 'Przekazuje się zapisane ponaglenie.',
  'refusals.act-needs.proceedings.end-reminder': 'Kończy się zapisane ponaglenie.',
  'refusals.act-needs.proceedings.note-tacit-settlement':
    'Milczące załatwienie odnotowuje się w sprawie w toku (art. 122c KPA).',
  'refusals.act-needs.proceedings.record-appeal': 'Odwołanie zapisuje się w sprawie załatwionej.',
  'refusals.act-needs.proceedings.send-appeal': 'Odwołanie przesyła się w sprawie, w której je wniesiono.',
  'refusals.act-needs.proceedings.note-assessment':
    'Wątpliwość odnotowuje się, dopóki pismo jest w urzędzie i nie jest w drodze.',
  'refusals.act-needs.proceedings.review-appeal':
    'Autokontrola jest możliwa, gdy w sprawie wniesiono odwołanie (art. 132 KPA).',
  'refusals.act-needs.proceedings.record-appeal-result':
    'Rozstrzygnięcie organu odwoławczego zapisuje się w sprawie, w której wniesiono odwołanie.',
  'refusals.act-needs.proceedings.record-waiver': 'Zrzec się odwołania można po doręczeniu decyzji (art. 127a KPA).',
  'refusals.act-needs.proceedings.note-finality':
    'Ostateczność stwierdza się w sprawie załatwionej i bez wniesionego odwołania.',
} as const
