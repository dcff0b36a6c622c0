import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { makeZip } from '#platform/zip.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, type StaffContext, staffFile, staffForm, staffPage } from '#web/route.ts'
import { staffUpload } from '#web/staff-upload.ts'
import { bringCatalogue } from './bring-catalogue.ts'
import { type BroughtData, getBrought } from './brought-catalogue.query.ts'
import { type CatalogueLine, readCatalogues } from './catalogues.query.ts'
import { bringForm, choiceQuery, scopeOf, takeForm } from './forms.ts'
import { broughtPage } from './pages/brought.tsx'
import { cataloguesPage } from './pages/catalogues.tsx'
import { storeForms, takeCatalogue } from './take-catalogue.ts'
import type { Choice } from './take-catalogue-in.ts'
import { writeCatalogue } from './write-catalogue.ts'

const home = '/cards/exchange'
const catalogueId = ({ params }: StaffContext) => recordId(params.id)
const pageOf = (id: string, words: readonly string[] = []) => {
  const chosen = new URLSearchParams(words.map((word) => [`map:${word.split('=')[0]}`, word.replace(/^[^=]*=/, '')]))
  return words.length === 0 ? `${home}/${id}` : `${home}/${id}?${chosen}`
}

/** Most bytes of an archive that is brought on the screen; a larger one is taken by the command line. */
const mostBytes = 25_000_000

/** Whole catalogues of cards: written for other offices, brought from them, looked at, taken as drafts. */
export const cardExchangeRoutes: readonly Route[] = [
  staffPage<{ catalogues: CatalogueLine[] }>({
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
  staffPage<BroughtData, { words: string[]; choice: Choice }>({
    path: '/cards/exchange/:id',
    summary: 'Przyniesiony katalog: co zmieniłoby jego przyjęcie, czego tu brakuje i czego nie odczytano.',
    permission: 'card-exchange.read-catalogues',
    event: 'none',
    query: choiceQuery,
    load: (context, { choice }) => getBrought(context.services, catalogueId(context), choice),
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
    back: (context, form) => pageOf(catalogueId(context), form?.words),
    done: ({ drafts }) => message('exchange.taken', { count: drafts.length }),
  }),
]
