/**
 * Shows of the fields marked `data-when="name:value value"` only those that the form's answers call for; the details they
 * lie in open when one is called for by a change just made. Without scripts all of them are in view.
 */
export function showDependents(form: HTMLFormElement, moment: 'first' | 'changed'): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-when]')) {
    const [name = '', values = ''] = (field.dataset.when ?? '').split(':')
    const wanted = values.split(' ').includes(String(new FormData(form).get(name) ?? ''))
    const details = field.closest('details')
    if (wanted && field.hidden && moment === 'changed' && details) details.open = true
    field.hidden = !wanted
  }
}
