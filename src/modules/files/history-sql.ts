/** Longest history shown at once; the metryka has all of it. */
const mostLines = 300

/**
 * An SQL expression: the newest lines of history that fulfil `condition` (over `history h`), newest first, as json of
 * `HistoryLine`.
 */
export function historyJson(condition: string): string {
  return `(select coalesce(json_agg(json_build_object('id', hl.id, 'at', hl.at, 'event', hl.event,
      'who', ha.given_name || ' ' || ha.surname, 'onBehalfOf', hb.given_name || ' ' || hb.surname, 'window', hw.name,
      'data', hl.data, 'documentId', hl.document_id,
      'paper', case when hn.id is null then null else hn.number || '/' || hn.year end) order by hl.seq desc), '[]')
    from (select h.* from history h where ${condition} order by h.seq desc limit ${mostLines}) hl
    left join staff ha on ha.id = hl.actor_id left join staff hb on hb.id = hl.substitute_for
    left join windows hw on hw.id = hl.window_id left join papers hn on hn.id = hl.paper_id)`
}
