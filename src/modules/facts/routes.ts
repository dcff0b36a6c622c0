import { REFERRED_FACTS } from '#domain/facts/fact.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { type Contradictions, readContradictions } from './contradictions.query.ts'
import { dismissFinding } from './dismiss-finding.ts'
import { endFact } from './end-fact.ts'
import { enterFact } from './enter-fact.ts'
import { enterVersion } from './enter-version.ts'
import { type FactRecord, getFact } from './fact.query.ts'
import { findListedFacts } from './fact-list.query.ts'
import { dismissalForm, endForm, factForm, versionForm, withdrawalForm } from './forms.ts'
import { contradictionsPage } from './pages/contradictions.tsx'
import { factPage } from './pages/fact.tsx'
import { type FactListData, factListPage } from './pages/fact-list.tsx'
import { readFacts } from './read-facts.query.ts'
import { withdrawVersion } from './withdraw-version.ts'

const home = '/facts'
const pageOf = (id: string) => `${home}/${id}`

/** The registry of facts: read by everybody in the office, changed by those who keep it. */
export const factRoutes: readonly Route[] = [
  staffPage<FactListData>({
    path: home,
    summary: 'Rejestr faktów: telefony, rachunki, kasy, stawki i akty, każdy raz, z dniami obowiązywania.',
    permission: 'facts.read-facts',
    event: 'none',
    async load({ services }) {
      const { db } = services.database
      const today = dayOf(services.clock.now())
      const referred = (await readFacts(db)).filter(({ kind }) => (REFERRED_FACTS as readonly string[]).includes(kind))
      return { today, facts: await findListedFacts(db, today), referred }
    },
    view: (data, context) => factListPage({ data, context }),
  }),
  staffPage<Contradictions>({
    path: '/facts/contradictions',
    summary: 'Sprzeczności w słowach kart: z rejestrem faktów, z innymi kartami i w samej karcie.',
    permission: 'facts.check-cards',
    event: 'none',
    load: ({ services }) => readContradictions(services.database.db, dayOf(services.clock.now())),
    view: (found, context) => contradictionsPage({ found, context }),
  }),
  staffForm({
    path: '/facts/contradictions/dismissals',
    summary: 'Zapisuje, że wskazane miejsce karty nie jest sprzeczne, z powodem.',
    act: dismissFinding,
    form: dismissalForm,
    input: ({ digest, dismissWhy: reason }) => ({ digest, reason }),
    after: () => '/facts/contradictions',
    back: () => '/facts/contradictions',
    done: () => message('facts.check.dismissed'),
  }),
  staffPage<FactRecord>({
    path: '/facts/:id',
    summary: 'Jeden fakt z jego historią i źródłami.',
    permission: 'facts.read-facts',
    event: 'none',
    load: ({ services, params }) => getFact(services.database.db, recordId(params.id), dayOf(services.clock.now())),
    view: (fact, context) => factPage({ fact, context }),
  }),
  staffForm({
    path: home,
    summary: 'Wpisuje nowy fakt, do którego mogą odwoływać się karty.',
    act: enterFact,
    form: factForm,
    input: ({ factKind: kind, factKey: key, factLabel: label, factAbout: about, ...first }) => {
      const { factValue: value, factFrom: from, factSource: source } = first
      return { kind, key, label, about, value, from, source }
    },
    after: ({ factId }) => pageOf(factId),
    back: () => home,
    done: () => message('facts.entered'),
  }),
  staffForm({
    path: '/facts/:id/versions',
    summary: 'Wpisuje, jaki fakt jest od podanego dnia.',
    act: enterVersion,
    form: versionForm,
    input: ({ versionValue: value, versionFrom: from, versionSource: source }, { params }) => {
      return { factId: recordId(params.id), value, from, source }
    },
    after: ({ factId }) => pageOf(factId),
    back: ({ params }) => pageOf(recordId(params.id)),
    done: () => message('facts.versionEntered'),
  }),
  staffForm({
    path: '/facts/:id/end',
    summary: 'Kończy fakt od podanego dnia; gdy powołują go karty, po potwierdzeniu, że się je zna.',
    act: endFact,
    form: endForm,
    input: ({ endFrom: from, endSource: source, endSeen: seen }, { params }) => {
      return { factId: recordId(params.id), from, source, seen }
    },
    after: ({ factId }) => pageOf(factId),
    back: ({ params }) => pageOf(recordId(params.id)),
    done: () => message('facts.ended'),
  }),
  staffForm({
    path: '/facts/:id/withdrawal',
    summary: 'Cofa ostatnią wersję faktu wpisaną omyłkowo, z powodem.',
    act: withdrawVersion,
    form: withdrawalForm,
    input: ({ versionId, withdrawWhy: why }, { params }) => ({ factId: recordId(params.id), versionId, why }),
    after: ({ factId }) => pageOf(factId),
    back: ({ params }) => pageOf(recordId(params.id)),
    done: () => message('facts.versionWithdrawn'),
  }),
]
