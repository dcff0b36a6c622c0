/** Calendar days a finished document waits on the rack before the client is reminded and another way is looked for. */
export const DAYS_ON_RACK = 14
