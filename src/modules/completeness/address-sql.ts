/** What of a row of `pa` (paper_parties) with `pc` (clients) is not empty. */
const any = (...columns: string[]) => `concat(${columns.join(', ')}) <> ''`

/** Where the address of `pa` is: in the paper, only in the data of the known client, or nowhere (art. 64 § 1 KPA). */
export const addressSql = `case when ${any('pa.street', 'pa.postal_code', 'pa.locality', 'pa.ade')} then 'in-paper'
   when ${any('pc.street', 'pc.postal_code', 'pc.locality', 'pc.ade')} then 'in-data' else 'none' end`

/** Whether `pa` left a telephone or an e-mail, here or as a known client. */
export const contactSql = `case when ${any('pa.email', 'pa.phone', 'pc.email', 'pc.phone')} then 'known' else 'none' end`
