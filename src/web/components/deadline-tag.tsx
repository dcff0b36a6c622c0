import { useLanguage } from './language.ts'

/** How a term stands as seen today. */
export type DeadlineState = 'overdue' | 'today' | 'tomorrow' | 'due-soon' | 'in-time' | 'suspended' | 'done'

const looks = {
  overdue: { shape: '●', kind: 'danger', word: 'common.deadline.overdue' },
  today: { shape: '◐', kind: 'warning', word: 'common.deadline.today' },
  tomorrow: { shape: '◐', kind: 'warning', word: 'common.deadline.tomorrow' },
  'due-soon': { shape: '◐', kind: 'warning', word: 'common.deadline.dueSoon' },
  'in-time': { shape: '○', kind: 'plain', word: 'common.deadline.inTime' },
  suspended: { shape: '⏸', kind: 'muted', word: 'common.deadline.suspended' },
  done: { shape: '✓', kind: 'done', word: 'common.deadline.done' },
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
      <span class="ok-deadline__shape" aria-hidden="true">
        {look.shape}
      </span>
      {text ?? say(look.word)}
    </span>
  )
}
