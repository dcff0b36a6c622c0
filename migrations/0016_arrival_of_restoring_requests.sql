-- A request refused is still a late cure, and a late cure counts from its arrival, not from its posting (art. 57 § 5 KPA).
alter table restoring_requests add column arrived_on date not null, add check (asked_on <= arrived_on);
comment on column restoring_requests.arrived_on is 'When the request came; asked_on may be earlier, the day of posting.';
