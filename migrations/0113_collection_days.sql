-- How long a finished document waits on the rack for the client before another way of delivery is looked for (art. 39 KPA).
alter table office add column collection_days int not null default 7 check (collection_days between 1 and 60);
comment on column office.collection_days is 'Calendar days from the arrival of a document at the BOK; then the client is reminded once and the release window looks for another way. No act sets it.';
