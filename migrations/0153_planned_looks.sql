-- That a card was looked at is only what somebody recorded: whoever plans its looks types no day of one.
alter table card_reviews alter column last_reviewed_on drop not null;
comment on column card_reviews.last_reviewed_on is 'The day of the last recorded look; null while there was none here.';
comment on column card_reviews.next_review_on is 'An interval after the last recorded look, or after the edition in force began.';
