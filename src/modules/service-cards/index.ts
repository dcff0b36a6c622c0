export { type ToldDifference, tellDifference } from './change-summary.ts'
export { readDescribedCards } from './described-cards.query.ts'
export { formFile } from './download-form.ts'
export { keepFormFile, knownFormFiles } from './form-files-store.ts'
export { FORMER_SYMBOLS } from './former-symbols.ts'
export { formerlyWords } from './formerly-words.ts'
export { TURN_SYMBOLS, turnSymbolsTask } from './jobs/turn-symbols.ts'
export { type KeptLaw, readLawChanges } from './law-changes.query.ts'
export { loadCards, type TownCards } from './load-cards.ts'
export { leadOn } from './moved-card.query.ts'
export { readOfficeWindows } from './office-windows.query.ts'
export type { PlaceOpening } from './openings.ts'
export { CardBody, type CardBodyProps } from './pages/card-body.tsx'
export { CardChanges } from './pages/card-changes.tsx'
export { FormLink } from './pages/card-forms.tsx'
export { CardSearch } from './pages/card-search.tsx'
export {
  feeLang,
  feeWords,
  payAtLines,
  paymentWords,
  placeWords,
  termLang,
  termWords,
  wantedWords,
} from './pages/card-words.ts'
export { PayAt } from './pages/pay-at.tsx'
export { serviceCardRoutes } from './routes.ts'
export { contentDigest, endEditions, insertEdition, lockCard, lockEditions } from './store.ts'
export { lockSymbol } from './symbols-store.ts'
export { usualTimeOf } from './usual-time.query.ts'
