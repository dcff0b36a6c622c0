import { dayOf } from '#messages/dates.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Office } from '#web/office.ts'
import { publicBase } from '#web/public-base.ts'
import { publicText, type Route } from '#web/route.ts'

const pages = ['/', '/uslugi', '/status', '/godziny', '/czego-nie-pokazujemy', '/deklaracja-dostepnosci', '/prywatnosc']

const readCards = prepared<{ symbol: string; since: string; lifeEvents: string[] }, [string]>(
  'sitemap-cards',
  `select c.symbol, max(e.valid_from) as since, coalesce(jsonb_agg(event) filter (where event is not null), '[]') as "lifeEvents"
   from card_editions e join service_cards c on c.id = e.card_id left join jsonb_array_elements_text(e.life_events) event on true
   where e.state = 'published' and e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1) group by 1 order by 1`,
)

/** A finder of a hole is answered; the text expires, so that somebody looks after it (RFC 9116). */
const validMs = 180 * 86_400_000

/** What programs ask every site for. */
export const siteTextRoutes: readonly Route[] = [
  publicText({
    path: '/sitemap.xml',
    summary: 'Mapa stron publicznych, z kartami usług obowiązującymi dziś.',
    async text({ services }) {
      const base = publicBase(services, await services.office())
      const cards = await readCards(services.database.pool, [dayOf(services.clock.now())])
      const events = [...new Set(cards.flatMap(({ lifeEvents }) => lifeEvents))].sort()
      const places: { path: string; since?: string }[] = [
        ...[...pages, ...events.map((event) => `/uslugi?event=${event}`)].map((path) => ({ path })),
        ...cards.map(({ symbol, since }) => ({ path: `/uslugi/${encodeURIComponent(symbol)}`, since })),
      ]
      const urls = places.map(({ path, since }) => {
        const changed = since ? `<lastmod>${since}</lastmod>` : ''
        return `  <url><loc>${escaped(base + path)}</loc>${changed}</url>`
      })
      const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
      return { type: 'application/xml', body }
    },
  }),
  publicText({
    path: '/robots.txt',
    summary: 'Mówi wyszukiwarkom, że stron o sprawach i stron pracowników nie zapisuje się.',
    async text({ services }) {
      const base = publicBase(services, await services.office())
      const kept = [
        '/s/',
        '/S/',
        '/lista/',
        '/L/',
        '/notices/',
        '/display',
        '/sign-in',
        '/desk',
        '/papers/',
        '/cases',
        '/api/',
      ]
      const lines = ['User-agent: *', ...kept.map((path) => `Disallow: ${path}`), `Sitemap: ${base}/sitemap.xml`]
      return { type: 'text/plain', body: `${lines.join('\n')}\n` }
    },
  }),
  publicText({
    path: '/.well-known/security.txt',
    summary: 'Komu zgłosić lukę w zabezpieczeniach (RFC 9116).',
    async text({ services }) {
      const office = await services.office()
      const base = publicBase(services, office)
      const expires = new Date(services.clock.now().getTime() + validMs).toISOString().replace(/\.\d+Z$/, 'Z')
      const lines = [...contactLines(office, base), `Expires: ${expires}`, 'Preferred-Languages: pl, en, uk']
      return { type: 'text/plain', body: `${[...lines, `Canonical: ${base}/.well-known/security.txt`].join('\n')}\n` }
    },
  }),
]

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Whom to write to: as the office set it, or, said in a comment, its general address. */
function contactLines({ securityContact, email }: Office, base: string): string[] {
  if (securityContact !== null) {
    const uri = securityContact.startsWith('https://') ? securityContact : `mailto:${securityContact}`
    return [`Contact: ${uri}`]
  }
  const general = email ? `mailto:${email}` : `${base}/godziny`
  return ['# Urząd nie podał osobnego kontaktu do zgłaszania luk; poniżej jego adres ogólny.', `Contact: ${general}`]
}
