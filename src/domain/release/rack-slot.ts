/** The lowest place of a rack that is free: „1”, „2”, …; places named otherwise by hand are left alone. */
export function proposeSlot(taken: Iterable<string>): string {
  const used = new Set(taken)
  let number = 1
  while (used.has(String(number))) number += 1
  return String(number)
}
