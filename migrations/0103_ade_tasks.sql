-- The service makes a message of a letter in a task of its own, and knows no key of ours.

alter table ade_outbox add column handed_at timestamptz;
alter table ade_outbox add column task_id text;
comment on table ade_outbox is 'Letters sent through e-Doręczenia, one row for each entry of the register of outgoing items.';
comment on column ade_outbox.handed_at is 'When the letter began to be handed over and it is not known that this failed; null while it surely did not leave. Such a letter is looked for and never handed over again by the program.';
comment on column ade_outbox.task_id is 'What the service calls the task that makes a message of the letter.';

update ade_outbox set handed_at = queued_at
  where carried_by = 'program' and (attempts > 0 or message_id is not null) and state in ('queued', 'sending', 'sent');

grant update (handed_at, task_id) on ade_outbox to okienko_app;
