-- The few editions that reach matters in progress are asked for whenever somebody opens the desk.
create index card_editions_for_open_matters on card_editions (card_id)
  where content -> 'openMatters' ->> 'effect' in ('immediate', 'correction');
