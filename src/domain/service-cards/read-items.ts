import type { CardItem, ItemForm, ItemKind } from './card.ts'

function formOf(name: string): ItemForm {
  if (/do wglądu/iu.test(name)) return 'inspection'
  // „oryginał lub odpis” leaves the choice to the client, so it stays `any`.
  const original = /orygina/iu.test(name)
  const copy = /\bkopi|odpis|uwierzytelnion|skan\b/iu.test(name)
  if (original === copy) return 'any'
  return original ? 'original' : 'copy'
}

/** Proofs of payment follow the path of art. 261 KPA; everything else is evidence until an author names its article. */
function kindOf(name: string): ItemKind {
  return /(dowód|potwierdzenie)\s+(opłaty|zapłaty|wpłaty)/iu.test(name) ? 'fee' : 'evidence'
}

/**
 * The words of a document with its condition, as `readItem` reads them: „Pełnomocnictwo, gdy działa pełnomocnik”. A condition that
 * begins otherwise stands in front: „przy odbiorze: dokument tożsamości”.
 */
export function wordsOfItem({ name, condition }: Pick<CardItem, 'name' | 'condition'>): string {
  if (condition === null || conditionOf(name) === condition) return name
  return /^(?:gdy|jeśli|jeżeli|o ile)(?!\p{L})/iu.test(condition) ? `${name}, ${condition}` : `${condition}: ${name}`
}

/** When a document or a fee is needed, out of its words; null when they do not say. */
export function conditionOf(name: string): string | null {
  const tail = /(?:,\s*)((?:gdy|jeśli|jeżeli|o ile)\b.*)$/iu.exec(name)
  if (tail?.[1]) return tail[1].trim()
  const head = /^((?:przy|gdy|jeśli|jeżeli|dla|w przypadku|osoba inna niż)(?!\p{L})[^:]*):/iu.exec(name)
  return head?.[1]?.trim() ?? null
}

/**
 * Turns the free text of a required document into a checklist item. A page never says which article demands a paper,
 * so none becomes `formal`: nobody may lose an application over a list copied from a web page.
 */
export function readItem(name: string, position: number): CardItem {
  return {
    key: `dokument-${position + 1}`,
    name,
    kind: kindOf(name),
    basis: null,
    form: formOf(name),
    returnable: 'no',
    fee: null,
    amountGrosze: null,
    condition: conditionOf(name),
    question: null,
  }
}
