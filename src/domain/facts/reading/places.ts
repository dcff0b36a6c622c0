import { fold } from '../spelling.ts'
import { type Mention, mentionsOf } from './mention.ts'

const ADDRESS =
  /(?:\b(?:[Uu]l|[Aa]l|[Pp]l|[Oo]s)\.|\b(?:[Uu]lic|[Aa]le|[Pp]lac)\p{L}*)\s+((?:\p{L}{1,6}\.\s*){0,2}\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)(?:\s+(\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?)(?!\d))?/gu

/** Addresses in a text, as the folded stem of the street and the number: „ul. Zduńska 3”, „od ul. Zduńskiej 3” are one place. */
export function addressesIn(text: string): Mention[] {
  return mentionsOf(text, ADDRESS, ([, street = '', number = '']) => {
    const name =
      fold(street)
        .split(/[\s.]+/u)
        .filter(Boolean)
        .at(-1) ?? ''
    return `${stemOf(name)} ${number.replace(/\s/gu, '').toLowerCase()}`.trim()
  })
}

/** Endings of adjectives and nouns in the cases in which an address stands. */
function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:iego|ego|iej|ej|ich|ych|iem|im|ym|[aeiouy])$/u, '') : word
}

/** Whether two addresses are of one place; a street without a number is any of its houses. */
export function samePlace(one: string, other: string): boolean {
  const [street, number] = one.split(' ')
  const [otherStreet, otherNumber] = other.split(' ')
  return street === otherStreet && (!number || !otherNumber || number === otherNumber)
}

const ROOM = /\b(?:pok\.|pok[oó]j\p{L}*)\s*(?:nr\s*)?(\d{1,4}(?:\s?[A-Z])?|[A-Z]-?\d{1,3})\b/gu

/** Rooms: „pok. 316 C”, „pok. B-8”. */
export function roomsIn(text: string): Mention[] {
  return mentionsOf(text, ROOM, ([, room = '']) => room.replace(/\s/gu, ''))
}
