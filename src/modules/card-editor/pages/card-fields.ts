import type { StaffContext } from '#web/route.ts'
import type { DraftData } from '../draft.query.ts'
import { chosenAt, type FormValues, flatTexts, formValues, rowsAt, textAt } from '../form-values.ts'
import { remarksByField } from '../remark-words.ts'
import { savedWords } from './saved-words.ts'

/** Fields of a card's form by their places: name, value, trouble and question of each. */
export type CardFields = {
  text(path: string): { name: string; value: string; error: string | undefined; warning: string | undefined }
  chosen(path: string): { name: string; values: string[]; error: string | undefined; warning: string | undefined }
  rows(path: string): number
}

/** `revision`: the page belongs to what is stored; `typed`: to what its author tried to save and could not. */
export type Shown = { fields: CardFields; from: 'revision' | 'typed'; differs: Record<string, string> }

/** The page of a card for staff. */
export const cardPath = (symbol: string) => `/cards/${encodeURIComponent(symbol)}`

/** The address a draft is saved at, and the page it stands on. */
export const draftPath = (id: string) => `/cards/drafts/${id}`

/**
 * The form as it is to be shown: after a refusal with everything that was typed, otherwise with what is stored. Between two
 * authors, `differs` tells at each place what the stored revision says instead.
 */
export function shownForm(data: DraftData, { flash }: Pick<StaffContext, 'flash'>): Shown {
  const stored = formValues(data.content)
  const typed = flash.action === draftPath(data.draftId) ? (flash.values.card as FormValues | undefined) : undefined
  if (!typed) return { fields: storedFields(data, stored), from: 'revision', differs: {} }
  const behind = Number(flash.values.revision) !== data.revision
  const differs = behind ? differences(typed, stored) : {}
  const errorAt = (path: string) => flash.errors[`card.${path}`]
  const savedAt = (path: string) => (differs[path] === undefined ? undefined : savedWords(path, differs[path]))
  return { fields: fieldsOf(typed, errorAt, savedAt), from: 'typed', differs }
}

function storedFields({ content, revision, review }: DraftData, stored: FormValues): CardFields {
  // nobody is blamed for a card that is still empty
  const fresh = revision === 1 && content.title === ''
  const errors = fresh ? {} : remarksByField(review.errors)
  const questions = fresh ? {} : remarksByField(review.questions)
  return fieldsOf(
    stored,
    (path) => errors[path],
    (path) => questions[path],
  )
}

type At = (path: string) => string | undefined

function fieldsOf(values: FormValues, error: At, warning: At): CardFields {
  const said = (path: string) => ({ name: fieldName(path), error: error(path), warning: warning(path) })
  return {
    text: (path) => ({ ...said(path), value: textAt(values, path) }),
    chosen: (path) => ({ ...said(path), values: chosenAt(values, path) }),
    rows: (path) => rowsAt(values, path),
  }
}

/** „items.0.name” is `card[items][0][name]` in a form. */
export function fieldName(path: string): string {
  return `card${path
    .split('.')
    .map((part) => `[${part}]`)
    .join('')}`
}

function differences(typed: FormValues, stored: FormValues): Record<string, string> {
  const [mine, theirs] = [flatTexts(typed), flatTexts(stored)]
  const places = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const differing = [...places].filter((place) => (mine[place] ?? '') !== (theirs[place] ?? ''))
  return Object.fromEntries(differing.map((place) => [place, theirs[place] ?? '']))
}
