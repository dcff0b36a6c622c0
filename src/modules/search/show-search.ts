import { z } from 'zod'
import { lookupText } from '#web/form.ts'
import { askedPage, type Route } from '#web/route.ts'
import { type Found, findAnything } from './find-anything.ts'
import { hrefOf } from './hits.ts'
import { searchPage } from './pages/search.tsx'

type Shown = Found & { typed: string }

/** `/search`: the one box. What was typed is never logged and stands in no address. */
export const searchRoutes: readonly Route[] = askedPage<Shown, { q: string }>({
  path: '/search',
  summary: 'Szuka po numerze, kodzie, znaku sprawy, nazwisku lub tytule.',
  permission: 'search.find-anything',
  event: 'view-logged',
  question: z.object({ q: lookupText(120) }),
  async load({ services, actor }, { q }) {
    return { typed: q, ...(await findAnything(services, actor, q)) }
  },
  leadsTo: ({ how, hits: [only, ...others] }) =>
    how === 'exact' && only && others.length === 0 ? hrefOf(only) : undefined,
  data: ({ how, hits }) => ({ how, hits }),
  view: (shown, context) => searchPage({ ...shown, context }),
})
