-- A notice that could not be sent, or that waits for a call, ends when a person told the client in another way.
alter table outgoing_messages
  drop constraint outgoing_messages_state_check,
  add column told_how text,
  add column told_by uuid references staff,
  add column told_at timestamptz,
  add check (state in ('queued', 'sent', 'failed', 'dead', 'told')),
  add check ((state = 'told') = (told_at is not null) and (told_at is null) = (told_by is null)
    and (told_at is null) = (btrim(coalesce(told_how, '')) = ''));
comment on column outgoing_messages.state is 'Of a telephone number queued until somebody notes the call; told: the client knows in another way.';
comment on column outgoing_messages.told_how is 'How a person told the client what the program could not.';
create index outgoing_messages_given_up on outgoing_messages (queued_at) where state = 'dead';
