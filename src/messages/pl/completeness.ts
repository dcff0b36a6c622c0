/** Words of the checklist, missing items and what follows. Keys begin with `completeness.`. */
export const completeness = {} as const
