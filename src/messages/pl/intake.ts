/** Words of taking in and registering a paper. Keys begin with `intake.`. */
export const intake = {} as const
