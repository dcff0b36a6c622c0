-- Catalogues of other offices taken by the command line leave the same trace as those taken on the screen; nobody signed in there.
alter table brought_catalogues
  alter column brought_by drop not null,
  drop constraint brought_catalogues_check,
  add constraint brought_catalogues_taken check (taken_by is null or taken_at is not null);
comment on column brought_catalogues.brought_by is 'Null when it came by the command line, where nobody is signed in.';
comment on column brought_catalogues.taken_by is 'Who took of it last; null while nobody did, and when it was done by the command line.';

create index history_catalogues on history (seq) where event = 'catalogue-taken';
comment on index history_catalogues is 'The few lines of history that tell which catalogues were taken, among millions of others.';
