import type { Permission } from '#domain/people/permissions.ts'
import type { Actor } from '#domain/people/roles.ts'
import type { Services } from './services.ts'

/** A refusal as the web sees it: a stable code and the values its sentence needs. */
export type Refusal = { why: string } & Record<string, unknown>

/** What became of an act: done (now or earlier under the same key), refused by a rule, or the key was used for another body. */
export type ActResult<Answer> =
  | { kind: 'done'; answer: Answer; replayed: boolean }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'key-reused' }

/** One call of an act: who, under which idempotency key (made by the browser before sending), with what. */
export type ActCall<Input> = {
  actor: Actor
  key: string
  input: Input
  /** Stands for the papers as the person looked at them before; when the act would print others, it is refused. */
  seen?: string | undefined
}

/** What an act would print, and what stands for it (`seen`); nothing of the act stays. */
export type ActLook = { kind: 'looked'; papers: unknown[]; seen: string } | { kind: 'refused'; refusal: Refusal }

/** A use case. Its name is its permission, its history event and its file. */
export type Act<Input, Answer> = {
  name: Permission
  run(services: Services, call: ActCall<Input>): Promise<ActResult<Answer>>
}

/** A use case whose papers may be looked at before it is done. */
export type LookedAct<Input, Answer> = Act<Input, Answer> & {
  look(services: Services, call: { actor: Actor; input: Input }): Promise<ActLook>
}

/** Thrown when the actor has no right to this record; answered with 403 and kept among refused attempts. */
export class Forbidden extends Error {
  readonly act: Permission
  readonly subjectId: string | null
  constructor(act: Permission, subjectId: string | null) {
    super(`forbidden: ${act}`)
    this.act = act
    this.subjectId = subjectId
  }
}

/** Thrown when somebody signed in holds no role today: there is nothing for them here yet, and a page says whom to ask. */
export class NoRole extends Error {
  readonly csrf: string
  constructor(csrf: string) {
    super('no role')
    this.csrf = csrf
  }
}

/** Thrown when a record does not exist or may not be seen; answered with 404, the same for both. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`not found: ${what}`)
  }
}
