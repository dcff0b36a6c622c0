/** Something that must hold in every office at every moment; `sql` gives one number, the count of breaches. */
export type Invariant = { id: string; name: string; sql: string }

const count = (from: string) => `select count(*)::int as breaches from ${from}`
const liveSummons = (more: string) =>
  `exists (select from summonses s where s.paper_id = p.id and s.replaced_by is null and s.document_id is not null ${more})`
/** Entries of every register: of papers, and of what goes out. */
const entries = `(select register_id, year, number, registered_at from register_entries
  union all select register_id, year, number, entered_at from outgoing_items) entries`
const openPlace = `exists (select from shelf_places sp where sp.paper_id = p.id and sp.shelf_id = p.holder_id and sp.taken_at is null)`

/** Numbers of the register: without gap, unique, in order of time, never given up. */
const numbers: readonly Invariant[] = [
  {
    id: 'I2',
    name: 'Numery każdego rejestru i roku idą od 1 bez luk, do licznika',
    sql: count(`(select register_id, year, count(*) as given, min(number) as first, max(number) as last
        from ${entries} group by register_id, year) e
      full join register_counters c using (register_id, year)
      where coalesce(e.given, 0) <> coalesce(c.last_number, 0) or coalesce(e.last, 0) <> coalesce(c.last_number, 0)
        or coalesce(e.first, 1) <> 1`),
  },
  {
    id: 'I3',
    name: 'Numer w rejestrze i roku oraz klucz żądania są jedyne; pismo ma ten sam numer i czas co jego wpis',
    sql: `select ((select count(*) from (select from register_entries group by register_id, year, number having count(*) > 1) d)
      + (select count(*) from (select from requests group by key having count(*) > 1) d)
      + (select count(*) from papers p left join register_entries n on n.paper_id = p.id and n.register_id = p.register_id
          where p.number is distinct from n.number or p.year is distinct from n.year
            or p.registered_at is distinct from n.registered_at))::int as breaches`,
  },
  {
    id: 'I4',
    name: 'Kolejność numerów jest kolejnością czasu rejestracji, a rok numeru rokiem tego czasu w Warszawie',
    sql: count(`(select year, registered_at, lag(registered_at) over (partition by register_id, year order by number) as before
        from ${entries}) e
      where registered_at <= before or year <> extract(year from registered_at at time zone 'Europe/Warsaw')`),
  },
  {
    id: 'I5',
    name: 'Numer unieważnionego wpisu pozostaje zajęty, z powodem',
    sql: `select ((select count(*) from papers p where p.state = 'annulled' and not exists (select from register_entries n
          join register_annulments a on a.entry_id = n.id where n.paper_id = p.id and n.register_id = p.register_id))
      + (select count(*) from register_annulments a join register_entries n on n.id = a.entry_id
          join papers p on p.id = n.paper_id and p.register_id = n.register_id where p.state <> 'annulled'))::int as breaches`,
  },
]

/** Where each paper is, and whether its state has its ground. */
const papers: readonly Invariant[] = [
  {
    id: 'I6',
    name: 'Każde pismo ma dokładnie jednego posiadacza, który istnieje; karta rozliczona nie ma pozycji w drodze',
    sql: `select ((select count(*) from papers p where not case p.holder_kind
          when 'window' then exists (select from windows w where w.id = p.holder_id)
          when 'post' then exists (select from posts o where o.id = p.holder_id)
          when 'shelf' then ${openPlace}
          when 'transit' then exists (select from handover_items i join handovers h on h.id = i.handover_id
            where i.paper_id = p.id and h.id = p.holder_id and i.state = 'sent' and h.state = 'sent')
          else exists (select from paper_parties y where y.id = p.holder_id and y.paper_id = p.id) end)
      + (select count(*) from handover_items i join papers p on p.id = i.paper_id
          where i.state = 'sent' and (p.holder_kind <> 'transit' or p.holder_id <> i.handover_id))
      + (select count(*) from handovers h where (h.state = 'settled') <> (h.state <> 'open' and not exists (
          select from handover_items i where i.handover_id = h.id and i.state in ('listed', 'sent')))))::int as breaches`,
  },
  {
    id: 'I7',
    name: 'Stan pisma ma podstawę, a każda czynność swój ślad w historii i dzienniku kontrolnym',
    sql: `select ((select count(*) from papers p where not case p.state
          when 'in-case' then p.case_id is not null
          when 'in-transfer' then p.holder_kind = 'transit'
          when 'fee-due' then exists (select from fee_calls f where f.paper_id = p.id and f.outcome is null)
          when 'left-unexamined' then exists (select from unexamined_leavings l where l.paper_id = p.id and l.withdrawn_at is null)
          else true end)
      + (select count(*) from papers p where not exists (
          select from history h where h.paper_id = p.id and h.event = 'paper-registered'))
      + (select count(*) from audit_log a,
           jsonb_array_elements_text((a.payload::jsonb ->> 'entry')::jsonb -> 'history') line
         where a.chain = 'acts' and not exists (select from history h where h.id = line::uuid
           and h.act = (a.payload::jsonb ->> 'entry')::jsonb ->> 'act')))::int as breaches`,
  },
  {
    id: 'I7a',
    name: 'Program nie ma prawa zmieniać ani usuwać wpisów rejestru, historii i dziennika kontrolnego',
    sql: count(`unnest(array['history', 'register_entries', 'register_annulments', 'audit_log', 'access_log',
        'paper_corrections', 'document_prints']) t, unnest(array['update', 'delete', 'truncate']) p
      where has_table_privilege('okienko_app', t, p)`),
  },
]

/** What the law asks of delivery and of waiting for a cure. */
const procedure: readonly Invariant[] = [
  {
    id: 'I15',
    name: 'Nic nie wydano bez zapisanej podstawy: kto, w jakiej roli, z jakim dokumentem',
    sql: count(`results x where x.state = 'released' and not (x.delivered_on is not null
        and btrim(coalesce(x.recipient_name, '')) <> '' and x.capacity is not null and x.identity_document is not null
        and (x.recipient_party_id is null or exists (select from paper_parties y join papers q on q.id = y.paper_id
          where y.id = x.recipient_party_id and (q.id = x.paper_id or q.case_id = x.case_id))))`),
  },
  {
    id: 'I16',
    name: 'Niekompletny wniosek ma wezwanie z dokumentem, termin i miejsce na półce; bez rozpoznania pozostawia człowiek',
    sql: `select ((select count(*) from papers p where p.state = 'cure-running'
          and not (${liveSummons('and s.delivered_on is not null and s.last_day is not null')} and p.holder_kind = 'shelf' and ${openPlace}))
      + (select count(*) from papers p where p.state = 'summoned' and not (${liveSummons('')} and p.holder_kind = 'shelf' and ${openPlace}))
      + (select count(*) from unexamined_leavings l where not exists (select from history h where h.paper_id = l.paper_id
          and h.act in ('completeness.leave-unexamined', 'completeness.leave-without-address') and h.actor_id = l.decided_by)))::int as breaches`,
  },
]

/** All that one statement can tell; files and audit chains are walked besides. */
export const invariants: readonly Invariant[] = [...numbers, ...papers, ...procedure]
