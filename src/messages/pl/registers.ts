/** Words of registers and their entries. Keys begin with `registers.`. */
export const registers = {} as const
