-- Papers may wait for an officer's word on the way of filing or for an address, and end forwarded or returned; cases may be
-- suspended or under appeal. Which act is possible in which state says src/domain/cases/{paper,case}-states.ts.

alter table papers drop constraint papers_state_check;
alter table papers add constraint papers_state_check check (state in ('checking', 'channel-doubtful', 'no-address', 'summoned',
  'cure-running', 'fee-due', 'complete', 'in-transfer', 'in-unit', 'in-case', 'left-unexamined', 'forwarded', 'returned', 'closed',
  'annulled', 'withdrawn'));
comment on column papers.state is
  'channel-doubtful: art. 63 § 1 KPA, an officer decides; no-address: art. 64 § 1; forwarded: art. 65; returned: art. 66 § 3 or 261 § 2.';

alter table cases drop constraint cases_state_check;
alter table cases add constraint cases_state_check check (state in ('open', 'suspended', 'settled', 'appealed', 'closed'));
alter table cases drop constraint cases_check;
alter table cases add constraint cases_settled_check
  check (state in ('open', 'suspended') or (outcome is not null and settled_on is not null and settled_by is not null));
comment on column cases.state is
  'suspended: terms do not run (art. 103 KPA); appealed: the decision is before the appeal body (art. 133).';
