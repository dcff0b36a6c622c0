import { warsawDay } from '#domain/calendar/warsaw.ts'
import { leadOn } from '#modules/service-cards/index.ts'
import { type PublicContext, publicForm, publicPage, type Route } from '#web/route.ts'
import { answersForm, questionsQuery } from './forms.ts'
import { findGuideCard, type GuideCard } from './guide.query.ts'
import { makeChecklist } from './make-checklist.ts'
import { questionsPage } from './pages/questions.tsx'

const path = '/uslugi/:symbol/czego-potrzebuje'

type Asked = { card: GuideCard; trouble: 'too-many' | 'none' }

const symbolOf = ({ params }: PublicContext) => (params.symbol ?? '').slice(0, 60)
const addressOf = (context: PublicContext) => `/uslugi/${encodeURIComponent(symbolOf(context))}/czego-potrzebuje`

/** The questions of the card in force today. */
export const questionsRoute: Route = publicPage<Asked, { error?: 'too-many' | undefined }>({
  path,
  summary: 'Pytania o sytuację klienta, z których powstaje jego lista rzeczy do przygotowania.',
  query: questionsQuery,
  async load(context, { error }) {
    const { services } = context
    const today = warsawDay(services.clock.now().getTime()).toString()
    const card = await findGuideCard(services, today, symbolOf(context))
    if (!card) return leadOn(services, symbolOf(context), (now) => `/uslugi/${now}/czego-potrzebuje`)
    return { card, trouble: error ?? 'none' }
  },
  data: ({ card }) => ({ symbol: card.symbol, edition: card.edition, items: card.content.items }),
  view: (asked, context) => questionsPage({ ...asked, context }),
})

/** The answers make the checklist and lead to it; nothing personal is asked, and no address holds an answer. */
export const askedRoute: Route = publicForm({
  path,
  summary: 'Robi z odpowiedzi listę klienta z kodem i prowadzi do niej.',
  form: answersForm,
  back: '/uslugi',
  async go({ answers }, context) {
    const made = await makeChecklist(context, symbolOf(context), answers)
    return made.kind === 'made' ? `/lista/${made.code}` : `${addressOf(context)}?error=too-many`
  },
})
