import type { z } from 'zod'
import type { FileKind } from '#platform/file-kind.ts'
import type { Refusal } from './act.ts'
import type { Route, StaffContext, StaffForm } from './route.ts'

/** A file as it lies in the store after it was checked; `kind` and `type` say what it is by its content. */
export type KeptFile = {
  name: string
  kind: FileKind
  type: string
  sha256: string
  bytes: number
  scan: 'off' | 'waiting' | 'clean'
}

/** A file that was checked and is not stored yet. */
export type SeenFile = { kind: FileKind; bytes: Buffer }

/**
 * A form of staff with one file (field `file`). What is wrong with the file stands at its field like any other error; the act
 * gets it stored by its digest. Nothing is read before the person may try, and nothing is stored of a form with errors.
 */
export type StaffUpload<Schema extends z.ZodType = z.ZodType, Input = unknown, Answer = unknown> = Omit<
  StaffForm<Schema, Input, Answer>,
  'input'
> & {
  upload: {
    kinds: readonly FileKind[]
    most: number
    /** `needed`: a file that the scanner could not look at is refused, to be sent again later. */
    scan: 'needed' | 'may-wait'
    /** Asked before the file is stored, so that nothing is kept of one that the act would refuse. The act asks again. */
    judge?: (form: z.output<Schema>, context: StaffContext, file: SeenFile) => Promise<Refusal | undefined>
  }
  input: (form: z.output<Schema>, context: StaffContext, file: KeptFile) => Input | Promise<Input>
}

/** A staff form with a file, its types tied together. */
export function staffUpload<Schema extends z.ZodType, Input, Answer>(
  route: Omit<StaffUpload<Schema, Input, Answer>, 'method' | 'audience'>,
): Route {
  return { ...route, method: 'POST', audience: 'staff' }
}
