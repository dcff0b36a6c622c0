import { message } from '#messages/index.ts'
import type { FormErrors } from '#web/form.ts'
import { identifierWarning } from '#web/identifier.ts'
import type { Settings } from './settings.query.ts'

type Numbers = Pick<Settings, 'ade' | 'feeAccount' | 'feeBic'>

/** What seems wrong with a number or a code; it is kept all the same. */
export function settingsWarnings({ ade, feeAccount, feeBic }: Numbers): FormErrors {
  const found = {
    ade: identifierWarning('ade', ade),
    feeAccount: identifierWarning('iban', feeAccount),
    // ISO 9362: bank, country, place, and a branch or none
    feeBic: feeBic && !/^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(feeBic) ? message('admin.settings.bic') : '',
  }
  return Object.fromEntries(Object.entries(found).filter((one): one is [string, string] => Boolean(one[1])))
}
