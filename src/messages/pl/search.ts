/** Words of the one search box. Keys begin with `search.`. */
export const search = {} as const
