/** Refusals of the rules of procedure: legal profiles, competence, delays, appeals. One sentence each, with its article. */
export const proceedingsRefusals = {
  'refusals.profile-not-in-force':
    'W dniu {day} nie obowiązuje żaden zapis trybu prawnego {profile}, więc nie wiadomo, jakie przepisy stosować.',
  'refusals.card-promises-too-long':
    'Karta nie może zapowiadać terminu dłuższego ({promised}) niż najdłuższy według prawa: {longest} ({basis}).',
  'refusals.forward-inside-the-office':
    'Właściwa jest komórka tego samego urzędu: przekaż pismo wewnątrz, bez przekazania według właściwości (art. 65 § 1 KPA).',
  'refusals.forward-to-nobody':
    'Przekazać można tylko organowi, którego nazwę podano; gdy go nie ma albo właściwy jest sąd, podanie zwraca się postanowieniem (art. 66 § 3 KPA).',
  'refusals.forward-without-reasons': 'Zawiadomienie o przekazaniu musi zawierać uzasadnienie (art. 65 § 1 KPA).',
  'refusals.return-needs-forwarding':
    'Znany jest organ właściwy ({authority}): podanie przekazuje się jemu, a nie zwraca (art. 65 § 1 KPA).',
  'refusals.court-declined-already':
    'Sąd uznał się już za niewłaściwy, więc podania nie można zwrócić z tego powodu (art. 66 § 4 KPA).',
  'refusals.nothing-to-separate':
    'Wszystkie sprawy z tego pisma należą do urzędu, więc nie ma o czym zawiadamiać (art. 66 § 1 KPA).',
  'refusals.nothing-of-our-own':
    'Żadna sprawa z tego pisma nie należy do urzędu: przekaż je albo zwróć (art. 65 § 1 i art. 66 § 3 KPA).',
  'refusals.channel-has-no-effect':
    'Pisma wniesionego w ten sposób nie można rozpoznać ({basis}); wnoszący może złożyć je skutecznie.',
  'refusals.channel-is-effective':
    'Pismo wniesiono skutecznie, więc nie można go z tego powodu pozostawić bez rozpoznania.',
  'refusals.channel-without-grounds': 'Podaj, dlaczego wniesienie uznano za skuteczne albo nie.',
  'refusals.channel-confirmed-without-day': 'Podaj dzień, w którym wnoszący złożył podanie skutecznie.',
  'refusals.channel-confirmed-before-arrival':
    'Dzień skutecznego złożenia nie może być wcześniejszy niż dzień wpływu pisma; wcześniejsze pismo powiąż jako duplikat.',
  'refusals.channel-confirmed-in-future': 'Dzień skutecznego złożenia nie może być w przyszłości.',
  'refusals.suspended-in-future': 'Zawieszenie nie może zaczynać się w przyszłości.',
  'refusals.suspended-before-initiation':
    'Zawieszenie nie może zaczynać się przed wszczęciem postępowania ({initiatedOn}).',
  'refusals.suspension-not-asked-by-initiator':
    'O zawieszenie może wystąpić tylko strona, na której żądanie wszczęto postępowanie (art. 98 § 1 KPA).',
  'refusals.suspension-opposed':
    'Inna strona sprzeciwia się zawieszeniu, więc nie można zawiesić na wniosek (art. 98 § 1 KPA).',
  'refusals.suspension-against-public-interest': 'Zawieszenie zagrażałoby interesowi społecznemu (art. 98 § 1 KPA).',
  'refusals.resumed-before-suspended': 'Podjęcie nie może być wcześniejsze niż zawieszenie ({suspendedOn}).',
  'refusals.resumed-in-future': 'Dzień podjęcia nie może być późniejszy niż dzisiejszy.',
  'refusals.suspension-cause-lasts': 'Przyczyna zawieszenia jeszcze trwa (art. 97 § 2 KPA).',
  'refusals.suspended-application-lapsed':
    'Trzy lata minęły {lapsedOn}: żądanie wszczęcia uważa się za wycofane (art. 98 § 2 KPA).',
  'refusals.suspension-has-its-own-act': 'Zawieszenie ma własną czynność: zawieś postępowanie (art. 97–98 KPA).',
  'refusals.uncounted-ends-before-start': 'Okres nie może kończyć się przed swoim początkiem ({from}).',
  'refusals.uncounted-before-initiation': 'Okres nie może zaczynać się przed wszczęciem postępowania ({initiatedOn}).',
  'refusals.uncounted-in-future': 'Okresu, który jeszcze nie minął, nie można wpisać.',
  'refusals.uncounted-without-note': 'Opisz przyczynę, dla której okresu się nie wlicza (art. 35 § 5 KPA).',
  'refusals.withdrawal-in-future': 'Dzień wycofania nie może być późniejszy niż dzisiejszy.',
  'refusals.withdrawal-before-initiation': 'Wycofanie nie może być wcześniejsze niż wszczęcie ({initiatedOn}).',
  'refusals.exclusion-replaced-by-same': 'Wskaż inną osobę niż wyłączana (art. 26 § 1 KPA).',
  'refusals.excluded-already': 'Tę osobę wyłączono już od udziału w sprawie.',
  'refusals.officer-excluded': 'Tę osobę wyłączono od udziału w sprawie (art. 24 KPA), więc nie może jej prowadzić.',
  'refusals.actor-excluded':
    'Wyłączono Cię od udziału w tej sprawie (art. 24 KPA). Czynności podejmuje osoba, którą wskazano w zastępstwie.',
  'refusals.urgency-not-excluded': 'Nie wyłączono Cię od udziału w tej sprawie, więc nie trzeba podawać powodu.',
  'refusals.urgency-stands': 'Powód na dziś jest już odnotowany; wykonaj czynność, której dotyczy (art. 24 § 4 KPA).',
  'refusals.exclusion-without-ground':
    'Ten stosunek nie wyłącza z mocy prawa, a wątpliwości co do bezstronności nie uprawdopodobniono (art. 24 § 1 i 3 KPA).',
  'refusals.delay-without-term':
    'Dla tej sprawy żaden przepis nie wyznacza terminu załatwienia, więc nie ma czego przekraczać (art. 36 KPA).',
  'refusals.reminder-in-future': 'Dzień ponaglenia i jego przekazania nie może być późniejszy niż dzisiejszy.',
  'refusals.reminder-before-initiation': 'Ponaglenia nie można wnieść przed wszczęciem postępowania ({initiatedOn}).',
  'refusals.remand-without-return': 'Podaj dzień zwrotu akt: od niego termin biegnie na nowo (art. 138 § 2 KPA).',
  'refusals.file-returned-before-result': 'Akta nie mogły wrócić przed rozstrzygnięciem organu odwoławczego.',
  'refusals.file-returned-in-future': 'Dzień zwrotu akt nie może być w przyszłości.',
  'refusals.review-after-sending':
    'Odwołanie przesłano już z aktami, więc rozpatrzy je organ odwoławczy (art. 133 KPA).',
  'refusals.review-of-doubtful-appeal':
    'O odwołaniu spóźnionym, przedwczesnym albo wniesionym po zrzeczeniu się orzeka organ odwoławczy (art. 134 KPA).',
  'refusals.review-opposed': 'Autokontrola wymaga, by wszystkie strony odwołały się albo zgodziły (art. 132 § 2 KPA).',
  'refusals.review-in-future': 'Dzień nowej decyzji nie może być w przyszłości.',
  'refusals.review-before-appeal': 'Nowej decyzji nie można było wydać przed wpływem odwołania.',
  'refusals.review-too-late':
    'Termin na autokontrolę minął {lastDay}; odwołanie trzeba przesłać organowi odwoławczemu (art. 132 i 133 KPA).',
  'refusals.review-other-appeals': 'W sprawie czeka jeszcze inne odwołanie; przekaż oba organowi odwoławczemu.',
  'refusals.no-late-appeal': 'Nie ma tu spóźnionego odwołania, które czeka na organ odwoławczy.',
  'refusals.restoration-is-the-appeal-bodys': 'O terminie do odwołania postanawia organ odwoławczy (art. 59 § 2 KPA).',
  'refusals.restoration-decided-in-future': 'Dzień postanowienia nie może być w przyszłości.',
  'refusals.restoration-decided-before-asked': 'Postanowienie nie mogło zapaść przed wniesieniem prośby.',
  'refusals.resumption-cause-not-here': 'Z tej przyczyny nie można podjąć rozpoznawania tego podania.',
  'refusals.assessed-in-future': 'Dzień ustalenia nie może być w przyszłości.',
  'refusals.paper-has-case': 'To pismo ma już sprawę; zapisz to na stronie sprawy.',
  'refusals.reminder-ended-already': 'To ponaglenie zakończono już {endedOn}.',
  'refusals.reminder-goes-up': 'To ponaglenie rozpatruje organ wyższego stopnia, więc je przekaż (art. 37 § 4 KPA).',
  'refusals.reminder-end-not-open': 'Tego ponaglenia nie można tak zakończyć (art. 37 KPA).',
  'refusals.reminder-ended-before-filed': 'Ponaglenia nie można było zakończyć przed jego wniesieniem.',
  'refusals.reminder-stays-here': 'Tego ponaglenia nie przekazuje się organowi wyższego stopnia (art. 37 KPA).',
  'refusals.reminder-forwarded-already': 'To ponaglenie przekazano już {forwardedOn}.',
  'refusals.reminder-forwarded-before': 'Ponaglenie wniesiono {filedOn}, więc nie można było przekazać go wcześniej.',
  'refusals.delay-date-in-past': 'Nowy termin nie może być wcześniejszy niż dzisiejszy dzień.',
  'refusals.delay-date-not-later': 'Nowy termin musi być późniejszy niż obecny ({end}).',
  'refusals.delay-without-reasons': 'Zawiadomienie musi podawać przyczynę zwłoki (art. 36 § 1 KPA).',
  'refusals.delay-without-instruction': 'Zawiadomienie musi pouczać o prawie do ponaglenia (art. 36 § 1 KPA).',
  'refusals.delay-only-once': 'W tym trybie termin można przedłużyć tylko raz ({basis}).',
  'refusals.delay-beyond-most': 'Nowy termin może przypadać najpóźniej {most} ({basis}).',
  'refusals.tacit-not-in-this-procedure': 'W tym trybie milczenie urzędu nie załatwia sprawy (art. 122a § 1 KPA).',
  'refusals.tacit-not-yet': 'Sprawa będzie załatwiona milcząco dopiero {effectiveOn} (art. 122c § 1 KPA).',
  'refusals.tacit-act-issued':
    'W terminie ({day}) wydano decyzję, postanowienie albo sprzeciw, więc sprawa nie jest załatwiona milcząco (art. 122a § 2 KPA).',
  'refusals.tacit-summons-undecided':
    'Do braków wezwano: osoba upoważniona musi najpierw ustalić, czy termin milczącego załatwienia biegł dalej.',
  'refusals.term-cannot-be-restored': 'Tego terminu nie można przywrócić (art. 58 § 3 KPA).',
  'refusals.term-not-missed': 'Termin nie upłynął przed złożeniem prośby ({lastDay}), więc nie ma czego przywracać.',
  'refusals.obstacle-ends-after-request': 'Prośba nie może być wcześniejsza niż ustanie przeszkody.',
  'refusals.restoration-too-late': 'Prośbę można było wnieść najpóźniej {lastDay} (art. 58 § 2 KPA).',
  'refusals.restoration-without-act':
    'Razem z prośbą trzeba dopełnić czynności, dla której był termin (art. 58 § 2 KPA).',
  'refusals.restoration-fault': 'Nie uprawdopodobniono braku winy (art. 58 § 1 KPA).',
  'refusals.withdrawal-needs-form': 'Wycofanie przyjmuje się na piśmie albo do protokołu (art. 63 § 1 KPA).',
  'refusals.withdrawal-after-delivery':
    'Decyzję już doręczono i wiąże ona urząd (art. 110 KPA); strona może wnieść odwołanie albo się go zrzec.',
  'refusals.final-not-delivered':
    'Decyzji nie doręczono jeszcze wszystkim stronom, więc termin do odwołania nie biegnie dla każdej z nich (art. 129 § 2 KPA).',
  'refusals.final-appealed': 'Wniesiono odwołanie, więc decyzja nie jest ostateczna (art. 16 § 1 KPA).',
  'refusals.final-not-yet':
    'Odwołanie nadane w terminie może jeszcze nadejść; ostateczność można stwierdzić od {from} (art. 57 § 5 i art. 129 § 2 KPA).',
  'refusals.waiver-not-in-this-procedure': 'W tym trybie nie ma zrzeczenia się odwołania ({basis}).',
  'refusals.waiver-before-delivery': 'Zrzec się odwołania można dopiero po doręczeniu decyzji (art. 127a § 1 KPA).',
  'refusals.waiver-after-appeal': 'Ta strona wniosła już odwołanie.',
  'refusals.waiver-after-term':
    'Termin do odwołania minął {lastDay}, więc nie ma czego się zrzekać (art. 127a § 1 KPA).',
  'refusals.waived-already': 'Ta strona zrzekła się już odwołania; zrzeczenia nie można cofnąć (art. 127a KPA).',
  'refusals.addressee-died':
    'Adresat nie żyje: dokumentu nie wydaje się nikomu, także spadkobiercy (art. 97 § 1 pkt 1 KPA).',
  'refusals.all-parties-died':
    'W aktach stoi, że strona zmarła, a innej strony nie ma: pisma nie ma do kogo skierować. Dopisz spadkobierców albo kuratora spadku do stron pisma, gdy będą znani (art. 97 § 1 pkt 1 i art. 30 § 4–5 KPA).',
  'refusals.no-duties-to-pass': 'Tych opłat nie ma już na wykazie; otwórz wykaz jeszcze raz.',
  'refusals.duties-passed-in-future': 'Dzień przekazania wykazu nie może być późniejszy niż dzisiejszy.',
  'refusals.duties-passed-before-found':
    'Wykaz nie mógł być przekazany przed dniem, w którym stwierdzono brak opłaty ({foundOn}).',
  'refusals.death-needs-party': 'Pismo ma kilka stron: wskaż, która z nich zmarła (art. 97 § 1 pkt 1 KPA).',
  'refusals.death-not-of-party': 'Wskazana osoba nie jest stroną tego pisma.',
  'refusals.succession-not-dead':
    'Najpierw odnotuj w aktach śmierć tej strony i to, że jej prawo przechodzi na następców (art. 97 § 1 pkt 1 KPA).',
  'refusals.succession-personal':
    'Prawo tej strony wygasło z jej śmiercią, więc nikt nie wstępuje w jej miejsce: postępowanie się umarza (art. 105 § 1 KPA).',
  'refusals.succession-nobody': 'Wpisz choć jednego następcę prawnego (art. 30 § 4 KPA).',
  'refusals.succession-in-future': 'Następca prawny nie może wstąpić do postępowania dopiero w przyszłości.',
  'refusals.succession-before-filing': 'Nikt nie wstępuje do postępowania przed dniem wniesienia podania.',
  'refusals.death-not-noted':
    'Najpierw odnotuj na stronie pisma, która strona zmarła: postanowienia nie kieruje się do zmarłego (art. 97 § 1 pkt 1 KPA).',
  'refusals.lack-not-judged':
    'Osoba upoważniona musi najpierw ocenić, czemu przeszkadza brak „{name}” (art. 64 § 2 KPA).',
  'refusals.handing-needs-note':
    'Odnotuj dzień i przyczynę braku podpisu albo odmowy przyjęcia (art. 46 § 2 i art. 47 § 1 KPA).',
  'refusals.appeal-sent-in-future': 'Dzień przesłania odwołania nie może być późniejszy niż dzisiejszy.',
  'refusals.appeal-sent-before-received': 'Odwołanie wpłynęło {receivedOn}, więc nie mogło być przesłane wcześniej.',
  'refusals.resumption-not-named':
    'Podaj rozstrzygnięcie albo ustalenie, z powodu którego wraca się do rozpoznania podania.',
  'refusals.letter-changed':
    'Treść pisma zmieniła się od chwili, gdy ją pokazano. Obejrzyj pismo jeszcze raz i zatwierdź.',
  'refusals.appeal-in-future': 'Dzień wpływu odwołania nie może być późniejszy niż dzisiejszy.',
  'refusals.appeal-filed-after-received': 'Odwołanie nie może wpłynąć przed dniem, w którym je wniesiono.',
  'refusals.not-a-party-here': 'Ta osoba nie jest stroną, której doręcza się to rozstrzygnięcie.',
  'refusals.no-such-appeal': 'W tej sprawie nie ma takiego odwołania.',
  'refusals.appeal-sent-already': 'To odwołanie już przesłano organowi odwoławczemu.',
  'refusals.appeal-not-sent': 'Rozstrzygnięcie zapisuje się po przesłaniu odwołania z aktami (art. 133 KPA).',
  'refusals.appeal-decided-already': 'Rozstrzygnięcie tego odwołania jest już zapisane.',
  'refusals.appeal-result-day':
    'Dzień rozstrzygnięcia nie może być wcześniejszy niż przesłanie odwołania ani późniejszy niż dzisiejszy.',
  'refusals.waiver-in-future': 'Dzień doręczenia oświadczenia nie może być późniejszy niż dzisiejszy.',
  'refusals.final-only-decision': 'Ostateczność odnotowuje się dla decyzji (art. 16 § 1 KPA).',
  'refusals.final-noted-already': 'Ostateczność tej decyzji jest już odnotowana.',
} as const
