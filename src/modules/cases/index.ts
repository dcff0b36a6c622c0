export type { PaperPanel } from './panel.ts'
export { getPaper, type PaperFacts, paperSubject } from './paper.query.ts'
export { changePaper, type LockedPaper, lockPaper, lockPapers } from './papers-store.ts'
export { visibleCases, visiblePapers } from './visible.ts'
