/** How far the public pages conform to the annex to the act on digital accessibility. */
export const CONFORMITY = ['full', 'partial', 'none'] as const
export type Conformity = (typeof CONFORMITY)[number]

/** What the declaration rests on: the office's own assessment, or an audit by another body. */
export const ASSESSMENTS = ['self', 'audit'] as const
export type Assessment = (typeof ASSESSMENTS)[number]

/**
 * The declaration of accessibility as the office makes it (art. 10 of the act of 4 April 2019 on digital accessibility).
 * Days are ISO text; texts of several lines hold one thing a line.
 */
export type AccessibilityStatement = {
  state: Conformity
  /** First publication of the pages, and their last significant change. */
  sitePublishedOn: string
  siteUpdatedOn: string
  /** The declaration itself: made, and last reviewed. */
  madeOn: string
  reviewedOn: string | null
  basis: Assessment
  auditor: string | null
  reportUrl: string | null
  nonconformities: string | null
  exclusions: string | null
  /** What excessive cost bars (art. 8), and where the analysis stands. */
  excessiveCost: string | null
  excessiveCostUrl: string | null
  contactName: string
  contactEmail: string
  contactPhone: string
  architecture: string
  architectureUrl: string | null
  communication: string
  apps: string | null
}

export type StatementField = keyof AccessibilityStatement

/** What is wrong inside a declaration, at the field where it is mended. */
export type StatementFault = {
  field: StatementField
  why:
    | 'barriers-missing'
    | 'barriers-of-full'
    | 'analysis-missing'
    | 'auditor-missing'
    | 'updated-before-published'
    | 'reviewed-before-made'
}

/** What contradicts itself or is left out: partial conformity names its barriers, excessive cost its analysis (art. 8, 10). */
export function statementFaults(statement: AccessibilityStatement): StatementFault[] {
  const { state, basis, auditor, nonconformities, exclusions, excessiveCost, excessiveCostUrl } = statement
  const barriers = [nonconformities, exclusions, excessiveCost].some((text) => text !== null)
  const found: [boolean, StatementFault][] = [
    [state !== 'full' && !barriers, { field: 'nonconformities', why: 'barriers-missing' }],
    [state === 'full' && nonconformities !== null, { field: 'nonconformities', why: 'barriers-of-full' }],
    [excessiveCost !== null && excessiveCostUrl === null, { field: 'excessiveCostUrl', why: 'analysis-missing' }],
    [basis === 'audit' && auditor === null, { field: 'auditor', why: 'auditor-missing' }],
    [statement.siteUpdatedOn < statement.sitePublishedOn, { field: 'siteUpdatedOn', why: 'updated-before-published' }],
    [
      statement.reviewedOn !== null && statement.reviewedOn < statement.madeOn,
      { field: 'reviewedOn', why: 'reviewed-before-made' },
    ],
  ]
  return found.flatMap(([wrong, fault]) => (wrong ? [fault] : []))
}

/** The first day of a declaration that has not come yet (today: ISO); a declaration tells what was done. */
export function dayToCome(
  { sitePublishedOn, siteUpdatedOn, madeOn, reviewedOn }: AccessibilityStatement,
  today: string,
): string | undefined {
  return [sitePublishedOn, siteUpdatedOn, madeOn, reviewedOn].find((day) => day !== null && day > today) ?? undefined
}

/**
 * The 31 March by which the declaration should have been reviewed and was not (art. 11: every year by that day); undefined
 * when it was looked at within the year before it.
 */
export function missedReview(
  { madeOn, reviewedOn }: Pick<AccessibilityStatement, 'madeOn' | 'reviewedOn'>,
  today: string,
): string | undefined {
  const year = Number(today.slice(0, 4))
  const last = today > `${year}-03-31` ? year : year - 1
  return (reviewedOn ?? madeOn) <= `${last - 1}-03-31` ? `${last}-03-31` : undefined
}
