import { describe, expect, it } from 'vitest'
import { readTerm } from './read-term.ts'

const days = (count: number) => ({ unit: 'days', count })
const months = (count: number) => ({ unit: 'months', count })

describe('the term of a card', () => {
  it.each([
    ['do 30 dni', null, days(30)],
    ['3 dni robocze', null, { unit: 'working-days', count: 3 }],
    ['2 tygodnie', null, days(14)],
    ['w ciągu miesiąca', null, months(1)],
    ['do 1 roku', null, months(12)],
    ['od ręki', null, 'at-once'],
    ['niezwłocznie', null, 'at-once'],
    [null, { value: 7, unit: 'dni', from: 'wpływ do urzędu' }, days(7)],
    [null, 'P2W', days(14)],
  ])('%j with %j is read without doubt', (written, normalised, term) => {
    expect(readTerm(written, normalised)).toEqual({ term, problems: [] })
  })

  it.each([
    ['od 7 do 14 dni', null, null, 'kilka terminów'],
    ['1 miesiąc albo 2 miesiące', null, null, 'kilka terminów'],
    ['terminy KPA', null, null, 'nie da się zapisać'],
    ['bez zbędnej zwłoki', null, null, 'nie da się zapisać'],
    [7, null, null, 'nie jest tekstem'],
    [null, { value: 0, unit: 'dni' }, null, 'nieznaną jednostkę'],
    [null, { value: 3, unit: 'pory' }, null, 'nieznaną jednostkę'],
    [null, 'P1M; P14D', null, 'kilka terminów'],
    [null, 'miesiąc', null, 'nieznany zapis'],
    ['do 14 dni', { value: 7, unit: 'dni' }, days(7), 'mówią co innego'],
    ['30 dni', { value: 30, unit: 'dni', from: 'komplet' }, days(30), 'biegnie od'],
  ])('%j with %j keeps its doubt', (written, normalised, term, doubt) => {
    const reading = readTerm(written, normalised)
    expect(reading.term).toEqual(term)
    expect(reading.problems).toEqual([expect.stringContaining(doubt)])
  })
})
