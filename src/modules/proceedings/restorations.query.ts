/** Orders about missed terms of which `condition` (over `rs`) holds. */
export const restorationsSql = (condition: string) => `(select coalesce(json_agg(json_build_object('id', rs.id,
  'outcome', rs.outcome, 'decidedOn', rs.decided_on, 'orderSign', rs.order_sign, 'remedy', rs.remedy,
  'askUntil', rs.ask_until, 'derivation', rs.derivation, 'letter', (select json_build_object('id', lp.id,
    'number', lp.number, 'year', lp.year) from papers lp where lp.id = rs.paper_id)) order by rs.decided_at), '[]')
  from restorations rs where ${condition})`
