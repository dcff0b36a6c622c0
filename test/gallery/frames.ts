import type { Assets } from '#web/assets.ts'
import type { CitizenFrame } from '#web/layouts/citizen.tsx'
import type { ClerkFrame } from '#web/layouts/clerk.tsx'
import type { Preferences } from '#web/preferences.ts'

/** A citizen's frame as the server would give it, for an invented office. */
export function citizenFrame(preferences: Preferences, assets: Assets): CitizenFrame {
  const office = { name: 'Urząd Miasta Przykładowa', address: 'Stary Rynek 1, 09-400 Przykładowa (miasto zmyślone)' }
  return { preferences, assets, path: '/status', office }
}

/** A clerk's frame as the server would give it, for an invented person. */
export function clerkFrame(preferences: Preferences, assets: Assets): ClerkFrame {
  return {
    preferences,
    assets,
    path: '/intake/new',
    csrf: 'gallery',
    office: { name: 'BOK Przykładowa' },
    person: { name: 'Anna Nowak' },
    window: 'stanowisko 3',
    keyBar: 'on',
    nav: [
      { text: 'Przyjęcie', href: '/intake/new', state: 'current' },
      { text: 'Wydawanie', href: '/rack' },
      { text: 'Przekazanie', href: '/handovers', waiting: 14 },
      { text: 'Sprawy', href: '/cases' },
    ],
    keys: [
      { key: 'F2', text: 'nowe pismo', href: '/intake/new' },
      { key: 'F8', text: 'przekazanie', href: '/handovers' },
      { key: 'Ctrl+K', text: 'szukaj' },
    ],
  }
}
