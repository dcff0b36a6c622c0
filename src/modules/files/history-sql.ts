/** Longest history shown at once; the metryka has all of it. */
export const mostLines = 300

/** Lines of one paper: its own, and those of its case as a whole. Names are columns of the outer query. */
export function paperHistory(paperId: string, caseId: string): string {
  return `select h.* from history h where h.paper_id = ${paperId}
    union all select h.* from history h where h.case_id = ${caseId} and h.paper_id is null`
}

/** Lines of one case: its own, and those of all its papers from before they came to it. */
export function caseHistory(caseId: string): string {
  return `select h.* from history h where h.case_id = ${caseId}
    union all select h.* from history h join papers hp on hp.id = h.paper_id
      where hp.case_id = ${caseId} and h.case_id is distinct from ${caseId}`
}

const nameOf = (id: string) => `(select hp.given_name || ' ' || hp.surname from staff hp where hp.id = ${id})`

/** An SQL expression: the newest lines of `source` (a select over history), newest first, as json of `HistoryLine`. */
export function historyJson(source: string): string {
  return `(select coalesce(json_agg(json_build_object('id', hl.id, 'at', hl.at, 'event', hl.event,
      'who', ${nameOf('hl.actor_id')}, 'onBehalfOf', ${nameOf('hl.substitute_for')},
      'window', (select hw.name from windows hw where hw.id = hl.window_id),
      'data', hl.data, 'documentId', hl.document_id,
      'paper', (select hn.number || '/' || hn.year from papers hn where hn.id = hl.paper_id)) order by hl.seq desc), '[]')
    from (select * from (${source}) hs order by hs.seq desc limit ${mostLines}) hl)`
}
