import { z } from 'zod'

/** Answers by the key of the question; what is no answer to a question of the card is read as „I do not know”. */
export const answersForm = z.object({ answers: z.record(z.string(), z.string()).optional().catch(undefined) })

/** The page of questions knows one trouble of its own. */
export const questionsQuery = z.object({ error: z.enum(['too-many']).optional().catch(undefined) })
