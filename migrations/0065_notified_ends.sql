-- The day named in the last notice of delay stands beside the end of the law; a case is due on the later of the two.
alter table cases add column notified_end date;
comment on column cases.notified_end is
  'The new day named in the last notice of delay (art. 36 § 1 KPA), of those told since the case last began to run (art. 138 § 2). It never moves the statutory end.';
update cases k set notified_end = (select d.new_date from delay_notices d
  where d.case_id = k.id and (k.runs_from is null or d.notified_on >= k.runs_from) order by d.notified_at desc limit 1);

alter table cases add column due_on date generated always as (greatest(statutory_end, notified_end)) stored;
comment on column cases.due_on is
  'The last day on which the authority is not idle: of the law, or of the last notice of delay when that is later (art. 37 § 1 pkt 1 KPA).';

drop index cases_open_by_unit;
drop index cases_officer;
create index cases_open_by_unit on cases (unit_id, due_on) where state = 'open';
create index cases_officer on cases (officer_id, due_on) where state = 'open';
create index cases_delay_told on cases (unit_id, statutory_end) where state = 'open' and notified_end is not null;
comment on index cases_delay_told is 'Open cases with a notice of delay: the few that are past the end of the law with a new day set.';

alter table digest_lines rename column statutory_end to due_on;
comment on column digest_lines.due_on is 'The last day that was warned of; a notice of delay makes another one, of which is warned anew.';

alter table kept_dates drop constraint kept_dates_date_kind_check;
alter table kept_dates add constraint kept_dates_date_kind_check check (date_kind in
  ('case', 'notified-end', 'cure', 'fee', 'appeal', 'appeal-term', 'reminder', 'paper-reminder', 'promise', 'finality'));
