import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { NotFound } from '#web/act.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { enterOwnWords } from './enter-own-words.ts'
import { type LetterWords, readLetterWords } from './own-words.query.ts'
import { letterName, ownWordsForm, ownWordsWithdrawal } from './own-words-forms.ts'
import { letterWordsPage } from './pages/letter-words.tsx'
import { ownWordsPage } from './pages/own-words.tsx'
import { withdrawOwnWords } from './withdraw-own-words.ts'

const home = '/letter-words'
const pageOf = (letter: string) => `${home}/${letter}`
const letterOf = ({ params }: StaffContext) => {
  const read = letterName.safeParse(params.letter)
  if (!read.success) throw new NotFound('letter')
  return read.data
}
const all = ({ services }: StaffContext) => readLetterWords(services.database.db, dayOf(services.clock.now()))

/** The office's own paragraphs on letters: read by those who keep the office's words, changed by them. */
export const ownWordsRoutes: readonly Route[] = [
  staffPage<{ letters: LetterWords[] }>({
    path: home,
    summary: 'Własne akapity urzędu na końcu pism: co dziś mówi każde z nich.',
    permission: 'documents.read-own-words',
    event: 'none',
    load: async (context) => ({ letters: await all(context) }),
    view: (data, context) => letterWordsPage({ ...data, context }),
  }),
  staffPage<LetterWords>({
    path: '/letter-words/:letter',
    summary: 'Własny akapit jednego rodzaju pism z jego historią.',
    permission: 'documents.read-own-words',
    event: 'none',
    async load(context) {
      const name = letterOf(context)
      const found = (await all(context)).find(({ letter }) => letter === name)
      if (!found) throw new NotFound('letter')
      return found
    },
    view: (words, context) => ownWordsPage({ words, context }),
  }),
  staffForm({
    path: '/letter-words/:letter',
    summary: 'Wpisuje własny akapit urzędu na końcu pisma od podanego dnia albo go kończy.',
    act: enterOwnWords,
    form: ownWordsForm,
    input: ({ ownWords: words, ownWordsFrom: from }, context) => ({ letter: letterOf(context), words, from }),
    after: ({ letter }) => pageOf(letter),
    back: (context) => pageOf(letterOf(context)),
    done: () => message('ownWords.entered'),
  }),
  staffForm({
    path: '/letter-words/:letter/withdrawal',
    summary: 'Cofa ostatnio wpisany akapit pisma, wpisany omyłkowo, z powodem.',
    act: withdrawOwnWords,
    form: ownWordsWithdrawal,
    input: ({ wordsId, withdrawWhy: why }, context) => ({ letter: letterOf(context), id: wordsId, why }),
    after: ({ letter }) => pageOf(letter),
    back: (context) => pageOf(letterOf(context)),
    done: () => message('ownWords.withdrawn'),
  }),
]
