/** Words of the release rack and giving documents out. Keys begin with `release.`. */
export const release = {} as const
