/** Hands one letter over, or looks for its proofs. */
export const SEND_ADE_LETTER = 'send-ade-letter'
/** Goes on with every letter that is due. */
export const MOVE_ADE_LETTERS = 'move-ade-letters'
