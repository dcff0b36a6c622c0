import type { PublicStatus } from './public-status.ts'

/**
 * How a matter stands, as far as a notice is owed when it changes: what is next, by which day, and what became of files the
 * client sent. That a day has passed changes it only where something else is next.
 */
export function standingTold({ next, supplement }: PublicStatus): string {
  return [next.what, next.by?.day ?? '-', ...supplement.sent.map(({ state }) => state)].join(' ')
}

/** With the last answer the notices end; nothing more will happen to the matter. */
export function noticesEnd({ next }: Pick<PublicStatus, 'next'>): 'yes' | 'no' {
  return next.who === 'nobody' ? 'yes' : 'no'
}
