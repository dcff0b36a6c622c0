import type { FormErrors } from '#web/form.ts'

/** What stands in the fields of the intake form: typed, taken up from a draft, or filled from an earlier paper. */
export type TypedForm = { values: Record<string, unknown>; errors: FormErrors }

/** A field as components take it: name with brackets, value, error. `path` has dots between levels. */
export function fieldAt(form: TypedForm, path: string, otherwise = '') {
  const [first = '', ...rest] = path.split('.')
  const name = first + rest.map((part) => `[${part}]`).join('')
  const error = form.errors[path]
  return { name, value: textAt(form, path, otherwise), ...(error ? { error } : {}) }
}

/** The text at a path; `otherwise` when nothing was ever there (a field left empty stays empty). */
export function textAt(form: TypedForm, path: string, otherwise = ''): string {
  const value = valueAt(form, path)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise
}

/** The texts at a path: one ticked box arrives as a bare text. */
export function listAt(form: TypedForm, path: string): string[] {
  const value = valueAt(form, path)
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}

/** How many rows a list of the form has. */
export function countAt(form: TypedForm, path: string): number {
  const value = valueAt(form, path)
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

function valueAt({ values }: TypedForm, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], values)
}
