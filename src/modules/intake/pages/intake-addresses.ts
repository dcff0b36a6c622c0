import type { RepeatKeeps } from '../repeat.query.ts'

/** Where the form is kept while it is written, and comes back from with what was looked up. */
export const lookupAction = '/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new'

/** Where the form is put aside, so that the screen is free for the next client. */
export const parkAction = '/drafts/intake-new?path=%2Fintake%2Fnew'

/** Address of a new form that repeats a paper. */
export function repeatHref(paperId: string, keep: RepeatKeeps): string {
  return `/intake/new?repeat=${paperId}&keep=${keep}`
}
