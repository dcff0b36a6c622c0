export type { PaperPanel } from './panel.ts'
export { getPaper, isId, type PaperFacts, paperColumns, paperSubject, paperTables } from './paper.query.ts'
export { changePaper, type LockedPaper, lockPaper, lockPapers } from './papers-store.ts'
export { sightParams, visibleCases, visibleCasesText, visiblePapers, visiblePapersText } from './visible.ts'
