/** Words of people, units, windows and settings. Keys begin with `admin.`. */
export const admin = {} as const
