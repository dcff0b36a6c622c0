/** Words of the client’s visit at a window. Keys begin with `visits.`. */
export const visits = {} as const
