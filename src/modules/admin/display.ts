import { z } from 'zod'
import { backPath } from '#web/form.ts'
import { displayCookie, preferenceValues, readPreferences, safeReturnPath, writePreferences } from '#web/preferences.ts'
import { doorRoute } from '#web/route.ts'

const yearSeconds = 365 * 86_400
const choice = (of: keyof typeof preferenceValues) => z.enum(preferenceValues[of]).optional().catch(undefined)

/** The display settings by plain links: sets the functional cookie and comes back. Works for everybody, without scripts. */
export const displayRoute = doorRoute({
  path: '/display',
  summary: 'Zapamiętuje ustawienia wyświetlania i wraca na stronę.',
  method: 'GET',
  permission: 'none',
  event: 'none',
  form: z.object({
    theme: choice('theme'),
    contrast: choice('contrast'),
    textSize: choice('textSize'),
    language: choice('language'),
    back: backPath,
  }),
  async answer(form, context) {
    if (!form.ok) return { kind: 'go', to: '/' }
    const { back, ...chosen } = form.value
    const wanted = Object.entries(chosen).filter(([, value]) => value !== undefined) as [string, string][]
    const preferences = readPreferences(new URLSearchParams(wanted).toString(), readPreferences(context.displayCookie))
    const cookie = { value: writePreferences(preferences), maxAgeSeconds: yearSeconds }
    return { kind: 'go', to: safeReturnPath(back), cookies: { [displayCookie]: cookie } }
  },
})
