-- Papers that belong in a further register find their way there also without a card and without a person: by the kind of the
-- paper, and at night by the system itself.
alter table registers add column paper_kind text check (paper_kind in ('complaint', 'petition')),
  add constraint registers_paper_kind check (paper_kind is null or kind = 'subject');
create unique index registers_of_kind on registers (paper_kind) where paper_kind is not null;
comment on column registers.paper_kind is 'Papers of this kind belong here whatever their card says (complaints: art. 254 KPA; petitions).';
update registers set paper_kind = 'complaint' where code = 'SKARGI' and kind = 'subject';
update registers set paper_kind = 'petition' where code = 'PETYCJE' and kind = 'subject';

alter table register_entries alter column registered_by drop not null;
comment on column register_entries.registered_by is 'Who entered it; null when the system did, catching up at night.';

create function further_register(p_card uuid, p_kind text) returns uuid
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(
    (select r.id from card_editions e join registers r on r.code = e.register_code and r.kind = 'subject' where e.id = p_card),
    (select r.id from registers r where r.paper_kind = p_kind))
$$;
comment on function further_register(uuid, text) is 'The further register a paper belongs in: the one its card names, else the one of its kind; null for most papers.';
revoke all on function further_register(uuid, text) from public;
grant execute on function further_register(uuid, text) to okienko_app, okienko_reader;
