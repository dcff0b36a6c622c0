/** What people do to a case sign when they write it down, undone. */

const LABEL = /^(ZNAK( SPRAWY)?|NR SPRAWY|SPRAWA)\s*:\s*/

/**
 * The spellings a text may stand for, likeliest first: without its spaces, and with the spaces as dots. A space between
 * two digits is never dropped, because 3 1 could be group 3, number 1 as well as 31. Empty for a text of nothing.
 */
export function tidySignSpellings(text: string): string[] {
  const tidy = capitals(text.normalize('NFC'))
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LABEL, '')
    // the numeric keypad of the Polish layout gives a comma
    .replaceAll(',', '.')
    .replace(/ ?([./-]) ?/g, '$1')
    .replace(/\.$/, '')
  if (tidy === '') return []
  const together = /\d \d/.test(tidy) ? [] : [tidy.replaceAll(' ', '')]
  const apart = tidy.includes(' ') ? [tidy.replaceAll(' ', '.')] : []
  return [...together, ...apart]
}

/** Polish letters only: the capitals of other alphabets could turn a foreign letter into ours. */
function capitals(text: string): string {
  return text.replace(/[a-ząćęłńóśźż]+/g, (letters) => letters.toUpperCase())
}
