import { expect, test } from 'vitest'
import { hardnessOf, measurePlainness } from '#domain/service-cards/plain-language.ts'
import { type MessageKey, message } from './index.ts'
import { guide } from './pl/guide.ts'
import { notices } from './pl/notices.ts'
import { publicPages } from './pl/public-pages.ts'
import { sending } from './pl/sending.ts'
import { serviceCards } from './pl/service-cards.ts'
import { statements } from './pl/statements.ts'
import { status } from './pl/status.ts'

// What the office says to clients on its own pages is held to the measure that authors of cards are shown. Only the words
// that the act on digital accessibility prescribes for the declaration are not ours to mend.
const ours = { ...guide, ...notices, ...publicPages, ...sending, ...serviceCards, ...statements, ...status }
const prescribed = (key: string) => key.startsWith('statements.a11y.')

test('every text of the pages for citizens is plain Polish', () => {
  const hard = Object.entries(ours)
    .filter(([key]) => !prescribed(key))
    .flatMap(([key, text]) => {
      const values = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 5]))
      const told = message(key as MessageKey, values)
      const ways = hardnessOf(measurePlainness(told))
      return ways.length > 0 ? [`${key}: ${ways.join(', ')}: ${told}`] : []
    })
  expect(hard).toEqual([])
})
