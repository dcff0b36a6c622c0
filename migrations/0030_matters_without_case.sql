-- Ponaglenia and withdrawals also of papers that have no case yet; a ponaglenie that stays in the office has an end.

alter table reminders alter column case_id drop not null;
alter table reminders add column about_paper_id uuid references papers;
alter table reminders add constraint reminders_of_one check ((case_id is null) <> (about_paper_id is null));
alter table reminders add column ended_on date check (ended_on >= filed_on);
alter table reminders add column ended_how text check (ended_how in ('upheld', 'unfounded', 'left-unexamined', 'answered'));
alter table reminders add column end_note text not null default '';
alter table reminders add column ended_by uuid references staff;
alter table reminders add column ended_at timestamptz;
alter table reminders add constraint reminders_ended
  check ((ended_on is null) = (ended_how is null) and (ended_on is null) = (ended_by is null)
    and (ended_on is null or (forwarded_on is null and btrim(end_note) <> '')));
create index reminders_about_paper on reminders (about_paper_id) where about_paper_id is not null;
create index reminders_waiting on reminders (last_day) where forwarded_on is null and ended_on is null;
comment on column reminders.about_paper_id is 'The paper it complains about, while no case was founded for it.';
comment on column reminders.ended_how is
  'How it ended here (art. 37 § 3a and 7 KPA): upheld, unfounded, left unexamined; answered where the procedure knows no ponaglenie.';
comment on column reminders.end_note is 'What was found and told to whoever filed it.';

alter table withdrawals alter column case_id drop not null;
alter table withdrawals add column about_paper_id uuid references papers;
alter table withdrawals add constraint withdrawals_of_one check ((case_id is null) <> (about_paper_id is null));
alter table withdrawals drop constraint withdrawals_next_check;
alter table withdrawals add constraint withdrawals_next_check
  check (next in ('end', 'discontinue', 'goes-on', 'appeal-withdrawn'));
create index withdrawals_about_paper on withdrawals (about_paper_id) where about_paper_id is not null;
comment on column withdrawals.about_paper_id is 'The application that is withdrawn, while no case was founded for it.';
comment on column withdrawals.paper_id is 'The letter in the register by which it came.';
comment on column withdrawals.next is
  'end: the application is put aside before there is a case; discontinue: a decision ends the case; goes-on: for others or because one objects; appeal-withdrawn: the appeal body ends its own.';
