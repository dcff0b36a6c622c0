import { accept, refuse } from '#domain/outcome.ts'
import { type AccessibilityStatement, dayToCome, type StatementField } from '#domain/status/accessibility-statement.ts'
import { act } from '#modules/act.ts'
import { lockAccessibility, writeAccessibility } from './accessibility-store.ts'

export type Declared = { statement: AccessibilityStatement; reason: string }

/** Makes or changes the office's declaration of accessibility (art. 10 of the act on digital accessibility). */
export const declareAccessibility = act(
  'admin.declare-accessibility',
  async (frame, { statement, reason }: Declared) => {
    frame.allow({})
    const before = await lockAccessibility(frame.tx)
    const fields = Object.keys(statement) as StatementField[]
    const changes = fields
      .filter((name) => (before?.[name] ?? null) !== statement[name])
      .map((name) => ({ name, from: before?.[name] ?? null, to: statement[name] }))
    if (changes.length === 0) return refuse({ why: 'nothing-changed' })
    const day = dayToCome(statement, frame.today.toString())
    if (day) return refuse({ why: 'statement-day-to-come', day })
    await writeAccessibility(frame.tx, statement)
    frame.record({ event: 'accessibility-declared', data: { changes, reason } })
    return accept({ changed: changes.map(({ name }) => name) })
  },
)
