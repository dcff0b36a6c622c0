import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'

/** Whether cases of a class keep a metryka; without one the provision that frees them. */
export type SetMetryka = { symbol: string } & (
  | { metryka: 'kept'; basis: null }
  | { metryka: 'not-kept'; basis: string }
)

/** Says of a class in force that its cases keep a metryka or are freed from it (art. 66a § 4 KPA and its regulation). */
export const setMetryka = act('admin.set-metryka', async (frame, { symbol, metryka, basis }: SetMetryka) => {
  frame.allow({})
  const today = frame.today.toString()
  const { numUpdatedRows } = await frame.tx
    .updateTable('jrwa_classes')
    .set({ metryka, metryka_basis: basis })
    .where('symbol', '=', symbol)
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return refuse({ why: 'jrwa-no-class', symbol })
  frame.record({ event: 'metryka-set', data: { symbol, metryka, basis } })
  return accept({ symbol, metryka, basis })
})
