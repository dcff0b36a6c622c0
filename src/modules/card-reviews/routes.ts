import { warsawDay } from '#domain/calendar/warsaw.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { getReviewedCard, type ReviewedCard } from './card.query.ts'
import { confirmationForm, planForm, reviewsQuery } from './forms.ts'
import { reviewedCardPage } from './pages/card.tsx'
import { type ReviewsData, reviewsPage } from './pages/reviews.tsx'
import { planReview } from './plan-review.ts'
import { positionsOf } from './positions.query.ts'
import { reviewCard } from './review-card.ts'
import { findReviewLines } from './reviews.query.ts'

const todayOf = ({ services }: StaffContext) => warsawDay(services.clock.now().getTime())
const pageOf = ({ params }: StaffContext) => `/cards/reviews/${recordId(params.id)}`

/** The worklist of cards to be looked at, and one card of it. */
export const cardReviewRoutes: readonly Route[] = [
  staffPage<ReviewsData, { show?: ReviewsData['show'] | undefined }>({
    path: '/cards/reviews',
    summary: 'Przeglądy kart: kto opiekuje się kartą i do kiedy ma ją sprawdzić.',
    permission: 'card-reviews.read-reviews',
    event: 'none',
    query: reviewsQuery,
    async load(context, { show }) {
      const { db } = context.services.database
      const lines = await findReviewLines(db, todayOf(context))
      const positions = await positionsOf(db, context.actor)
      const mine = lines.filter(({ owner }) => owner !== null && positions.includes(owner))
      const due = lines.filter(({ freshness, unitState }) => freshness !== 'fresh' || unitState === 'ended')
      const shown = show ?? (mine.length > 0 ? 'mine' : 'due')
      const counts = { mine: mine.length, due: due.length, all: lines.length }
      return { show: shown, counts, lines: { mine, due, all: lines }[shown] }
    },
    view: (data, context) => reviewsPage({ data, context }),
  }),
  staffPage<ReviewedCard>({
    path: '/cards/reviews/:id',
    summary: 'Przeglądy jednej karty, jej opiekun i termin następnego przeglądu.',
    permission: 'card-reviews.read-reviews',
    event: 'none',
    load: (context) =>
      getReviewedCard(context.services.database.db, recordId(context.params.id), {
        today: todayOf(context),
        actor: context.actor,
      }),
    view: (card, context) => reviewedCardPage({ card, context }),
  }),
  staffForm({
    path: '/cards/reviews/:id/confirmation',
    summary: 'Zapisuje, że kartę przejrzano i jest aktualna bez zmian; może to zrobić jej opiekun albo koordynator.',
    act: reviewCard,
    form: confirmationForm,
    input: ({ seenEdition, reviewRemark }, { params }) => ({
      ...{ cardId: recordId(params.id), seenEdition },
      remark: reviewRemark ?? null,
    }),
    after: (_answer, context) => pageOf(context),
    back: pageOf,
    done: ({ nextReviewOn }) => message('cardReviews.reviewed', { next: longDate(nextReviewOn) }),
  }),
  staffForm({
    path: '/cards/reviews/:id/plan',
    summary: 'Wyznacza opiekuna karty według stanowiska i to, co ile miesięcy karta jest przeglądana.',
    act: planReview,
    form: planForm,
    input: ({ reviewOwner: owner, reviewMonths: months }, { params }) => ({
      ...{ cardId: recordId(params.id), owner, months },
    }),
    after: (_answer, context) => pageOf(context),
    back: pageOf,
    done: ({ nextReviewOn }) => message('cardReviews.planned', { next: longDate(nextReviewOn) }),
  }),
]
