import { accept, type Outcome, refuse } from '../outcome.ts'
import { fold } from './asked-words.ts'
import type { CardEdition } from './card.ts'
import type { CardForm } from './card-parts.ts'
import { CARD_LIMITS } from './review-text.ts'

/** Kinds of files that may be forms to download, by their media types; what opens on any computer and can be filled in. */
export const FORM_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
} as const
export type FormKind = keyof typeof FORM_TYPES
export const FORM_KINDS = Object.keys(FORM_TYPES) as FormKind[]

/** The kind of a form by its media type; undefined for a type that no form may have. */
export function formKind({ mediaType }: Pick<CardForm, 'mediaType'>): FormKind | undefined {
  return FORM_KINDS.find((kind) => FORM_TYPES[kind] === mediaType)
}

/** „Wniosek o wypis (kopia)” as `wniosek-o-wypis-kopia.pdf`: a name that every computer bears. */
export function formFileName(form: Pick<CardForm, 'name' | 'mediaType'>): string {
  const words = fold(form.name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return `${words || 'formularz'}.${formKind(form) ?? 'bin'}`
}

export type FormRefusal =
  | { why: 'form-already-there'; name: string }
  | { why: 'form-name-taken'; name: string }
  | { why: 'forms-too-many'; most: number }
  | { why: 'form-not-there' }

/** The card with a further form at the end; each file once, each under a name of its own (links are told apart by it). */
export function withForm(card: CardEdition, form: CardForm): Outcome<CardEdition, FormRefusal> {
  const same = card.forms.find(({ sha256 }) => sha256 === form.sha256)
  if (same) return refuse({ why: 'form-already-there', name: same.name })
  if (card.forms.some(({ name }) => fold(name) === fold(form.name)))
    return refuse({ why: 'form-name-taken', name: form.name })
  if (card.forms.length >= CARD_LIMITS.rows) return refuse({ why: 'forms-too-many', most: CARD_LIMITS.rows })
  return accept({ ...card, forms: [...card.forms, form] })
}

/** The card without the form with this digest, and the form. Editions in force keep theirs. */
export function withoutForm(
  card: CardEdition,
  sha256: string,
): Outcome<{ card: CardEdition; form: CardForm }, FormRefusal> {
  const form = card.forms.find((one) => one.sha256 === sha256)
  if (!form) return refuse({ why: 'form-not-there' })
  return accept({ card: { ...card, forms: card.forms.filter((one) => one !== form) }, form })
}
