/**
 * The case sign (znak sprawy): unit . class . [group .] number . year [. initials], as the office instruction of 2011
 * orders, read in any spelling people use and written in one. Signs of the instruction before it are read as foreign ones.
 */
import { tidySignSpellings } from './case-sign-spelling.ts'
import { parseOutgoingNumber } from './outgoing-number.ts'
import { parseRegisterNumber } from './register-number.ts'

/** The identity of a case is everything but the initials. `class` keeps its leading zeros. */
export type CaseSign = {
  unit: string
  class: string
  group: number | null
  number: number
  year: number
  initials: string | null
}

/** An old sign may be recorded as another office's, never given. */
export type SignForm = 'since-2011' | 'before-2011'

export type SignFault =
  | 'empty'
  | 'too-long'
  | 'shape'
  | 'unit'
  | 'class'
  | 'group'
  | 'number'
  | 'year'
  | 'initials'
  | 'receipt-number'

export type ParsedCaseSign = ({ valid: true; form: SignForm } & CaseSign) | { valid: false; reason: SignFault }

const LONGEST = 80
const UNIT = /^(?=.{1,20}$)(?=.*[A-ZĄĆĘŁŃÓŚŹŻ])[A-Z0-9ĄĆĘŁŃÓŚŹŻ]+(-[A-Z0-9ĄĆĘŁŃÓŚŹŻ]+)*$/
const CLASS = /^\d{2,6}$/
const COUNT = /^\d{1,7}$/
const YEAR = /^(19|20)\d\d$/
const INITIALS = /^[A-ZĄĆĘŁŃÓŚŹŻ]{1,5}$/
/** How another office printed the number of its register: year, dash, count. */
const FOREIGN_REGISTER_NUMBER = /^\d{4}-\d+$/
const OLD = /^(.+?)[.-](\d{3,5})[-/](?:(\d{1,7})[-/])?(\d{1,7})[-/](\d{2}|\d{4})$/
const LAST_OLD_YEAR = 2010

/**
 * Reads a case sign: spaces, lower case, slashes or commas for dots, any dash and a label before it are forgiven; a
 * missing or impossible part is not. The reason of a refusal names the first part that does not fit.
 */
export function parseCaseSign(text: string): ParsedCaseSign {
  if (text.length > LONGEST) return refused('too-long')
  const spellings = tidySignSpellings(text)
  if (spellings.length === 0) return refused('empty')
  if (isRegisterNumber(text) || FOREIGN_REGISTER_NUMBER.test(spellings[0]!)) return refused('receipt-number')
  const read = spellings.map(parseSpelling)
  return read.find((one) => one.valid) ?? read[0]!
}

/** Writes a sign with its dots; an old one with the dashes and the slash of its time. */
export function formatCaseSign(sign: CaseSign & { form?: SignForm }): string {
  const { unit, group, number, year, initials } = sign
  if (sign.form === 'before-2011') {
    const inGroup = group === null ? '' : `${group}-`
    return `${unit}.${sign.class}-${inGroup}${number}/${String(year).slice(2)}`
  }
  return [unit, sign.class, group, number, year, initials].filter((part) => part !== null).join('.')
}

/** True when two signs name the same case, whoever's initials they carry. */
export function sameCase(a: CaseSign, b: CaseSign): boolean {
  return a.unit === b.unit && a.class === b.class && a.group === b.group && a.number === b.number && a.year === b.year
}

function parseSpelling(text: string): ParsedCaseSign {
  const current = parseCurrent(text.replaceAll('/', '.').split('.'))
  return current.valid ? current : (parseOld(text) ?? current)
}

function parseCurrent(parts: readonly string[]): ParsedCaseSign {
  const last = parts.at(-1)!
  const initials = parts.length > 4 && /\D/.test(last) ? last : null
  const [unit, symbol, ...counts] = initials === null ? parts : parts.slice(0, -1)
  const [group, number, year] = counts.length === 2 ? [null, ...counts] : counts
  if (counts.length < 2 || counts.length > 3 || !number || !year || group === undefined) return refused('shape')
  if (!UNIT.test(unit!)) return refused('unit')
  if (!CLASS.test(symbol!)) return refused('class')
  if (group !== null && !isCount(group)) return refused('group')
  if (!isCount(number)) return refused('number')
  if (!YEAR.test(year)) return refused('year')
  if (initials !== null && !INITIALS.test(initials)) return refused('initials')
  return {
    valid: true,
    form: 'since-2011',
    unit: unit!,
    class: symbol!,
    group: group === null ? null : Number(group),
    number: Number(number),
    year: Number(year),
    initials,
  }
}

/** Before 2011: dashes between the parts, a two-digit year, dots allowed in the unit; the group may be 0. */
function parseOld(text: string): ParsedCaseSign | undefined {
  const parts = OLD.exec(text)
  if (!parts) return undefined
  const [, unit, symbol, group, number, ending] = parts
  const year = ending!.length === 4 ? Number(ending) : Number(ending) + (Number(ending) > 50 ? 1900 : 2000)
  if (year > LAST_OLD_YEAR || !unit!.split('.').every((part) => UNIT.test(part)) || !isCount(number!)) return undefined
  return {
    valid: true,
    form: 'before-2011',
    unit: unit!,
    class: symbol!,
    group: group === undefined ? null : Number(group),
    number: Number(number),
    year,
    initials: null,
  }
}

function isRegisterNumber(text: string): boolean {
  return (parseRegisterNumber(text) ?? parseOutgoingNumber(text)) !== undefined
}

function isCount(text: string): boolean {
  return COUNT.test(text) && Number(text) > 0
}

function refused(reason: SignFault): ParsedCaseSign {
  return { valid: false, reason }
}
