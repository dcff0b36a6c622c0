import { useLanguage } from './language.ts'

/** How a term stands as seen today. */
export type DeadlineState = 'overdue' | 'today' | 'tomorrow' | 'due-soon' | 'in-time' | 'suspended' | 'done'

const half = <path d="M6 0a6 6 0 1 0 0 12A6 6 0 1 0 6 0zm0 1.8a4.2 4.2 0 0 1 0 8.4z" fill-rule="evenodd" />

const looks = {
  overdue: { shape: <circle cx="6" cy="6" r="6" />, kind: 'danger', word: 'common.deadline.overdue' },
  today: { shape: half, kind: 'warning', word: 'common.deadline.today' },
  tomorrow: { shape: half, kind: 'warning', word: 'common.deadline.tomorrow' },
  'due-soon': { shape: half, kind: 'warning', word: 'common.deadline.dueSoon' },
  'in-time': {
    shape: <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="2" />,
    kind: 'plain',
    word: 'common.deadline.inTime',
  },
  suspended: { shape: <path d="M2 1h3v10H2zm5 0h3v10H7z" />, kind: 'muted', word: 'common.deadline.suspended' },
  done: {
    shape: <path d="M1 6.5 4.5 10 11 2" fill="none" stroke="currentColor" stroke-width="2" />,
    kind: 'done',
    word: 'common.deadline.done',
  },
} as const

/** Props: the state, and words that say more than the state's own („3 dni po terminie”). */
export interface DeadlineTagProps {
  readonly state: DeadlineState
  readonly text?: string
}

/** The state of a term as shape, word and colour, so that no one of them is needed alone. */
export function DeadlineTag({ state, text }: DeadlineTagProps) {
  const { say } = useLanguage()
  const look = looks[state]
  return (
    <span class={`ok-deadline ok-deadline--${look.kind}`}>
      <svg viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
        {look.shape}
      </svg>
      {text ?? say(look.word)}
    </span>
  )
}
