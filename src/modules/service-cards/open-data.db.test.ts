import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'

const app = useApp()
const get = (url: string) => app.server.inject({ method: 'GET', url })

test('the services of the office are open data, with every column told', async () => {
  const table = await get('/dane/uslugi.csv')
  expect(table.headers['content-type']).toBe('text/csv; charset=utf-8')
  const [head = '', ...rows] = table.body.trimEnd().split('\r\n')
  expect(rows.length).toBeGreaterThan(15)
  expect(rows.some((row) => row.startsWith('WKŚ-01,Zezwolenie na usunięcie drzew lub krzewów,'))).toBe(true)
  const columns = (await get('/dane/uslugi-kolumny.csv')).body.trimEnd().split('\r\n').slice(1)
  expect(columns.map((row) => row.split(',')[0])).toEqual(head.split(','))
})
