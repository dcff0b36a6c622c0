create table forwardings (
  id uuid primary key,
  paper_id uuid not null unique references papers,
  authority text not null check (btrim(authority) <> ''),
  authority_address text not null check (btrim(authority_address) <> ''),
  reasons text not null check (btrim(reasons) <> ''),
  filed_on date not null,
  send_by date,
  derivation jsonb not null default '[]',
  cover_document_id uuid not null references documents,
  notice_document_id uuid references documents,
  forwarded_by uuid not null references staff,
  forwarded_at timestamptz not null
);
comment on table forwardings is 'Papers sent to the competent authority with reasons and a notice to whoever filed them (art. 65 § 1 KPA).';
comment on column forwardings.filed_on is 'The day of filing here, which keeps the term (art. 65 § 2 KPA).';
comment on column forwardings.send_by is 'Last day to forward where an act counts it in days (complaints: 7 days, petitions: 30); null: at once.';
comment on column forwardings.derivation is 'Why send_by is that day, line by line.';
comment on column forwardings.notice_document_id is 'The first notice; null where the application gives no address at all.';

create table paper_returns (
  id uuid primary key,
  paper_id uuid not null unique references papers,
  because text not null check (because in ('unknown', 'common-court')),
  court text,
  order_sign text not null check (btrim(order_sign) <> ''),
  grounds text not null default '',
  document_id uuid not null references documents,
  decided_by uuid not null references staff,
  decided_at timestamptz not null,
  check (because = 'common-court' or court is null)
);
comment on table paper_returns is 'Orders that return an application which can be forwarded to nobody (art. 66 § 3 KPA); a complaint is open for seven days.';
comment on column paper_returns.because is 'unknown: no authority can be found from what the application says; common-court: a court is competent (art. 66 § 4).';

create table separation_notices (
  id uuid primary key,
  paper_id uuid not null references papers,
  own_matters text[] not null check (cardinality(own_matters) > 0),
  apart_matters text[] not null check (cardinality(apart_matters) > 0),
  document_id uuid not null references documents,
  notified_by uuid not null references staff,
  notified_at timestamptz not null
);
create index separation_notices_paper on separation_notices (paper_id);
comment on table separation_notices is 'Notices that other matters of one application must be filed apart (art. 66 § 1 KPA); filed within 14 days they count from the first day (§ 2).';

grant select on forwardings, paper_returns, separation_notices to okienko_app, okienko_reader;
grant insert on forwardings, paper_returns, separation_notices to okienko_app;
