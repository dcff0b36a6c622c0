-- What was agreed at the window about getting the answer: a card may name a courier, and a way it does not name has its reason.
alter table papers drop constraint papers_delivery_form_check;
alter table papers add constraint papers_delivery_form_check
  check (delivery_form in ('pickup', 'post', 'e-delivery', 'courier', 'on-the-spot'));
alter table papers add column delivery_reason text check (btrim(delivery_reason) <> '');
comment on column papers.delivery_form is 'How the client agreed to get the answer (seed step 4): a way of the card, or one that no card can take away (art. 39 KPA).';
comment on column papers.delivery_reason is 'Why a way was agreed that the card does not name and the law leaves to the office (art. 42 § 2 KPA); null otherwise.';
grant update (delivery_reason) on papers to okienko_app;
