-- What follows an appeal: a case remanded runs anew, an authority may review its own decision, a missed term to appeal may be
-- restored; and papers that are examined after all.

alter table cases add column runs_from date check (runs_from > initiated_on);
comment on column cases.runs_from is
  'The day the file came back after the decision was quashed and the case remanded: the term of art. 35 KPA runs anew from it (art. 138 § 2).';

alter table appeals drop constraint appeals_result_check;
alter table appeals add constraint appeals_result_check
  check (result in ('upheld', 'changed', 'discontinued', 'remanded', 'inadmissible', 'reviewed'));
alter table appeals drop constraint appeals_check5;
alter table appeals add constraint appeals_decided_once_sent check (result is null or result = 'reviewed' or sent_on is not null);
comment on column appeals.result is 'How it ended; reviewed: the authority itself changed its decision in full accord with it (art. 132 KPA).';
