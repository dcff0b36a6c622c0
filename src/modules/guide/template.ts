import { readFileSync } from 'node:fs'

let source: string | undefined

/** The layout of the printed checklist (Typst); it lies beside this file, and beside the bundle after a build. */
export function checklistTemplate(): string {
  source ??= readFileSync(new URL('./templates/checklist.typ', import.meta.url), 'utf8')
  return source
}
