/** Words of founding and settling cases. Keys begin with `cases.`. */
export const cases = {} as const
