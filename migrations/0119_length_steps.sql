-- A line of a derivation says by its kind, not by its words, that it tells the length of the term.
update cases set derivation = (select jsonb_agg(case when one ->> 'text' like 'Termin wynosi%' then one || '{"kind": "length"}' else one end order by at)
  from jsonb_array_elements(derivation) with ordinality as step(one, at))
  where derivation::text like '%Termin wynosi%';
update papers set expected_why = (select jsonb_agg(case when one ->> 'text' like 'Termin wynosi%' then one || '{"kind": "length"}' else one end order by at)
  from jsonb_array_elements(expected_why) with ordinality as step(one, at))
  where expected_why::text like '%Termin wynosi%';
