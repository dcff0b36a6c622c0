/** Words of hand-over sheets and their acknowledgement. Keys begin with `handover.`. */
export const handover = {} as const
