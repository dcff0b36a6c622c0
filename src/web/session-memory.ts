import type { Session } from './session.ts'

/** How long a session read once is taken as read. An end made by another process of the office is noticed this late. */
export const sessionMemoryMs = 1_000

/** Most sessions remembered at once; more people than that do not work in one office within a second. */
const most = 2_000

/** Remembers who asks for a moment, so that a clerk's next click does not read the same rights again. */
export type SessionMemory = {
  /** The remembered session of this cookie or token, otherwise what `read` finds. */
  find(secret: string, read: () => Promise<Session | undefined>): Promise<Session | undefined>
  /** Called after every act on people and sessions: signing out, locking and a taken right count at once. */
  forget(): void
}

/**
 * Makes the memory of one server.
 * @param keepMs milliseconds; 0 reads every time
 * @param now milliseconds of a clock that only goes forward
 */
export function sessionMemory(keepMs: number, now: () => number): SessionMemory {
  const kept = new Map<string, { session: Session; until: number }>()
  // what was read before an act ended may not be remembered after it
  let era = 0
  return {
    async find(secret, read) {
      const known = kept.get(secret)
      if (known && now() < known.until) return known.session
      const asked = era
      const session = await read()
      if (!session || keepMs === 0 || asked !== era) return session
      if (kept.size >= most) kept.clear()
      kept.set(secret, { session, until: now() + keepMs })
      return session
    },
    forget() {
      era += 1
      kept.clear()
    },
  }
}
