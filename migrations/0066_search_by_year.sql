-- The search looks into the latest years first, so its index knows the year beside the text. The extension is trusted, as the
-- others are.
create extension if not exists btree_gin;
drop index papers_search;
create index papers_search on papers using gin (year, search gin_trgm_ops);
