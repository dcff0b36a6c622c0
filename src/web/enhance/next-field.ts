const fields = 'input:not([type=hidden]),select,textarea,button[data-key]'

/**
 * The field after this one in its form, for going on without Tab: answers of one group count as one field, and what a
 * person rarely needs (`data-aside`, closed details) is passed over.
 */
export function nextField(from: HTMLElement): HTMLElement | undefined {
  const form = from.closest('form')
  const group = from.closest('[data-digits]')
  const name = from instanceof HTMLInputElement && from.type === 'radio' ? from.name : null
  const all = [...(form?.querySelectorAll<HTMLElement>(fields) ?? [])]
  const rest = all.slice(all.indexOf(from) + 1)
  return rest.find((field) => {
    if (field.closest('[data-aside]') && !from.closest('[data-aside]')) return false
    if (group?.contains(field) || (name && (field as HTMLInputElement).name === name)) return false
    return !(field as HTMLInputElement).disabled && field.checkVisibility()
  })
}
