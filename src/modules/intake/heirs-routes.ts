import { message } from '#messages/index.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { getHeirs } from './heirs.query.ts'
import { heirsForm } from './heirs-form.ts'
import { nameHeirs } from './name-heirs.ts'
import { heirsPage } from './pages/heirs.tsx'
import { partyWarnings } from './party-warnings.ts'

const path = '/papers/:id/heirs'

/** Naming who enters in the place of a party that died. */
export const heirsRoutes: readonly Route[] = [
  staffPage({
    path,
    summary: 'Formularz następców prawnych zmarłej strony (art. 30 § 4–5 KPA).',
    permission: 'intake.name-heirs',
    event: 'view-logged',
    subject: (params) => params.id ?? '',
    load: getHeirs,
    view: heirsPage,
  }),
  staffForm({
    path,
    summary: 'Wskazuje, kto wstępuje do postępowania w miejsce zmarłej strony, od kiedy i na jakiej podstawie.',
    act: nameHeirs,
    form: heirsForm,
    warnings: partyWarnings,
    input: ({ heirsOf: partyId, successorKind: kind, heirsSince: since, heirsProof: proof, ...form }, { params }) => {
      return { paperId: recordId(params.id), version: form.version, partyId, kind, since, proof, heirs: form.parties }
    },
    after: (_answer, { params }) => `/papers/${params.id}`,
    back: ({ params }) => `/papers/${params.id}/heirs`,
    done: () => message('intake.heirsDone'),
  }),
]
