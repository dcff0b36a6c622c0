import type { ImportProblem } from '#domain/service-cards/imported.ts'
import { readJrwa } from '#domain/service-cards/read-jrwa.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** What an import of a file plan did, in numbers of classes, and what it named. */
export type JrwaImportReport = {
  read: number
  added: number
  changed: number
  unchanged: number
  problems: ImportProblem[]
}

/**
 * Imports a file plan (`symbol,title,category`): new classes are added, known ones take the title and category of the file
 * and stop being invented; a category missing from the file does not erase the known one.
 */
export async function importJrwa(tx: Tx, csv: string): Promise<JrwaImportReport> {
  const { classes, problems } = readJrwa(csv)
  const report: JrwaImportReport = { read: classes.length, added: 0, changed: 0, unchanged: 0, problems }
  const known = await tx.selectFrom('jrwa_classes').selectAll().where('valid_to', 'is', null).execute()
  for (const { symbol, title, category } of classes) {
    const now = known.find((row) => row.symbol === symbol)
    if (!now) {
      await tx.insertInto('jrwa_classes').values({ symbol, title, category }).execute()
      report.added += 1
    } else if (now.title === title && (category ?? now.category) === now.category && !now.invented)
      report.unchanged += 1
    else {
      const changed = { title, category: category ?? now.category, invented: false }
      const { valid_from: validFrom } = now
      await tx
        .updateTable('jrwa_classes')
        .set(changed)
        .where('symbol', '=', symbol)
        .where('valid_from', '=', validFrom)
        .execute()
      report.changed += 1
    }
  }
  return report
}
