import { publicPage, type Route } from '#web/route.ts'
import { type HiddenData, hiddenPage } from './pages/hidden.tsx'

/** `/czego-nie-pokazujemy`: matters without a public state, with the reason. */
export const hiddenRoute: Route = publicPage<HiddenData>({
  path: '/czego-nie-pokazujemy',
  summary: 'Rodzaje spraw, których stanu nie pokazujemy, i dlaczego.',
  async load({ services }) {
    const registers = await services.database.db
      .selectFrom('registers')
      .select(['name', 'kind'])
      .orderBy('code')
      .execute()
    const of = (outgoing: boolean) =>
      registers.filter(({ kind }) => (kind === 'outgoing') === outgoing).map(({ name }) => name)
    return { shown: of(false), hidden: of(true) }
  },
  view: (data, context) => hiddenPage({ data, context }),
})
