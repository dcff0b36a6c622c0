import { type PublicContext, publicPage, type Route } from '#web/route.ts'
import type { FrontData } from './pages/front.tsx'
import { accessibilityPage, privacyPage } from './pages/statements.tsx'

type Data = Pick<FrontData, 'office'>

/** The facts of the office that may stand on a public page. */
export async function officeForPublic({ services }: Pick<PublicContext, 'services'>): Promise<Data['office']> {
  const { name, address, postalLine, phone, email, ade, demo } = await services.office()
  return { name, address, postalLine, phone, email, ade, demo }
}

/** `/deklaracja-dostepnosci`. */
export const accessibilityRoute: Route = publicPage<Data>({
  path: '/deklaracja-dostepnosci',
  summary: 'Deklaracja dostępności serwisu.',
  load: async (context) => ({ office: await officeForPublic(context) }),
  view: ({ office }, context) => accessibilityPage({ office, context }),
})

/** `/prywatnosc`. */
export const privacyRoute: Route = publicPage<Data>({
  path: '/prywatnosc',
  summary: 'Informacja o ochronie danych (art. 13 RODO).',
  load: async (context) => ({ office: await officeForPublic(context) }),
  view: ({ office }, context) => privacyPage({ office, context }),
})
