import { ABOUT_LIFE, DEATHS } from '#domain/proceedings/assessment.ts'

const names = (findings: readonly string[]) => findings.map((finding) => `'${finding}'`).join(', ')

/**
 * SQL: `dead` or `living`, by the last note that speaks of the person in this row of `paper_parties` (art. 97 § 1 pkt 1
 * KPA). In a case the same client, or without one the same name, is meant on each of its papers.
 */
export const lifeSql = (row: string) =>
  `(case when coalesce(${lifeFindingSql(row)}, '') in (${names(DEATHS)}) then 'dead' else 'living' end)`

/** SQL: the last finding that speaks of the person in this row, or null. Who came in the place of the dead is not the dead. */
export const lifeFindingSql = (row: string) => `(
    select la.finding from assessments la join papers lp on lp.id = la.paper_id
      left join paper_party_rows ld on ld.id = la.party_id
    where la.finding in (${names(ABOUT_LIFE)})
      and (la.paper_id = ${row}.paper_id
        or lp.case_id = (select lm.case_id from papers lm where lm.id = ${row}.paper_id))
      and (la.party_id = ${row}.id or (not exists (select from successions lh where lh.successor_id = ${row}.id)
        and (la.party_id is null or ld.client_id = ${row}.client_id
          or ((ld.client_id is null or ${row}.client_id is null) and lower(ld.name) = lower(${row}.name)))))
    order by la.noted_at desc, la.id desc limit 1)`
