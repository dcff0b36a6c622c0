export { type CaseActsData, loadCaseActs } from './case-acts.ts'
export { casePanel } from './case-panel.tsx'
export { changeCase, type LockedCase, lockCase, lockCaseFile, moveCaseTerms, moveNotifiedEnds } from './cases-store.ts'
export { closeCaseIn } from './close-case-in.ts'
export { driftingCases } from './drifting-cases.ts'
export { type DaysKnown, driftingPromises } from './drifting-promises.ts'
export { instructionFields, instructionOf } from './forms.ts'
export { foundCaseIn } from './found-case-in.ts'
export { type CardTermColumns, type PartyDelay, partyDelaysOf } from './founding.query.ts'
export { findInstruction } from './instructions-store.ts'
export {
  type AddresseeRefusal,
  type LetterRoom,
  type PaperForLetter,
  type PaperOfLetter,
  type Party,
  readForLetter,
  sendableTo,
  writingUnit,
} from './letter-facts.query.ts'
export { lifeFindingSql, lifeSql } from './life-sql.ts'
export {
  type DayRules,
  readDayRules,
  readOfficeDays,
  recentOfficeDays,
} from './office-days.query.ts'
export { findOfficer, listOfficers, type Officer } from './officers.query.ts'
export { openPaper, type Target } from './open-paper.ts'
export { orderFactsOf } from './order-facts.ts'
export { CaseActs } from './pages/case-acts-forms.tsx'
export { settledWords } from './pages/case-summary.tsx'
export { CaseTerm } from './pages/case-term.tsx'
export { InstructionFields } from './pages/instruction-fields.tsx'
export type { CaseOnPage, CasePanel, CaseSoFar, FactPiece, PaperPanel, PaperSoFar } from './panel.ts'
export { getPaper, isId, type PaperFacts, paperColumns, paperJoins, paperSubject } from './paper.query.ts'
export { paperSubjectOf } from './paper-subject.ts'
export { changePaper, type LockedPaper, lockPaper, lockPapers, movePromises, type PaperChange } from './papers-store.ts'
export { placeHoursColumns, readWorkingDays } from './place-hours.query.ts'
export { readPrivacyOf } from './privacy-of-paper.query.ts'
export { recountTermIn } from './recount-term.ts'
export { casesRoutes } from './routes.ts'
export { settleCaseIn } from './settle-case-in.ts'
export { recountCaseIn, termByCard, termOfCase, termOfPaper } from './term-of-case.ts'
export { recentWorkingDays, type SeenOn, seenNow, urgencyOf } from './urgency-of.ts'
export {
  preparedBySight,
  sightParams,
  visibleCases,
  visibleCasesText,
  visiblePapers,
  visiblePapersText,
} from './visible.ts'
