import type { StatementField } from '#domain/status/accessibility-statement.ts'
import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { readAccessibility } from './accessibility.query.ts'
import { accessibilityForm } from './accessibility-form.ts'
import { declareAccessibility } from './declare-accessibility.ts'
import { accessibilityPage } from './pages/accessibility.tsx'
import { readChanges } from './settings-history.query.ts'

const page = () => '/admin/accessibility'

/** The declaration of accessibility: what the office declares, and its changes. */
export const accessibilityRoutes: readonly Route[] = [
  staffPage({
    path: page(),
    summary: 'Deklaracja dostępności, jaką składa urząd, z historią zmian.',
    permission: 'admin.read-settings',
    event: 'none',
    async load({ services }) {
      const statement = (await readAccessibility(services.database.db)) ?? null
      const history = await readChanges<StatementField>(services, 'accessibility-declared')
      return { statement, history, today: dayOf(services.clock.now()) }
    },
    view: (data, context) => accessibilityPage(data, context),
  }),
  staffForm({
    path: page(),
    summary: 'Składa albo zmienia deklarację dostępności, z podaniem powodu.',
    act: declareAccessibility,
    form: accessibilityForm,
    input: ({ accessibilityReason, ...statement }) => ({ statement, reason: accessibilityReason }),
    after: page,
    back: page,
    done: () => message('admin.accessibility.declared'),
  }),
]
