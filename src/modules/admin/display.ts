import { z } from 'zod'
import { displayCookie, readPreferences, safeReturnPath, writePreferences } from '#web/preferences.ts'
import { doorRoute } from '#web/route.ts'

const yearSeconds = 365 * 86_400
const choice = z.string().max(30).optional().catch(undefined)

/** The display settings by plain links: sets the functional cookie and comes back. Works for everybody, without scripts. */
export const displayRoute = doorRoute({
  path: '/display',
  summary: 'Zapamiętuje ustawienia wyświetlania i wraca na stronę.',
  method: 'GET',
  permission: 'none',
  event: 'none',
  form: z.object({
    theme: choice,
    contrast: choice,
    textSize: choice,
    language: choice,
    back: z.string().max(2000).optional().catch(undefined),
  }),
  async answer(form, context) {
    if (!form.ok) return { kind: 'go', to: '/' }
    const { back, ...chosen } = form.value
    const wanted = Object.entries(chosen).filter((pair): pair is [string, string] => pair[1] !== undefined)
    const preferences = readPreferences(new URLSearchParams(wanted).toString(), readPreferences(context.displayCookie))
    const cookie = { value: writePreferences(preferences), maxAgeSeconds: yearSeconds }
    return { kind: 'go', to: safeReturnPath(back), cookies: { [displayCookie]: cookie } }
  },
})
