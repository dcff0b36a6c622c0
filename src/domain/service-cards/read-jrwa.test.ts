import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJrwa } from './read-jrwa.ts'

describe('reading a subject file plan', () => {
  it('reads the published classes, names the missing categories and parents', () => {
    const { classes, problems } = readJrwa(readFileSync('seeds/import-samples/jrwa-gmina.csv', 'utf8'))
    expect(classes.map(({ symbol }) => symbol)).toEqual([
      '1431',
      '1712',
      '5362',
      '6131',
      '6220',
      '6733',
      '6740',
      '6833',
    ])
    expect(classes[6]?.title).toBe('Pozwolenia na budowę, w tym drogowe (zadanie powiatu / miasta na prawach powiatu)')
    expect(problems.filter(({ field }) => field === 'category')).toHaveLength(8)
    expect(problems.filter(({ field }) => field === 'symbol').map(({ item }) => item)).toHaveLength(8)
  })

  it.each([
    ['6,Środowisko,A', { symbol: '6', title: 'Środowisko', category: 'A' }],
    [
      '"6","Hasło ""w cudzysłowie"", z przecinkiem",BE10',
      { symbol: '6', title: 'Hasło "w cudzysłowie", z przecinkiem', category: 'BE10' },
    ],
    ['1,Zarządzanie,BC', { symbol: '1', title: 'Zarządzanie', category: 'Bc' }],
    ['1,Zarządzanie,be-5', { symbol: '1', title: 'Zarządzanie', category: 'BE5' }],
  ])('reads %s', (row, expected) => {
    expect(readJrwa(`symbol,title,category\r\n${row}\r\n`)).toEqual({ classes: [expected], problems: [], unread: 0 })
  })

  it('accepts classes of five digits when their line of parents is there', () => {
    const plan = ['6', '66', '662', '6621', '66211'].map((symbol) => `${symbol},Hasło ${symbol},B5`).join('\n')
    expect(readJrwa(`\uFEFFsymbol,title,category\n${plan}`)).toMatchObject({ classes: { length: 5 }, problems: [] })
  })

  it.each([
    ['12a,Hasło,B5', 'symbol', 0],
    ['6,,B5', 'title', 0],
    ['6,"Hasło,B5', 'wiersz', 0],
    ['6,Hasło,B5\n,,', 'symbol', 1],
    ['6,Hasło,B5,uwaga', 'uwagi', 1],
    ['6,Hasło,B5\n6,Inne,B5', 'symbol', 1],
  ])('names the fault of %j', (rows, field, count) => {
    const { classes, problems } = readJrwa(`symbol,title,category\n${rows}`)
    expect([problems.map((problem) => problem.field), classes.length]).toEqual([[field], count])
  })

  it('names a category nobody knows, and the end class left without one', () => {
    const { problems } = readJrwa('symbol,title,category\n6,Środowisko,\n61,Przyroda,C5\n62,Ochrona,')
    expect(problems).toEqual([
      { item: 'wiersz 3', field: 'category', reason: 'nieznana kategoria archiwalna „C5”' },
      { item: '61', field: 'category', reason: 'klasa 61 nie ma kategorii archiwalnej' },
      { item: '62', field: 'category', reason: 'klasa 62 nie ma kategorii archiwalnej' },
    ])
  })

  it.each([
    'symbol;title;category\n6;Woda, las i łąki;B5',
    'Symbol;Hasło;Kategoria\n6;"Woda, las i łąki";B5;',
    'symbol,title,archival_category,notes\n6,"Woda, las i łąki",B5,',
  ])('reads the columns of %j', (csv) => {
    expect(readJrwa(csv)).toEqual({
      classes: [{ symbol: '6', title: 'Woda, las i łąki', category: 'B5' }],
      problems: [],
      unread: 0,
    })
  })

  it('counts what it left out', () => {
    expect(readJrwa('symbol,title,category\n6,Hasło,B5\n6,Inne,B5\n7,,B5\n8,"x,B5\n\n').unread).toBe(3)
  })

  it('does not take a file of another encoding', () => {
    const { classes, problems } = readJrwa('symbol,title,category\n6,\uFFFDrodowisko,B5')
    expect([classes, problems.map(({ field }) => field)]).toEqual([[], ['kodowanie']])
  })

  it('refuses a file with another header', () => {
    expect(readJrwa('6,Hasło,B5').problems).toMatchObject([{ item: '(plik)', field: 'nagłówek' }])
  })
})
