import { describe, expect, test } from 'vitest'
import { permissions } from '#domain/people/permissions.ts'
import { routes } from '#main/routes.ts'
import { openApiDocument } from '#web/openapi.ts'

type Json = Record<string, unknown>
type Operation = {
  operationId: string
  summary: string
  parameters?: { name: string; in: string; required: boolean; schema: Json }[]
  requestBody?: { content: Record<string, { schema: Json }> }
  responses: Record<string, Json>
  security: Json[]
  'x-permission': string
  'x-event': string
}

const document = JSON.parse(JSON.stringify(openApiDocument(routes)))
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

/** Every value under a name, however deep. */
function under(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => under(name, one))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [...(key === name ? [inner] : []), ...under(name, inner)])
}

describe('the OpenAPI document', () => {
  test('is OpenAPI 3.1 with a title, and describes every route once', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.info).toMatchObject({ title: 'Okienko', version: '1' })
    expect(operations).toHaveLength(routes.length)
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('every reference leads somewhere in the document', () => {
    const lost = under('$ref', document).filter((reference) => {
      const steps = String(reference).split('/').slice(1)
      return steps.reduce<unknown>((value, step) => (value as Json | undefined)?.[step], document) === undefined
    })
    expect(lost).toEqual([])
  })

  test('every parameter of a path is declared, each once, and every parameter and body has a schema', () => {
    const wrong = operations.flatMap(({ path, method, operation }) => {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name)
      const keys = (operation.parameters ?? []).map((one) => `${one.in} ${one.name}`)
      const schemas = Object.values(operation.requestBody?.content ?? {}).map((body) => body.schema)
      const whole = [...(operation.parameters ?? []).map((one) => one.schema), ...schemas].every(
        (schema) => typeof schema === 'object',
      )
      const same = named.join() === declared.join() && new Set(keys).size === keys.length
      return same && whole && (method === 'get' || schemas.length > 0) ? [] : [`${method} ${path}`]
    })
    expect(wrong).toEqual([])
  })

  test('every operation has a sentence, an answer, a permission of the table and an event', () => {
    const wrong = operations.filter(({ operation }) => {
      const permission = operation['x-permission']
      const secured = permission === 'none' || permission in permissions
      return (
        !operation.summary.endsWith('.') ||
        Object.keys(operation.responses).length < 2 ||
        !secured ||
        !operation['x-event']
      )
    })
    expect(wrong.map(({ path, method }) => `${method} ${path}`)).toEqual([])
  })

  test('an act asks for a session or a token and an idempotency key, and tells its fields', () => {
    const register = document.paths['/papers'].post as Operation
    expect(register.security).toEqual([{ session: [] }, { token: [] }])
    expect(register.parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header', required: true }])
    const schema = register.requestBody?.content['application/json']?.schema as { properties: Json; required: string[] }
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['channel', 'title', 'parties', 'enclosures']),
    )
    expect(schema.required).toContain('title')
    expect(register['x-permission']).toBe('intake.register-paper')
  })
})
