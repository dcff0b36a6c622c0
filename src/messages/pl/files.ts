/** Words of attached files. Keys begin with `files.`. */
export const files = {} as const
