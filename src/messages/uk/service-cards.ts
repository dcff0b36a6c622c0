/** Ukrainian words of service cards. Keys begin with `serviceCards.`. */
export const serviceCards = {} as const
