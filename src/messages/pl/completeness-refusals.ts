/** Refusals of completeness: checking, summons, cure, leaving unexamined, fee, one sentence each with its article. */
export const completenessRefusals = {
  'refusals.items-unchecked': 'Najpierw sprawdź wszystkie pozycje listy.',
  'refusals.unknown-check-item': 'Ta pozycja nie należy do listy tego pisma.',
  'refusals.item-under-summons':
    'O te braki już wezwano: {items}. Zapisz ich uzupełnienie, bo od dnia i sposobu zależy zachowanie terminu (art. 57 § 5 KPA).',
  'refusals.no-newer-edition': 'Nie obowiązuje nowsza edycja tej karty. Pismo ocenia się według edycji z dnia wpływu.',
  'refusals.item-still-demanded':
    'Pozycja „{name}” jest też w edycji {edition}. Odstąpić można tylko od tego, czego nowsza edycja już nie wymaga.',
  'refusals.item-not-open': 'Pozycji „{name}” nie brakuje, więc nie ma od czego odstępować.',
  'refusals.not-a-party': 'Ta osoba nie jest zapisana przy tym piśmie.',
  'refusals.no-summons-in-this-procedure': 'Ta procedura nie zna wezwania do usunięcia braków.',
  'refusals.nothing-formal-missing': 'Nie brakuje niczego, o co wolno wezwać z rygorem (art. 64 § 2 KPA).',
  'refusals.cure-days-out-of-range': 'Termin usunięcia braków musi mieć od {from} do {to} dni.',
  'refusals.term-start-missing': 'Nie podano dnia zdarzenia, od którego biegnie termin, więc nie można go obliczyć.',
  'refusals.term-length-not-positive': 'Długość terminu musi być liczbą całkowitą większą od zera.',
  'refusals.term-outside-calendar':
    'Termin wykracza poza lata {first}–{last}, dla których znane są dni wolne od pracy. Takiego dnia nie obliczamy.',
  'refusals.interval-ends-before-start':
    'Okres, którego nie wlicza się do terminu, nie może się skończyć ({to}) przed swoim początkiem ({from}).',
  'refusals.interval-still-open':
    'Okres, którego nie wlicza się do terminu, jeszcze trwa. Podaj dzień, na który obliczyć termin.',
  'refusals.rule-not-in-force':
    'Ten przepis obowiązuje dopiero od dnia: {since}. Wcześniejszego zdarzenia nie dotyczy.',
  'refusals.delivery-before-dispatch': 'Doręczenie nie może być wcześniejsze niż wysłanie pisma: {dispatchedOn}.',
  'refusals.delivery-not-yet': 'Pisma jeszcze nie doręczono. Bez odbioru będzie uznane za doręczone: {deliveredOn}.',
  'refusals.second-notice-missing':
    'Bez powtórnego zawiadomienia pisma nie uważa się za doręczone (art. 44 § 3–4 KPA). Wpisz jego datę albo doręcz pismo ponownie.',
  'refusals.second-notice-before-first':
    'Powtórne zawiadomienie nie może być wcześniejsze niż pierwsze: {firstNotice} (art. 44 § 3 KPA).',
  'refusals.second-notice-too-early':
    'Powtórne zawiadomienie zostawia się, gdy minie 7 dni od pierwszego, czyli najwcześniej: {earliest} (art. 44 § 3 KPA). Zostawione wcześniej nie wywołuje skutku doręczenia.',
  'refusals.second-notice-after-storage':
    'Powtórne zawiadomienie zostawiono po upływie 14 dni przechowywania pisma: {lastDay} (art. 44 § 3 KPA). Pisma nie uważa się za doręczone.',
  'refusals.collected-before-notice':
    'Odbiór pisma nie może być wcześniejszy niż pierwsze zawiadomienie: {firstNotice}.',
  'refusals.substitute-notice-missing':
    'Gdy pismo odbiera sąsiad albo dozorca, adresatowi trzeba zostawić zawiadomienie (art. 43 KPA). Bez niego pisma nie doręczono.',
  'refusals.opened-before-arrival': 'Pisma nie można odebrać przed jego wpływem na adres do doręczeń: {arrivedOn}.',
  'refusals.electronic-before-act':
    'e-Doręczenia działają od 5 października 2021. Wcześniejszego wpływu nie ocenia się według tych przepisów.',
  'refusals.announcement-day-missing': 'Podaj dzień, w którym ukazało się obwieszczenie (art. 49 § 2 KPA).',
  'refusals.sent-without-proof':
    'Nie ma dowodu otrzymania z e-Doręczeń, więc nie można uznać, że pismo wysłano w terminie (art. 57 § 5 pkt 1 KPA).',
  'refusals.proof-before-sending': 'Dowód otrzymania nie może być wcześniejszy niż wysłanie pisma.',
  'refusals.courier-not-arrived':
    'Pismo oddane kurierowi liczy się od dnia wpływu do urzędu, a jeszcze nie wpłynęło (art. 57 § 5 pkt 2 KPA).',
  'refusals.correction-without-source':
    'Poprawka kalendarza ({date}) musi mieć nazwę dnia i akt, na którym się opiera.',
  'refusals.correction-twice': 'Ten dzień jest już poprawiony w kalendarzu: {date}.',
  'refusals.correction-changes-nothing': 'Ta poprawka niczego nie zmienia: {date} jest już takim dniem.',
  'refusals.correction-outside-calendar': 'Kalendarz obejmuje lata 2000–2050, a poprawka dotyczy innego dnia: {date}.',
  'refusals.cure-term-too-short': 'Termin usunięcia braków nie może być krótszy niż {shortest} dni (art. 64 § 2 KPA).',
  'refusals.cure-term-too-long': 'Termin usunięcia braków nie może być dłuższy niż {longest} dni.',
  'refusals.summoned-before': 'O te braki już wezwano: {items}. Zaznacz ponowne wezwanie, jeśli jest do niego powód.',
  'refusals.delivered-before-issue': 'Doręczenie nie może być wcześniejsze niż wezwanie.',
  'refusals.delivered-in-future': 'Dzień doręczenia nie może być późniejszy niż dzisiejszy.',
  'refusals.no-summons-to-deliver': 'Nie ma wezwania, które czekałoby na doręczenie.',
  'refusals.no-summons-to-extend': 'Nie ma wezwania, którego termin można wydłużyć.',
  'refusals.cure-term-fixed': 'W tej procedurze przepis wyznacza dokładnie {days} dni: terminu nie można wydłużyć.',
  'refusals.cure-term-lapsed':
    'Termin już upłynął i nie można go wydłużyć. Uzupełnienie nadal można przyjąć, dopóki nie wysłano zawiadomienia.',
  'refusals.term-not-longer': 'Nowy termin nie byłby dłuższy od biegnącego.',
  'refusals.upload-closed': 'Do tego pisma nie można już przesłać pliku: wezwanie nie obowiązuje albo jest wykonane.',
  'refusals.upload-not-open': 'Tej rzeczy nie brakuje.',
  'refusals.upload-not-this-way': 'Tego braku nie uzupełnia się plikiem (art. 63 § 3 i 3a KPA).',
  'refusals.upload-enough': 'Czeka już {most} plików; najpierw ocenia je urząd.',
  'refusals.upload-assessed': 'Ten plik już oceniono.',
  'refusals.upload-unscanned': 'Pliku nie sprawdził jeszcze program antywirusowy, więc nie można go przyjąć.',
  'refusals.upload-is-infected': 'W pliku jest zagrożenie, więc nie można go przyjąć.',
  'refusals.cure-of-nothing': 'Zaznacz, co uzupełniono.',
  'refusals.cure-not-summoned': 'Tej pozycji nie ma w wezwaniu, które obowiązuje.',
  'refusals.item-already-cured': 'To uzupełnienie już zapisano.',
  'refusals.cure-in-future': 'Dzień nadejścia nie może być późniejszy niż dzisiejszy.',
  'refusals.cure-before-summons': 'Uzupełnienie nie mogło nadejść przed wezwaniem.',
  'refusals.posting-needs-operator':
    'Podaj, gdzie nadano przesyłkę: od tego zależy, który dzień się liczy (art. 57 § 5 KPA).',
  'refusals.cure-after-dispatch':
    'Zawiadomienie o pozostawieniu bez rozpoznania już wysłano. Klient może złożyć podanie na nowo albo prosić o przywrócenie terminu w ciągu 7 dni od ustania przeszkody (art. 58 KPA).',
  'refusals.not-its-supplement': 'Wskazane pismo nie jest zarejestrowane jako uzupełnienie tego pisma.',
  'refusals.no-waiting-shelf': 'Nie ma półki na pisma czekające na uzupełnienie. Wybierz inną półkę.',
  'refusals.place-taken': '{shelf}: miejsce {place} jest zajęte. Wybierz inne.',
  'refusals.address-in-paper': '{name}: adres jest w piśmie, więc nie brakuje go (art. 64 § 1 KPA).',
  'refusals.address-in-data':
    '{name}: adres jest w danych urzędu (kartoteka klientów). Wpisz go do pisma; nie wolno z jego braku pozostawić podania bez rozpoznania (art. 64 § 1 KPA).',
  'refusals.address-not-required': 'We wniosku o informację publiczną adres nie jest wymagany.',
  'refusals.address-is-formal-lack':
    'O adres w petycji się wzywa, w terminie 14 dni (art. 7 ust. 2 ustawy o petycjach).',
  'refusals.address-by-tax-law':
    'W sprawie podatkowej o braku adresu rozstrzyga komórka podatkowa (art. 169 Ordynacji podatkowej).',
  'refusals.ask-for-address-first':
    '{name}: znany jest telefon lub e-mail. Najpierw zapytaj o adres i zapisz, z jakim skutkiem (art. 9 KPA).',
  'refusals.address-not-searched': 'Najpierw trzeba poszukać adresu w danych urzędu i to odnotować (art. 64 § 1 KPA).',
  'refusals.address-not-entered': 'Adresu jeszcze nie ma w piśmie. Wpisz go, poprawiając wpis.',
  'refusals.address-in-future': 'Dzień, od którego znany jest adres, nie może być późniejszy niż dzisiejszy.',
  'refusals.address-before-filing': 'Adres nie mógł nadejść przed podaniem.',
  'refusals.no-addressee': 'Przy piśmie nie zapisano strony ani pełnomocnika: nie ma komu doręczyć wezwania.',
  'refusals.addressee-without-address':
    '{name}: brak adresu do doręczeń. Ustal adres na podstawie posiadanych danych (art. 64 § 1 KPA).',
  'refusals.summons-not-delivered': 'Bez dowodu doręczenia wezwania nie wolno pozostawić podania bez rozpoznania.',
  'refusals.cure-may-still-come': 'Uzupełnienie nadane w terminie może jeszcze nadejść. Zdecydować można od {from}.',
  'refusals.leaving-already-decided': 'O pozostawieniu bez rozpoznania już zdecydowano.',
  'refusals.no-leaving-decided': 'Nie zdecydowano o pozostawieniu podania bez rozpoznania.',
  'refusals.notice-dispatched':
    'Zawiadomienie już wysłano, więc nie można tego cofnąć. Klient może prosić o przywrócenie terminu (art. 58 KPA).',
  'refusals.dispatched-before-decision': 'Pisma nie można było wysłać przed rozstrzygnięciem.',
  'refusals.dispatched-in-future': 'Dzień wysłania nie może być późniejszy niż dzisiejszy.',
  'refusals.fee-by-doo':
    'Opłatę za materiały z ewidencji gruntów ustala Dokument Obliczenia Opłaty: wezwania z art. 261 KPA się nie stosuje.',
  'refusals.fee-by-tax-law':
    'W sprawie podatkowej do zapłaty wzywa komórka podatkowa (art. 169 § 2 Ordynacji podatkowej).',
  'refusals.no-fee-in-this-procedure': 'W tej procedurze nie pobiera się opłaty z góry.',
  'refusals.not-a-missing-fee': 'To nie jest brakująca opłata należna z góry.',
  'refusals.fee-amount-missing': 'Karta nie podaje jednej kwoty. Wpisz kwotę opłaty.',
  'refusals.formal-lacks-first': 'Najpierw trzeba usunąć braki formalne.',
  'refusals.fee-days-out-of-range': 'Termin zapłaty musi mieć od {from} do {to} dni (art. 261 § 1 KPA).',
  'refusals.no-fee-call-to-deliver': 'Nie ma wezwania do zapłaty, które czekałoby na doręczenie.',
  'refusals.no-fee-call-open': 'Nie ma otwartego wezwania do zapłaty.',
  'refusals.fee-call-not-delivered': 'Bez doręczenia wezwania do zapłaty nie wolno zwrócić podania (art. 261 KPA).',
  'refusals.return-already-ordered': 'Postanowienie o zwrocie już sporządzono.',
  'refusals.fee-exception-holds':
    'W tym przypadku podanie załatwia się mimo braku opłaty (art. 261 § 4 KPA): wybierz „Prowadź sprawę mimo braku opłaty”.',
  'refusals.no-such-order': 'Nie ma takiego postanowienia przy tym piśmie albo je cofnięto.',
  'refusals.order-dispatched': 'To postanowienie już wysłano.',
  'refusals.order-carried-out': 'Tego postanowienia nie można cofnąć: wywołało już skutek w sprawie.',
  'refusals.fee-term-runs': 'Termin zapłaty biegnie do {lastDay}.',
  'refusals.paid-in-future': 'Dzień zapłaty nie może być późniejszy niż dzisiejszy.',
  'refusals.restoring-by-tax-law':
    'W sprawie podatkowej o przywróceniu terminu rozstrzyga komórka podatkowa (art. 162 Ordynacji podatkowej).',
  'refusals.no-term-to-restore': 'Nie ma terminu, który można by przywrócić: wezwania nie doręczono.',
  'refusals.restoring-already-asked': 'Wcześniejsza prośba o przywrócenie terminu czeka na rozstrzygnięcie.',
  'refusals.no-restoring-asked': 'Nie ma prośby o przywrócenie terminu, która czekałaby na rozstrzygnięcie.',
  'refusals.restoring-pending': 'Najpierw rozstrzygnij prośbę o przywrócenie terminu (art. 58 KPA).',
} as const
