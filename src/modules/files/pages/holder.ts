import { message } from '#messages/index.ts'
import type { PaperFile } from '../paper-file.ts'

/** Where the paper is now, in words: a window, a place on a shelf, a hand-over sheet, a post, or with the client. */
export function holderWords({ holderKind, holder }: Pick<PaperFile, 'holderKind' | 'holder'>): string {
  if (holderKind === 'client') return message('files.holder.client')
  if (!holder) return message('files.holder.unknown')
  const { name, place, sheet } = holder
  if (sheet && (sheet.state === 'open' || sheet.number === null))
    return message('files.holder.sheet-open', { to: sheet.to })
  if (sheet) return message('files.holder.sheet-sent', { number: sheet.number ?? 0, year: sheet.year, to: sheet.to })
  if (name && place) return message('files.holder.shelf', { name, place })
  return name ?? message('files.holder.unknown')
}
