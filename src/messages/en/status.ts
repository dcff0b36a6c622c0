/** English words of the client’s status page. Keys begin with `status.`. */
export const status = {} as const
