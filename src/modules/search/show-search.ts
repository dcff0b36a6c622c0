import { z } from 'zod'
import { text } from '#web/form.ts'
import { type Route, staffPage } from '#web/route.ts'
import { type Found, findAnything } from './find-anything.ts'
import { hrefOf } from './hits.ts'
import { searchPage } from './pages/search.tsx'

type Shown = Found & { typed: string }

/** `/search?q=`: the one box. What was typed is never logged. */
export const searchRoute: Route = staffPage<Shown, { q?: string | undefined }>({
  path: '/search',
  summary: 'Szuka po numerze, kodzie, znaku sprawy, nazwisku lub tytule.',
  permission: 'search.find-anything',
  event: 'view-logged',
  query: z.object({ q: text(200).optional().catch(undefined) }),
  async load({ services, actor }, { q = '' }) {
    return { typed: q, ...(await findAnything(services, actor, q)) }
  },
  leadsTo: ({ how, hits: [only, ...others] }) =>
    how === 'exact' && only && others.length === 0 ? hrefOf(only) : undefined,
  data: ({ how, hits }) => ({ how, hits }),
  view: (shown, context) => searchPage({ ...shown, context }),
})
