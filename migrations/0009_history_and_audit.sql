create table requests (
  key uuid primary key,
  actor_id uuid not null references staff,
  act text not null,
  body_digest bytea not null,
  answer jsonb not null,
  at timestamptz not null
);
comment on table requests is 'Acts done, by the key the browser made before sending: the same key and body gets the first answer again. Kept as long as the paper.';

create table history (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  at timestamptz not null,
  act text not null,
  event text not null,
  actor_id uuid references staff,
  substitute_for uuid references staff,
  window_id uuid references windows,
  paper_id uuid references papers,
  case_id uuid references cases,
  document_id uuid references documents,
  data jsonb not null default '{}',
  request_key uuid
);
create index history_paper on history (paper_id, seq) where paper_id is not null;
create index history_case on history (case_id, seq) where case_id is not null;
create index history_actor on history (actor_id, at);
comment on table history is 'The case file is its history: who, where, when, what. Only added to; the timeline, the metryka (art. 66a KPA) and the client''s status are read from it.';

create table audit_chains (
  chain text primary key,
  seq bigint not null,
  head bytea not null
);
comment on table audit_chains is 'Heads of the audit chains that are not carried by a register''s counter row.';

create table audit_log (
  chain text not null,
  seq bigint not null,
  at timestamptz not null,
  payload text not null,
  previous bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
comment on table audit_log is 'Hash chain over acts: hash = sha256(previous || payload). Only added to.';

create function append_audit(p_chain text, p_payload text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_seq bigint;
  v_head bytea;
  v_hash bytea;
  v_at timestamptz;
  v_payload text;
begin
  insert into audit_chains values (p_chain, 0, '\x') on conflict do nothing;
  select seq, head into v_seq, v_head from audit_chains where chain = p_chain for update;
  v_at := clock_timestamp();
  -- place and time are hashed too, so that neither can be edited unseen
  v_payload := jsonb_build_object('seq', v_seq + 1, 'at', v_at, 'entry', p_payload)::text;
  v_hash := sha256(v_head || convert_to(v_payload, 'UTF8'));
  insert into audit_log values (p_chain, v_seq + 1, v_at, v_payload, v_head, v_hash);
  update audit_chains set seq = v_seq + 1, head = v_hash where chain = p_chain;
end $$;
comment on function append_audit(text, text) is 'Adds one entry to an audit chain; called last in an act, because it locks the chain''s head.';

create table access_log (
  at timestamptz not null,
  actor_id uuid,
  route text not null,
  subject_id uuid
);
create index access_log_subject on access_log (subject_id, at);
comment on table access_log is 'Who looked at whose record (KRI: accountability of access to personal data).';

create table refused_attempts (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid references staff,
  act text not null,
  subject_id uuid,
  why text not null
);
comment on table refused_attempts is 'Acts somebody had no right to: kept apart from the transaction that was rolled back.';
