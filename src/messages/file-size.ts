import { groupThousands } from './money.ts'

/** „812 kB”, „2,4 MB”: the size of a file as people read it, from bytes; English has a point where others have a comma. */
export function fileSize(bytes: number, language: 'pl' | 'en' | 'uk' = 'pl'): string {
  if (bytes < 1_000_000) return `${groupThousands(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return `${language === 'en' ? megabytes : megabytes.replace('.', ',')}\u00a0MB`
}
