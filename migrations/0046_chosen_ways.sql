-- Why a letter went the way it went: the order of art. 39 KPA on the day, and the reason for another way.

alter table outgoing_items add column way_choice jsonb;
comment on column outgoing_items.way_choice is 'The way the law put first on the day of dispatch, with its ground and article, and the reason where another was taken; null for letters entered before it was kept.';
