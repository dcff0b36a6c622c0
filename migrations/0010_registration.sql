-- Registration: the number, the year and the time are taken in one breath, under one lock, as late as possible.

create function take_numbers(p_register uuid, p_count int,
  out year int, out first_number int, out at timestamptz, out chain_seq bigint, out chain_head bytea)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_last_at timestamptz;
begin
  loop
    year := extract(year from clock_timestamp() at time zone 'Europe/Warsaw');
    insert into register_counters (register_id, year) values (p_register, take_numbers.year) on conflict do nothing;
    select c.last_number + 1, c.last_at, c.chain_seq, c.chain_head
      into first_number, v_last_at, chain_seq, chain_head
      from register_counters c where c.register_id = p_register and c.year = take_numbers.year for update;
    at := clock_timestamp();
    -- the lock may have been waited for over midnight of 31 December
    exit when extract(year from at at time zone 'Europe/Warsaw') = year;
  end loop;
  if at < v_last_at - interval '2 seconds' then
    raise exception 'the clock went back: last entry %, now %', v_last_at, at using errcode = 'OK002';
  end if;
  at := greatest(at, v_last_at + interval '1 microsecond');
end $$;
comment on function take_numbers(uuid, int) is 'Locks the counter of the current Warsaw year and reads number, time and chain head; the caller writes the counter back.';

create function register_papers(p_register uuid, p_requests jsonb)
  returns table (ordinal int, outcome text, paper_id uuid, year int, number int, registered_at timestamptz, detail text)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_request jsonb;
  v_ordinal int := 0;
  v_good jsonb[] := '{}';
  v_good_ordinals int[] := '{}';
  v_known requests;
  v_taken record;
  v_code text;
  v_at timestamptz;
  v_number int;
  v_head bytea;
  v_payload text;
  v_answer jsonb;
  v_constraint text;
begin
  select r.code into v_code from registers r where r.id = p_register;
  if v_code is null then raise exception 'no such register' using errcode = 'OK003'; end if;

  for v_request in select value from jsonb_array_elements(p_requests) loop
    v_ordinal := v_ordinal + 1;
    begin
      select * into v_known from requests q where q.key = (v_request ->> 'key')::uuid;
      if not found then
        insert into requests (key, actor_id, act, body_digest, answer, at)
        values ((v_request ->> 'key')::uuid, (v_request ->> 'actor')::uuid, v_request ->> 'act',
          decode(v_request ->> 'digest', 'hex'), '{}', clock_timestamp());
        -- clients seen for the first time; their ids come from the request's key, so that a retry adds nobody twice
        insert into clients (id, kind, surname, given_names, organisation, pesel, nip, regon, street, postal_code, locality, country,
            email, phone, ade, created_at)
          select c.id, c.kind, c.surname, c.given_names, c.organisation, c.pesel, c.nip, c.regon, c.street, c.postal_code, c.locality,
            c.country, c.email, c.phone, c.ade, c.created_at
          from jsonb_populate_recordset(null::clients, coalesce(v_request -> 'clients', '[]')) c on conflict (id) do nothing;
        insert into papers select * from jsonb_populate_record(null::papers, v_request -> 'paper');
        insert into paper_parties select * from jsonb_populate_recordset(null::paper_parties, v_request -> 'parties');
        insert into enclosures select * from jsonb_populate_recordset(null::enclosures, v_request -> 'enclosures');
        insert into check_items select * from jsonb_populate_recordset(null::check_items, v_request -> 'items');
        insert into paper_links select * from jsonb_populate_recordset(null::paper_links, v_request -> 'links');
        v_good := v_good || v_request;
        v_good_ordinals := v_good_ordinals || v_ordinal;
        continue;
      end if;
    exception
      when unique_violation then
        get stacked diagnostics v_constraint = constraint_name;
        select * into v_known from requests q where q.key = (v_request ->> 'key')::uuid;
        if v_constraint <> 'requests_pkey' or not found then
          return query select v_ordinal, 'failed', null::uuid, null::int, null::int, null::timestamptz, sqlstate || ' ' || sqlerrm;
          continue;
        end if;
      when others then
        return query select v_ordinal, 'failed', null::uuid, null::int, null::int, null::timestamptz, sqlstate || ' ' || sqlerrm;
        continue;
    end;
    -- the key is known: the first answer again, or a refusal when the body differs
    if v_known.body_digest = decode(v_request ->> 'digest', 'hex') and v_known.act = v_request ->> 'act'
       and v_known.actor_id = (v_request ->> 'actor')::uuid then
      if v_known.answer = '{}' then
        -- the same key twice in one batch: the first of them is numbered below
        return query select v_ordinal, 'repeat', null::uuid, null::int, null::int, null::timestamptz, v_known.key::text;
      else
        return query select v_ordinal, 'replayed', (v_known.answer ->> 'paperId')::uuid, (v_known.answer ->> 'year')::int,
          (v_known.answer ->> 'number')::int, (v_known.answer ->> 'registeredAt')::timestamptz, null::text;
      end if;
    else
      return query select v_ordinal, 'key-reused', null::uuid, null::int, null::int, null::timestamptz, null::text;
    end if;
  end loop;

  if cardinality(v_good) = 0 then return; end if;

  select * into v_taken from take_numbers(p_register, cardinality(v_good));
  v_head := v_taken.chain_head;

  for i in 1 .. cardinality(v_good) loop
    v_request := v_good[i];
    v_at := v_taken.at + (i - 1) * interval '1 microsecond';
    v_number := v_taken.first_number + i - 1;
    v_answer := jsonb_build_object('paperId', v_request -> 'paper' ->> 'id', 'year', v_taken.year, 'number', v_number, 'registeredAt', v_at);
    v_payload := jsonb_build_object('seq', v_taken.chain_seq + i, 'at', v_at, 'act', v_request ->> 'act', 'actor', v_request ->> 'actor', 'key', v_request ->> 'key',
      'register', v_code, 'answer', v_answer, 'digest', v_request ->> 'digest')::text;
    insert into audit_log values (v_code || '/' || v_taken.year, v_taken.chain_seq + i, v_at, v_payload, v_head,
      sha256(v_head || convert_to(v_payload, 'UTF8')));
    v_head := sha256(v_head || convert_to(v_payload, 'UTF8'));
    v_good[i] := v_request || jsonb_build_object('at', v_at, 'number', v_number, 'answer', v_answer);
    return query select v_good_ordinals[i], 'registered', (v_request -> 'paper' ->> 'id')::uuid, v_taken.year, v_number, v_at, null::text;
  end loop;

  update papers p set number = (g ->> 'number')::int, year = v_taken.year, registered_at = (g ->> 'at')::timestamptz
    from unnest(v_good) g where p.id = (g -> 'paper' ->> 'id')::uuid;
  insert into register_entries (id, register_id, year, number, registered_at, paper_id, registered_by)
    select (g ->> 'entryId')::uuid, p_register, v_taken.year, (g ->> 'number')::int, (g ->> 'at')::timestamptz,
      (g -> 'paper' ->> 'id')::uuid, (g ->> 'actor')::uuid from unnest(v_good) g;
  insert into history (id, at, act, event, actor_id, substitute_for, window_id, paper_id, data, request_key)
    select (g ->> 'historyId')::uuid, (g ->> 'at')::timestamptz, g ->> 'act', 'paper-registered', (g ->> 'actor')::uuid,
      (g ->> 'substituteFor')::uuid, (g -> 'paper' ->> 'window_id')::uuid, (g -> 'paper' ->> 'id')::uuid,
      coalesce(g -> 'history', '{}') || jsonb_build_object('number', (g ->> 'number')::int, 'year', v_taken.year), (g ->> 'key')::uuid
    from unnest(v_good) g;
  update requests q set answer = g -> 'answer' from unnest(v_good) g where q.key = (g ->> 'key')::uuid;
  update register_counters c set last_number = v_number, last_at = v_at,
      chain_seq = v_taken.chain_seq + cardinality(v_good), chain_head = v_head
    where c.register_id = p_register and c.year = v_taken.year;
end $$;
comment on function register_papers(uuid, jsonb) is 'Registers a batch of papers: each with its own savepoint, then numbers, history and audit for all that succeeded, in one breath.';

create function add_register_entry(p_register uuid, p_entry uuid, p_paper uuid, p_actor uuid)
  returns table (year int, number int, registered_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_taken record;
  v_code text;
  v_payload text;
  v_hash bytea;
begin
  select code into v_code from registers where id = p_register;
  select * into v_taken from take_numbers(p_register, 1);
  v_payload := jsonb_build_object('seq', v_taken.chain_seq + 1, 'at', v_taken.at, 'act', 'registers.add-entry', 'actor', p_actor, 'register', v_code, 'paper', p_paper,
    'year', v_taken.year, 'number', v_taken.first_number, 'registeredAt', v_taken.at)::text;
  v_hash := sha256(v_taken.chain_head || convert_to(v_payload, 'UTF8'));
  insert into audit_log values (v_code || '/' || v_taken.year, v_taken.chain_seq + 1, v_taken.at, v_payload, v_taken.chain_head, v_hash);
  insert into register_entries (id, register_id, year, number, registered_at, paper_id, registered_by)
    values (p_entry, p_register, v_taken.year, v_taken.first_number, v_taken.at, p_paper, p_actor);
  update register_counters c set last_number = v_taken.first_number, last_at = v_taken.at,
      chain_seq = v_taken.chain_seq + 1, chain_head = v_hash
    where c.register_id = p_register and c.year = v_taken.year;
  return query select v_taken.year, v_taken.first_number, v_taken.at;
end $$;
comment on function add_register_entry(uuid, uuid, uuid, uuid) is 'Enters a registered paper in a further register (a stand-alone post''s own, complaints); called last in its act.';
