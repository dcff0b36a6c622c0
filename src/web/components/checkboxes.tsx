import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

/** Any number of answers out of a few. */
export function Checkboxes({ values, ...props }: ChoiceGroupProps & { readonly values?: readonly string[] }) {
  return <ChoiceGroup {...props} kind="checkboxes" chosen={new Set(values)} />
}
