import { expect, test } from 'vitest'
import { adeStates } from '#domain/posting/ade-states.ts'
import { deliveryChannels } from '#domain/posting/channels.ts'
import { message } from './index.ts'
import { posting } from './pl/posting.ts'

test('every way of delivery and every state of a letter in e-Doręczenia has its words', () => {
  const words = [
    ...deliveryChannels.map((channel) => message(`posting.channel.${channel}`)),
    ...adeStates.map((state) => message(`posting.ade.${state}`)),
  ]
  expect(new Set(words).size).toBe(deliveryChannels.length + adeStates.length)
})

test('every reason is a sentence', () => {
  const sentences = Object.entries(posting).filter(([key]) => /\.(why|undelivered)\./.test(key))
  expect(sentences.filter(([, text]) => !/^[A-ZŁŚ].*(\.|\(art\. [^)]+\)\.)$/.test(text))).toEqual([])
})
