import { pageCount } from './polish-text.ts'

export interface EnclosureFacts {
  name: string
  pages: number | null
  form: 'original' | 'certified-copy' | 'copy' | 'shown'
  /** Originals that come back to the client when the matter ends. */
  fate: 'returned' | 'kept'
}

const FORM = {
  original: 'oryginał',
  'certified-copy': 'odpis poświadczony',
  copy: 'kopia',
  shown: 'okazano do wglądu',
} as const

export interface EnclosureLine {
  text: string
  detail: string
}

/** „Mapa zasadnicza” and „2 strony, oryginał, do zwrotu”. */
export function enclosureLine({ name, pages, form, fate }: EnclosureFacts): EnclosureLine {
  const detail = [pages === null ? null : pageCount(pages), FORM[form], fate === 'returned' ? 'do zwrotu' : null]
  return { text: name, detail: detail.filter((part) => part !== null).join(', ') }
}
