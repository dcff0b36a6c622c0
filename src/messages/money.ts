const space = '\u00a0'

/** Amount in words of figures: „17,00 zł” from 1700 grosze, „12 345,50 zł”. No-break spaces, so that it never splits. */
export function zloty(grosze: number): string {
  if (!Number.isInteger(grosze)) throw new Error(`Not a whole number of grosze: ${grosze}`)
  const whole = groupThousands(Math.floor(Math.abs(grosze) / 100))
  const rest = String(Math.abs(grosze) % 100).padStart(2, '0')
  return `${grosze < 0 ? '−' : ''}${whole},${rest}${space}zł`
}

/** „12 345” from 12345, with no-break spaces. */
export function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, space)
}
