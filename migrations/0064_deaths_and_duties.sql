-- Of whom a note about a death speaks (art. 97 § 1 pkt 1 KPA): the letters to the other parties go on.
alter table assessments add column party_id uuid references paper_party_rows;
comment on column assessments.party_id is 'The party that a note about a death speaks of; without it every party of the paper is meant.';
create index assessments_duty on assessments (paper_id, noted_at) where finding like 'power-duty-%';
