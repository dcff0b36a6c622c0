import { type Mention, mentionsOf } from './mention.ts'

const AMOUNT =
  /(?<![\d.,])(\d{1,3}(?:[ .]\d{3})+|\d{1,7})(?:[.,](\d{1,2}|[-–—]{1,2}))?\s*(?:złot\p{L}*|zł(?!\p{L})|PLN(?!\p{L}))/giu

/** Sums of money, in grosze: „17 zł”, „43,75 zł”, „2.100 zł”, „40,0 zł”, „30 złotych”, „20,- zł”. A sum without its currency is none. */
export function amountsIn(text: string): Mention[] {
  return mentionsOf(text, AMOUNT, ([, whole = '', part = '']) => {
    return String(Number(whole.replace(/\D/gu, '')) * 100 + Number(part.replace(/\D/gu, '').padEnd(2, '0')))
  })
}
