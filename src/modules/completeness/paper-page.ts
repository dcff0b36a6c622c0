import type { Target } from '#modules/cases/index.ts'
import type { StaffContext } from '#web/route.ts'

/** The page every form here stands on and returns to. */
export function paperPage(_answer: unknown, context: StaffContext): string {
  return `/papers/${context.params.id}`
}

/** The paper named by the address, with the version the form was built on. */
export function target(context: StaffContext, version: number | null): Target {
  return { paperId: context.params.id ?? '', version }
}
