import { z } from 'zod'
import { CHANNEL_DECISIONS } from '#domain/proceedings/channel.ts'
import { message } from '#messages/index.ts'
import { optionalDay, requiredText, wholeNumber } from '#web/form.ts'
import { blank } from './forms.ts'

/** An officer's word on a doubtful way of filing. */
export const channelForm = z.object({
  version: z.preprocess(blank, wholeNumber(1, 1_000_000_000).optional()).transform((value) => value ?? null),
  channelDecision: z.enum(CHANNEL_DECISIONS, { error: () => message('intake.channelDecisionMissing') }),
  channelConfirmedOn: optionalDay,
  channelGrounds: requiredText(2000, message('intake.channelGroundsMissing')),
})
