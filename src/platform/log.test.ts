import { expect, test } from 'vitest'
import { openLog } from './log.ts'

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = []
  write(openLog('info', { write: (line) => void lines.push(line) }))
  return lines.join('')
}

test.each([
  [{ name: 'Zofia Wymyślona' }],
  [{ client: { lastName: 'Wymyślona' } }],
  [{ req: { body: 'Wymyślona' } }],
  [{ a: { b: { email: 'Wymyślona' } } }],
  [{ err: Object.assign(new Error('duplicate key'), { detail: 'Key (name)=(Wymyślona) already exists.' }) }],
  [{ err: Object.assign(new Error('invalid input syntax for type date: "Wymyślona"'), { code: '22007' }) }],
])('hides personal data in %j', (fields) => {
  const text = logged((log) => log.info(fields, 'saved'))
  expect(text).toContain('saved')
  expect(text).not.toContain('Wymyślona')
})

test('keeps what is needed to find a fault', () => {
  const error = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'papers_pkey' })
  const line = JSON.parse(logged((log) => log.error({ err: error, reference: 'A1' }, 'fault')))
  expect(line).toMatchObject({
    reference: 'A1',
    err: { sqlState: '23505', constraint: 'papers_pkey', message: 'duplicate key' },
  })
})
