-- What a correction takes back stays as a row, with its day and reason. The old names become views of what stands, so that
-- no reader can forget to leave the withdrawn rows out.
alter table paper_parties rename to paper_party_rows;
alter table enclosures rename to enclosure_rows;
alter table check_items rename to check_item_rows;

alter table paper_party_rows add column withdrawn_at timestamptz, add column withdrawn_reason text,
  add constraint paper_party_rows_withdrawn check ((withdrawn_at is null) = (btrim(coalesce(withdrawn_reason, '')) = ''));
alter table enclosure_rows add column withdrawn_at timestamptz, add column withdrawn_reason text,
  add constraint enclosure_rows_withdrawn check ((withdrawn_at is null) = (btrim(coalesce(withdrawn_reason, '')) = ''));
alter table check_item_rows add column withdrawn_at timestamptz, add column withdrawn_reason text,
  add constraint check_item_rows_withdrawn check ((withdrawn_at is null) = (btrim(coalesce(withdrawn_reason, '')) = ''));
comment on column paper_party_rows.withdrawn_at is 'When a correction took this person back; the row and its reason stay.';
comment on column paper_party_rows.withdrawn_reason is 'Why the person was taken back.';
comment on column enclosure_rows.withdrawn_at is 'When a correction took this enclosure back; the row and its reason stay.';
comment on column enclosure_rows.withdrawn_reason is 'Why the enclosure was taken back; of an original in custody: what became of it.';
comment on column check_item_rows.withdrawn_at is 'When another service card took this requirement away; the row stays with its mark.';
comment on column check_item_rows.withdrawn_reason is 'Why the requirement no longer holds.';

create view paper_parties as select id, paper_id, client_id, role, position, kind, name, street, postal_code, locality, country,
  email, phone, ade, proxy_scope from paper_party_rows where withdrawn_at is null;
create view enclosures as select id, paper_id, position, name, pages, form, returnable, returned_on, returned_to
  from enclosure_rows where withdrawn_at is null;
create view check_items as select id, paper_id, position, card_item_id, name, kind, basis, returnable, amount_grosze, mark, marked_on
  from check_item_rows where withdrawn_at is null;
comment on view paper_parties is 'Who stands behind a paper now: without those a correction took back.';
comment on view enclosures is 'What came with the paper, without what a correction took back.';
comment on view check_items is 'The checklist of a paper as it stands: without requirements that another card took away.';
grant select, insert, update on paper_parties, enclosures, check_items to okienko_app;
grant select on paper_parties, enclosures, check_items to okienko_reader;

alter table documents add column superseded_by uuid references documents;
comment on column documents.superseded_by is 'The document written anew after a correction; the old one stays as it was given.';

alter table jrwa_classes add column metryka text not null default 'kept' check (metryka in ('kept', 'not-kept')),
  add column metryka_basis text,
  add constraint jrwa_classes_metryka check (metryka = 'kept' or btrim(coalesce(metryka_basis, '')) <> '');
comment on column jrwa_classes.metryka is 'Whether cases of this class keep a metryka (art. 66a § 4 KPA lets a regulation free kinds of cases from it).';
comment on column jrwa_classes.metryka_basis is 'The provision that frees the class from the metryka, as it is shown.';
