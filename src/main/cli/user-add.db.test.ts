import { expect, it } from 'vitest'
import { verifyPassword } from '#platform/passwords.ts'
import { useCommand } from '#test/support/okienko-command.ts'
import { greeting } from '../greeting.ts'

const { test, okienko: answerOf } = useCommand('empty')

async function okienko(...words: string[]) {
  const { code, out } = await answerOf(...words, '--json')
  return { code, json: JSON.parse(out) }
}

const office = ['office', 'create', '--name', 'Urząd Gminy Próbnej', '--authority', 'Wójt Gminy Próbnej', '--city']
const place = ['Próbna', '--city-locative', 'Próbnej', '--address', 'ul. Krótka 1', '--postal-line', '00-001 Próbna']
const person = ['user', 'add', 'a.nowak', '--given-name', 'Anna', '--surname', 'Nowak']

it('an empty database says what to do, takes one office, and then its first administrator', async () => {
  expect(await greeting(test.app.db, '.')).toContain('npm run okienko -- office create')
  expect(await okienko(...office, ...place)).toEqual({ code: 0, json: { made: true } })
  expect(await okienko(...office, ...place)).toEqual({ code: 1, json: { made: false } })
  expect(await greeting(test.app.db, '.')).toBeNull()

  const { code, json } = await okienko(...person)
  expect([code, json]).toEqual([0, expect.objectContaining({ added: true, login: 'a.nowak' })])
  const kept = await test.owner.db
    .selectFrom('staff')
    .innerJoin('staff_roles', 'staff_roles.staff_id', 'staff.id')
    .select(['password_hash', 'must_change_password', 'initials', 'role'])
    .executeTakeFirstOrThrow()
  expect(kept).toMatchObject({ must_change_password: true, initials: 'AN', role: 'administrator' })
  expect(await verifyPassword(kept.password_hash, json.password)).toBe(true)
  const audit = await test.owner.db.selectFrom('audit_log').select('payload').where('chain', '=', 'acts').execute()
  expect(audit.map(({ payload }) => payload).join()).toContain('command line')
})

it.each([
  [person, 1, { added: false, why: 'login-taken' }],
  [
    [...person.slice(0, 2), 'b.nowak', ...person.slice(3), '--role', 'case-officer'],
    1,
    { added: false, why: 'role-needs-unit' },
  ],
  [[...person.slice(0, 2), 'b.nowak', ...person.slice(3), '--unit', 'XYZ'], 1, { added: false, why: 'no-such-unit' }],
  [[...person.slice(0, 2), 'Żółw', ...person.slice(3)], 2, { error: expect.stringContaining('małych liter') }],
  [[...person, '--role', 'king'], 2, { error: expect.stringContaining('Nieznana rola') }],
])('%j is answered %i', async (words, code, json) => {
  expect(await okienko(...words)).toEqual({ code, json })
})
