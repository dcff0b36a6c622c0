create table service_cards (
  id uuid primary key,
  symbol text not null,
  created_at timestamptz not null
);
create unique index service_cards_symbol on service_cards (symbol);
comment on table service_cards is 'A service (karta usługi); what it says lies in its editions.';

create table card_editions (
  id uuid primary key,
  card_id uuid not null references service_cards,
  edition int not null check (edition > 0),
  state text not null check (state in ('draft', 'published')),
  title text not null,
  valid_from date,
  valid_to date,
  unit_id uuid references units,
  profile text not null,
  route text not null check (route in ('unit-chancery', 'stand-alone-post', 'own-counter')),
  term_unit text check (term_unit in ('at-once', 'days', 'months', 'working-days')),
  term_count int check (term_count > 0),
  on_the_spot text not null check (on_the_spot in ('allowed', 'not-allowed')),
  jrwa_class text,
  register_code text,
  content jsonb not null,
  content_sha256 text not null,
  source jsonb,
  created_at timestamptz not null,
  published_at timestamptz,
  published_by uuid references staff,
  unique (card_id, edition),
  check (state = 'draft' or (valid_from is not null and unit_id is not null and published_at is not null)),
  check (valid_to is null or valid_to >= valid_from)
);
create index card_editions_in_force on card_editions (valid_from, valid_to) where state = 'published';
comment on table card_editions is 'Editions of a card; a published one is frozen, a matter keeps the edition of its arrival day for life.';
comment on column card_editions.register_code is 'A further register that papers of this service are entered in (complaints, petitions, the stand-alone post''s own).';

create table card_items (
  id uuid primary key,
  edition_id uuid not null references card_editions,
  position int not null,
  key text not null,
  name text not null,
  kind text not null check (kind in ('formal', 'evidence', 'fee', 'courtesy')),
  basis text,
  form text not null check (form in ('original', 'copy', 'inspection', 'any')),
  returnable text not null check (returnable in ('yes', 'no')),
  condition text,
  amount_grosze int check (amount_grosze >= 0),
  unique (edition_id, position),
  unique (edition_id, key),
  check (kind <> 'formal' or btrim(coalesce(basis, '')) <> '')
);
comment on table card_items is 'What a complete application needs; only formal items with a legal basis may carry the sanction of art. 64 § 2 KPA.';

create function freeze_published_edition() returns trigger language plpgsql as $$
begin
  if old.state = 'published' and (
    to_jsonb(new) - 'valid_to' is distinct from to_jsonb(old) - 'valid_to' or tg_op = 'DELETE'
  ) then
    raise exception 'a published edition is frozen' using errcode = 'OK001';
  end if;
  return new;
end $$;
create trigger card_editions_frozen before update on card_editions
  for each row execute function freeze_published_edition();

create function freeze_published_items() returns trigger language plpgsql as $$
begin
  if exists (select from card_editions e where e.id = coalesce(new.edition_id, old.edition_id) and e.state = 'published')
     and tg_op <> 'INSERT' then
    raise exception 'a published edition is frozen' using errcode = 'OK001';
  end if;
  return coalesce(new, old);
end $$;
create trigger card_items_frozen before update or delete on card_items
  for each row execute function freeze_published_items();
