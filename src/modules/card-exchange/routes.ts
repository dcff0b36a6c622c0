import type { ImportChoice } from '#domain/service-cards/exchange/plan-import.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { makeZip } from '#platform/zip.ts'
import { recordId } from '#web/record-id.ts'
import { askedPage, type Route, type StaffContext, staffFile, staffForm, staffPage } from '#web/route.ts'
import { staffUpload } from '#web/staff-upload.ts'
import { bringCatalogue } from './bring-catalogue.ts'
import { type BroughtData, getBrought } from './brought-catalogue.query.ts'
import { type CataloguesData, readCatalogues } from './catalogues.query.ts'
import { type AskedChoice, askedChoice, bringForm, choiceQuery, choiceQuestion, scopeOf, takeForm } from './forms.ts'
import { broughtPage } from './pages/brought.tsx'
import { cataloguesPage } from './pages/catalogues.tsx'
import { storeForms, takeCatalogue } from './take-catalogue.ts'
import type { TakenIn } from './take-catalogue-in.ts'
import { writeCatalogue } from './write-catalogue.ts'

const home = '/cards/exchange'
const catalogueId = ({ params }: StaffContext) => recordId(params.id)
const pageOf = (id: string, words: readonly string[] = [], facts: ImportChoice['facts'] = 'leave') => {
  const chosen = new URLSearchParams(words.map((word) => [`map:${word.split('=')[0]}`, word.replace(/^[^=]*=/, '')]))
  if (facts === 'take') chosen.set('facts', facts)
  return chosen.size === 0 ? `${home}/${id}` : `${home}/${id}?${chosen}`
}
const mostNamed = 10
/** What was taken, and what of it nobody chose; of a long list its beginning. */
function takenWords({ drafts, left, paragraphs }: Pick<TakenIn, 'drafts' | 'left' | 'paragraphs'>): string {
  const names = left.length > mostNamed ? [...left.slice(0, mostNamed), '…'] : left
  const stays = left.length === 0 ? '' : message('exchange.left', { names: names.join(', ') })
  const own = paragraphs.length === 0 ? '' : message('exchange.takenParagraphs', { count: paragraphs.length })
  return [message('exchange.taken', { count: drafts.length }), own, stays].filter(Boolean).join(' ')
}

/** Most bytes of an archive that is brought on the screen; a larger one is taken by the command line. */
const mostBytes = 25_000_000

/** Whole catalogues of cards: written for other offices, brought from them, looked at, taken as drafts. */
export const cardExchangeRoutes: readonly Route[] = [
  staffPage<CataloguesData>({
    path: home,
    summary: 'Wymiana katalogu kart: pobranie własnego i katalogi przyniesione z innych urzędów.',
    permission: 'card-exchange.read-catalogues',
    event: 'none',
    load: ({ services }) => readCatalogues(services),
    view: (data, context) => cataloguesPage({ data, context }),
  }),
  staffFile({
    path: '/cards/exchange/files/:scope',
    summary: 'Katalog kart urzędu jako archiwum ZIP: in-force, all albo drafts.',
    permission: 'card-exchange.export-catalogue',
    event: 'none',
    save: 'always',
    async file({ services, params }) {
      const [today, scope] = [dayOf(services.clock.now()), scopeOf(params.scope)]
      const files = await writeCatalogue({ db: services.database.db, files: services.files }, today, scope)
      return { bytes: makeZip(files), type: 'application/zip', name: `katalog-kart-${today}.zip` }
    },
  }),
  ...askedPage<BroughtData, AskedChoice, { choice: ImportChoice }>({
    path: '/cards/exchange/:id',
    summary: 'Przyniesiony katalog: co zmieniłoby jego przyjęcie, czego tu brakuje i czego nie odczytano.',
    permission: 'card-exchange.read-catalogues',
    event: 'none',
    query: choiceQuery,
    question: choiceQuestion,
    load: (context, { choice, ...asked }) =>
      getBrought(context.services, catalogueId(context), askedChoice(asked) ?? choice),
    view: (data, context) => broughtPage({ data, context }),
  }),
  staffUpload({
    path: home,
    summary: 'Przynosi katalog kart innego urzędu (ZIP) do obejrzenia; niczego jeszcze nie przyjmuje.',
    act: bringCatalogue,
    form: bringForm,
    upload: { kinds: ['zip'], most: mostBytes, scan: 'needed' },
    input: (_form, _context, { name, sha256, scan }) => ({ name, sha256, scan: scan === 'clean' ? 'clean' : 'off' }),
    after: (answer) => pageOf(answer.catalogueId),
    back: () => home,
  }),
  staffForm({
    path: '/cards/exchange/:id/confirmation',
    summary: 'Przyjmuje obejrzany katalog: nowe i zmienione karty stają się projektami.',
    act: takeCatalogue,
    form: takeForm,
    async input(form, context) {
      await storeForms(context.services, catalogueId(context))
      return { ...form, catalogueId: catalogueId(context) }
    },
    // the same look again, with the codes that were chosen
    after: (answer) => pageOf(answer.catalogueId, answer.words),
    back: (context, form) => pageOf(catalogueId(context), form?.words, form?.choice.facts),
    done: takenWords,
  }),
]
