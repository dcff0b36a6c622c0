/** Keys of the database by the names a seed file uses (symbol of a unit, key of a window). */
export type Ids = Map<string, string>

/** The key of a name; throws when the file names something it does not define. */
export function idOf(ids: Ids, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`the seed file names „${name}”, which it does not define`)
  return id
}
