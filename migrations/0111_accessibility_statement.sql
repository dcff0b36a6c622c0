-- What the public pages say in the office's name: its data-protection officer, whom to write to about a hole, its BIP, and the
-- declaration of accessibility (act of 4 April 2019 on digital accessibility).
alter table office
  add column dpo_name text,
  add column dpo_email text,
  add column dpo_phone text,
  add column security_contact text,
  add column bip_url text;
comment on column office.dpo_name is 'Data-protection officer (art. 37 GDPR), named to the public (art. 11a of the act on data protection); null until the office says.';
comment on column office.dpo_email is 'E-mail of the data-protection officer; also the fact {email:iod} of texts.';
comment on column office.dpo_phone is 'Telephone of the data-protection officer.';
comment on column office.security_contact is 'Whom to write to about a hole in security (RFC 9116): an e-mail address or an https address.';
comment on column office.bip_url is 'Address of the office''s page in the public information bulletin (BIP).';

create table accessibility_statement (
  id int primary key check (id = 1),
  state text not null check (state in ('full', 'partial', 'none')),
  site_published_on date not null,
  site_updated_on date not null check (site_updated_on >= site_published_on),
  made_on date not null,
  reviewed_on date check (reviewed_on >= made_on),
  basis text not null check (basis in ('self', 'audit')),
  auditor text,
  report_url text,
  nonconformities text,
  exclusions text,
  excessive_cost text,
  excessive_cost_url text,
  contact_name text not null,
  contact_email text not null,
  contact_phone text not null,
  architecture text not null,
  architecture_url text,
  communication text not null,
  apps text,
  check (basis = 'self' or auditor is not null),
  check (excessive_cost is null or excessive_cost_url is not null)
);
comment on table accessibility_statement is 'The office''s declaration of accessibility of its public pages (art. 10 of the act on digital accessibility); no row until the office declares.';
comment on column accessibility_statement.state is 'Conformity with the annex to the act: full, partial, none.';
comment on column accessibility_statement.site_published_on is 'Day on which the pages were first published.';
comment on column accessibility_statement.site_updated_on is 'Day of the last significant change of the pages.';
comment on column accessibility_statement.made_on is 'Day on which the declaration was first made.';
comment on column accessibility_statement.reviewed_on is 'Day of its last review, due every year by 31 March (art. 11); null before the first.';
comment on column accessibility_statement.basis is 'On what it was made: the office''s own assessment or an audit by another body.';
comment on column accessibility_statement.nonconformities is 'Where the pages break the annex, a line each.';
comment on column accessibility_statement.exclusions is 'What is not covered by the act (art. 3), a line each.';
comment on column accessibility_statement.excessive_cost is 'What is not made accessible because of excessive cost (art. 8), with the analysis at excessive_cost_url.';
comment on column accessibility_statement.architecture is 'How people get into the buildings and around them.';
comment on column accessibility_statement.communication is 'Help in communication: sign language, induction loop, easy text.';
comment on column accessibility_statement.apps is 'Mobile applications of the office, a line each; null when it has none.';
grant select, insert, update on accessibility_statement to okienko_app;
grant select on accessibility_statement to okienko_reader;
