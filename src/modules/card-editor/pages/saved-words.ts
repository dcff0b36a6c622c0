import { type MessageKey, message } from '#messages/index.ts'
import { pl } from '#messages/pl/index.ts'

/** Fields that hold codes, with the keys of the words for them; a field of a row or of a part by its last name. */
const WORDS: Record<string, string> = {
  settlementForms: 'serviceCards.settlement',
  deliveryForms: 'serviceCards.delivery',
  lifeEvents: 'serviceCards.lifeEvent',
  ways: 'serviceCards.payment',
  when: 'serviceCards.payment',
  route: 'cardEditor.route',
  onTheSpot: 'cardEditor.onTheSpot',
  unit: 'cardEditor.unit',
  kind: 'cardEditor.kind',
  form: 'cardEditor.form',
  returnable: 'cardEditor.returnable',
  effect: 'cardEditor.openMatters',
}

/** What the saved version says at a place („items.0.kind”), for the author whose own text stands in the field. */
export function savedWords(path: string, value: string): string {
  if (value === '') return message('cardEditor.savedEmpty')
  const words = WORDS[path.split('.').at(-1) ?? '']
  const told = words === undefined ? value : value.split(', ').map((code) => worded(`${words}.${code}`, code))
  return message('cardEditor.savedSays', { value: [told].flat().join(', ') })
}

/** A part of the card as the form and its difference name it: „Dokument 2”, „termin”. */
export function placeWords(path: string): string {
  const [part = '', row] = path.split('.')
  if (part === 'forms') return message('serviceCards.forms')
  if (row !== undefined && /^\d+$/.test(row)) return worded(`cardEditor.row.${part}`, part, { no: Number(row) + 1 })
  return worded(`cardChanges.what.${part}`, worded(`cardChanges.word.${part}`, part))
}

const worded = (key: string, otherwise: string, values?: { no: number }): string =>
  key in pl ? message(key as MessageKey, values) : otherwise
