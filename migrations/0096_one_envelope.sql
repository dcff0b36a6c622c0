-- Several applications of one envelope are entries of their own that know each other (edge case 23).
alter table paper_links drop constraint paper_links_relation_check;
alter table paper_links add constraint paper_links_relation_check
  check (relation in ('supplement', 'duplicate', 'replaces', 'envelope'));
comment on column paper_links.relation is 'What the paper is to the related one; envelope: both came in one envelope, and each paper of it is linked with every other once.';
