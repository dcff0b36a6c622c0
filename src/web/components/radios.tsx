import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'

/** One answer out of a few, all in view. */
export function Radios({ value, ...props }: ChoiceGroupProps & { readonly value?: string | undefined }) {
  return <ChoiceGroup {...props} kind="radios" chosen={new Set(value === undefined ? [] : [value])} />
}
