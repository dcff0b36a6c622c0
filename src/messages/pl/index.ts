import { admin } from './admin.ts'
import { appeals } from './appeals.ts'
import { browser } from './browser.ts'
import { calendar } from './calendar.ts'
import { cardChanges } from './card-changes.ts'
import { cardEditor } from './card-editor.ts'
import { cardExchange } from './card-exchange.ts'
import { cardReview } from './card-review.ts'
import { cardReviews } from './card-reviews.ts'
import { cases } from './cases.ts'
import { channelRefusals } from './channel-refusals.ts'
import { clients } from './clients.ts'
import { common } from './common.ts'
import { competence } from './competence.ts'
import { completeness } from './completeness.ts'
import { completenessEnds } from './completeness-ends.ts'
import { completenessRefusals } from './completeness-refusals.ts'
import { documents } from './documents.ts'
import { eDelivery } from './e-delivery.ts'
import { editionChanges } from './edition-changes.ts'
import { errors } from './errors.ts'
import { events } from './events.ts'
import { factFindings } from './fact-findings.ts'
import { facts } from './facts.ts'
import { files } from './files.ts'
import { guide } from './guide.ts'
import { handover } from './handover.ts'
import { heirs } from './heirs.ts'
import { identifiers } from './identifiers.ts'
import { intake } from './intake.ts'
import { notices } from './notices.ts'
import { notifications } from './notifications.ts'
import { outgoing } from './outgoing.ts'
import { ownWords } from './own-words.ts'
import { posting } from './posting.ts'
import { postingBook } from './posting-book.ts'
import { proceedings } from './proceedings.ts'
import { proceedingsPapers } from './proceedings-papers.ts'
import { proceedingsRefusals } from './proceedings-refusals.ts'
import { publicPages } from './public-pages.ts'
import { refusals } from './refusals.ts'
import { registers } from './registers.ts'
import { release } from './release.ts'
import { reports } from './reports.ts'
import { resultFiles } from './result-files.ts'
import { search } from './search.ts'
import { sending } from './sending.ts'
import { serviceCards } from './service-cards.ts'
import { settings } from './settings.ts'
import { stateRefusals } from './state-refusals.ts'
import { statements } from './statements.ts'
import { status } from './status.ts'
import { units } from './units.ts'
import { uploads } from './uploads.ts'
import { visits } from './visits.ts'

/** Every Polish text by its key. */
export const pl = {
  ...admin,
  ...appeals,
  ...browser,
  ...calendar,
  ...cardChanges,
  ...cardEditor,
  ...cardExchange,
  ...cardReview,
  ...cardReviews,
  ...cases,
  ...channelRefusals,
  ...clients,
  ...common,
  ...competence,
  ...completeness,
  ...completenessEnds,
  ...completenessRefusals,
  ...documents,
  ...eDelivery,
  ...editionChanges,
  ...errors,
  ...events,
  ...factFindings,
  ...facts,
  ...files,
  ...guide,
  ...handover,
  ...identifiers,
  ...heirs,
  ...intake,
  ...notifications,
  ...outgoing,
  ...ownWords,
  ...postingBook,
  ...posting,
  ...proceedings,
  ...proceedingsPapers,
  ...proceedingsRefusals,
  ...refusals,
  ...registers,
  ...release,
  ...reports,
  ...resultFiles,
  ...search,
  ...notices,
  ...publicPages,
  ...sending,
  ...serviceCards,
  ...settings,
  ...statements,
  ...stateRefusals,
  ...status,
  ...units,
  ...uploads,
  ...visits,
} as const
