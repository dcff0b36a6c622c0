import { readAccessibility } from '#modules/admin/index.ts'
import { readPhone } from '#modules/facts/index.ts'
import { publicBase } from '#web/public-base.ts'
import { type PublicContext, publicPage, type Route } from '#web/route.ts'
import { type AccessibilityData, accessibilityPage } from './pages/accessibility.tsx'
import type { FrontData } from './pages/front.tsx'
import { type PrivacyProps, privacyPage } from './pages/privacy.tsx'

/** The facts of the office that may stand on a public page. */
export async function officeForPublic({ services }: Pick<PublicContext, 'services'>): Promise<FrontData['office']> {
  const { name, address, postalLine, email, ade, demo } = await services.office()
  return { name, address, postalLine, phone: await readPhone(services), email, ade, demo }
}

/** `/deklaracja-dostepnosci`: as the office declared it; without a declaration the page says so. */
export const accessibilityRoute: Route = publicPage<AccessibilityData>({
  path: '/deklaracja-dostepnosci',
  summary: 'Deklaracja dostępności serwisu (art. 10 ustawy o dostępności cyfrowej).',
  async load({ services }) {
    const { name, address, postalLine, email, bipUrl, publicAddress } = await services.office()
    const phone = await readPhone(services)
    return {
      statement: (await readAccessibility(services.database.db)) ?? null,
      office: { name, address, postalLine, phone, email, bipUrl },
      address: publicBase(services, { publicAddress }),
    }
  },
  view: (data, context) => accessibilityPage({ data, context }),
})

/** `/prywatnosc`. */
export const privacyRoute: Route = publicPage<Pick<PrivacyProps, 'office'>>({
  path: '/prywatnosc',
  summary: 'Informacja o ochronie danych (art. 13 RODO).',
  async load(context) {
    const { dpo } = await context.services.office()
    return { office: { ...(await officeForPublic(context)), dpo } }
  },
  view: ({ office }, context) => privacyPage({ office, context }),
})
