import { polishDay } from '#domain/calendar/polish-dates.ts'
import { checkIdentifier, IDENTIFIER_KINDS, isIdentifierKind } from '#domain/identifiers/check.ts'
import { readPesel } from '#domain/identifiers/pesel.ts'
import { message } from '#messages/index.ts'
import { BadCall, type Command, requiredText } from './command.ts'

/** `id check KIND VALUE`: whether an identifier can be right. */
export const idCheck: Command = {
  positionals: ['kind', 'value'],
  options: {},
  answer(input) {
    const kind = requiredText(input, 'kind')
    if (!isIdentifierKind(kind)) throw new BadCall(`Rodzaj musi być jednym z: ${IDENTIFIER_KINDS.join(', ')}.`)
    if (typeof input.value !== 'string') throw new BadCall('Brak argumentu „value” (tekst; liczba zgubiłaby zera).')
    const checked = checkIdentifier(kind, input.value)
    const written = kind === 'pesel' ? birthInWords(checked.normalized) : ''
    const words = message(`identifiers.is.${checked.reason}`)
    return { yes: checked.valid, json: checked, text: `${checked.normalized}: ${words}${written}` }
  },
}

/** What a right PESEL says, for a person who compares it with a document. */
function birthInWords(pesel: string): string {
  const facts = readPesel(pesel)
  if (!facts) return ''
  return ` Data urodzenia: ${polishDay(facts.bornOn)}, ${facts.sex === 'female' ? 'kobieta' : 'mężczyzna'}.`
}
