import { z } from 'zod'
import type { Route } from '#web/route.ts'

const deep = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) as unknown

/** Values that no field wants: each sent in every field of every form, by its name. */
export const hostileValues: Record<string, unknown> = {
  'too long': 'ż'.repeat(20_000),
  'a number': 1e308,
  negative: '-1',
  'a list': ['a', 'b', null, {}],
  'an object': { a: { b: 1 } },
  nothing: null,
  'an impossible day': '30.02.2026',
  'a day of another age': '0001-01-01',
  'control characters': 'Wnio\u0000sek\u0007\u001b[31m\r\nX-Evil: 1',
  'a turned line': 'Wniosek \u202egnp.exe\u2069 \u200b',
  'half a pair': 'Wniosek \ud83d i \udc00',
  markup: '<script>alert(1)</script>\'"--; drop table papers; #read("/etc/passwd") {{7*7}}',
  'nested deep': deep,
  'a huge list': Array.from({ length: 5_000 }, (_, at) => String(at)),
  'a stranger id': '0198f000-0000-7000-8000-000000000000',
  'names of prototypes': { constructor: { prototype: { admin: true } }, toString: 'x', hasOwnProperty: 1 },
}

/** Whole bodies that are no form at all: text as it is sent, with its type. */
export const hostileBodies: Record<string, { type: string; text: string | Buffer }> = {
  'broken JSON': { type: 'application/json', text: '{"a":' },
  'empty JSON': { type: 'application/json', text: '' },
  'JSON null': { type: 'application/json', text: 'null' },
  'a JSON list': { type: 'application/json', text: '[1,2]' },
  'a JSON number': { type: 'application/json', text: '7' },
  'poisoned JSON': {
    type: 'application/json',
    text: '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}',
  },
  'a nested bomb': { type: 'application/json', text: `${'['.repeat(50_000)}${']'.repeat(50_000)}` },
  'too large': { type: 'application/json', text: JSON.stringify({ title: 'a'.repeat(1_200_000) }) },
  'broken percents': { type: 'application/x-www-form-urlencoded', text: 'title=%ZZ&x=%&%00=%00' },
  'nested names': { type: 'application/x-www-form-urlencoded', text: `a${'[b]'.repeat(400)}=1&__proto__[admin]=1` },
  'too many names': {
    type: 'application/x-www-form-urlencoded',
    text: Array.from({ length: 9_000 }, (_, at) => `parties[${at}][surname]=a`).join('&'),
  },
  'not UTF-8': { type: 'application/x-www-form-urlencoded', text: Buffer.from([0x74, 0x3d, 0xff, 0xfe, 0xc3, 0x28]) },
  'plain text': { type: 'text/plain', text: 'title=x' },
  'no such type': { type: 'multipart/form-data; boundary=x', text: '--x--' },
}

/** Texts put where an address has an id. */
export const hostileIds = [
  'abc',
  '%00',
  '..%2f..%2fetc%2fpasswd',
  "'%3Bdrop",
  'a'.repeat(190),
  '0198F000-0000-7000-8000-00000000000G',
  '0198f000-0000-7000-8000-000000000000',
  '-1',
  '99999999999999999999',
  '__proto__',
]

type Shape = { type?: string; enum?: unknown[]; format?: string; anyOf?: Shape[]; properties?: Record<string, Shape> }

/** The fields of a route's form or query with a plausible value each, read from its schema. */
export function plausibleFields(route: Route): Record<string, unknown> {
  const schema =
    'form' in route ? route.form : 'page' in route ? route.question : 'query' in route ? route.query : undefined
  if (!schema) return {}
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, one]) => [name, plausible(name, one)]))
}

function plausible(name: string, shape: Shape): unknown {
  const [first] = shape.anyOf ?? []
  if (shape.enum) return shape.enum[0]
  if (usual[name] !== undefined) return usual[name]
  if (first) return plausible(name, first)
  if (shape.type === 'array') return []
  if (shape.type === 'object') return {}
  if (shape.type === 'number' || shape.type === 'integer') return 1
  return /(On|Day|From|To|Date)$/.test(name) ? '2026-11-23' : ''
}

/** Fields without which nothing behind the form would be reached. */
const usual: Record<string, unknown> = {
  channel: 'in-person',
  title: 'Wniosek',
  parties: [{ role: 'applicant', kind: 'natural', surname: 'Nowak', givenNames: 'Anna' }],
  enclosures: [{ name: 'Załącznik', pages: '1' }],
  reason: 'Pomyłka w zapisie.',
  note: 'Uwaga',
  days: '7',
  version: '1',
  name: 'Program',
}
