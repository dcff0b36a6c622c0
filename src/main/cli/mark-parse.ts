import { formatCaseSign, parseCaseSign, type SignFault } from '#domain/registers/case-sign.ts'
import { BadCall, type Command } from './command.ts'

const IN_WORDS: Record<SignFault, string> = {
  empty: 'nie podano znaku',
  'too-long': 'tekst jest za długi',
  shape: 'znak ma mieć postać KOMÓRKA.KLASA.NUMER.ROK',
  unit: 'błędny symbol komórki organizacyjnej',
  class: 'błędny symbol klasy z wykazu akt',
  group: 'błędny numer grupy spraw',
  number: 'błędny numer sprawy',
  year: 'błędny rok (cztery cyfry)',
  initials: 'błędne inicjały',
  'receipt-number': 'to numer z rejestru przesyłek, a nie znak sprawy',
}

/** `mark parse TEXT`: the parts of a case sign. */
export const markParse: Command = {
  positionals: ['text'],
  options: {},
  answer(input) {
    if (typeof input.text !== 'string') throw new BadCall('Brak argumentu „text” (tekst).')
    const sign = parseCaseSign(input.text)
    if (!sign.valid) return { yes: false, json: sign, text: `To nie jest znak sprawy: ${IN_WORDS[sign.reason]}.` }
    const { valid, unit, class: symbol, group, number, year, initials, form } = sign
    const normalized = formatCaseSign(sign)
    return {
      yes: true,
      json: { valid, unit, class: symbol, group, number, year, initials, form, normalized },
      text: [
        `Znak sprawy: ${normalized}`,
        `komórka ${unit}, klasa ${symbol}${group === null ? '' : `, grupa ${group}`}, numer ${number}, rok ${year}`,
        ...(initials === null ? [] : [`inicjały ${initials}`]),
      ].join('\n'),
    }
  },
}
