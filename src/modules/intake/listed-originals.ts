import { listOriginals, original, originalsBrought } from '#domain/intake/returned-originals.ts'
import type { CardForIntake } from './card-for-intake.query.ts'
import type { RegisterForm } from './forms.ts'
import { countAt, listAt, type TypedForm, textAt } from './typed-form.ts'

/** The form with a row for every original that was ticked and goes back; `proposed` carries which rows it has offered. */
export function withOriginals(form: TypedForm, card: CardForIntake | null): TypedForm {
  const sameList = card !== null && textAt(form, 'checklistOf', card.editionId) === card.editionId
  const brought = originalsBrought(card?.items ?? [], {
    present: listAt(form, 'present'),
    notApplicable: listAt(form, 'notApplicable'),
    needed: listAt(form, 'needed'),
    everything: sameList && textAt(form, 'everything') === 'yes' ? 'yes' : 'no',
  })
  const proposed = listAt(form, 'proposed')
  if (brought.length === 0 && proposed.length === 0) return form
  const rows = Array.from({ length: countAt(form, 'enclosures') }, (_, at) => {
    const text = (name: string, otherwise = '') => textAt(form, `enclosures.${at}.${name}`, otherwise)
    return {
      name: text('name'),
      pages: text('pages'),
      form: text('form', 'copy'),
      returnable: text('returnable', 'no'),
    }
  })
  return { ...form, values: { ...form.values, enclosures: listOriginals(rows, brought, proposed), proposed: brought } }
}

/** Enclosures of a sent form; an original that goes back and that the form never proposed (without scripts) is listed too. */
export function listedEnclosures(form: RegisterForm, card: CardForIntake | undefined): RegisterForm['enclosures'] {
  const { enclosures, proposed } = form
  if (enclosures.some(({ returnable }) => returnable === 'yes')) return enclosures
  const unseen = originalsBrought(card?.items ?? [], form).filter(
    (name) => !proposed.includes(name) && !enclosures.some((one) => one.name === name),
  )
  return [
    ...enclosures,
    ...unseen.map((name) => ({ name: original(name).name, form: 'original' as const, returnable: 'yes' as const })),
  ]
}
