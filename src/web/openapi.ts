import { z } from 'zod'
import type { Route } from './route.ts'

/** A JSON object of the document. */
type Json = Record<string, unknown>

/**
 * The OpenAPI 3.1 document of the whole route table: the same table that answers requests, so that the description
 * cannot fall behind. `permission` and `event` stand as x- fields of each operation.
 */
export function openApiDocument(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Okienko',
      version: '1',
      description:
        'Każdy adres odpowiada stroną HTML albo, z nagłówkiem Accept: application/json, dokumentem JSON. Program loguje się tokenem (Authorization: Bearer). Odmowy są opisane według RFC 9457.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: { securitySchemes, schemas: { Problem: problemSchema }, responses: { Problem: problemResponse } },
  }
}

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'okienko_session' },
  token: { type: 'http', scheme: 'bearer' },
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', description: 'urn:okienko:problem:…' },
    title: { type: 'string', description: 'Jedno polskie zdanie.' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: { type: 'object', additionalProperties: { type: 'string' }, description: 'Zdania przy polach formularza.' },
    refusal: { type: 'object', required: ['why'], properties: { why: { type: 'string' } } },
    reference: { type: 'string', description: 'Numer zgłoszenia usterki.' },
  },
}

const problemResponse = {
  description: 'Odmowa, błąd formularza albo usterka.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
const problem = { $ref: '#/components/responses/Problem' }

function operation(route: Route): Json {
  const parameters = [...pathParameters(route), ...queryParameters(route), ...keyParameter(route)]
  const body = bodyOf(route)
  return {
    operationId: operationId(route),
    summary: route.summary,
    tags: [tagOf(route)],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { content: body } } : {}),
    responses: responses(route),
    security: route.audience === 'staff' ? [{ session: [] }, { token: [] }] : [],
    'x-audience': route.audience,
    'x-permission': permissionOf(route),
    'x-event': 'act' in route ? route.act.name : route.event,
  }
}

/** The permission a route asks for; 'none' when it asks for none. */
export function permissionOf(route: Route): string {
  if ('act' in route) return route.act.name
  return 'permission' in route ? route.permission : 'none'
}

/** One name for each method and path, readable in generated code: `get-papers-id`. */
function operationId({ method, path }: Route): string {
  const words = path
    .replace(/:/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
  // the QR code's capitals are an address of their own
  const spelling = path === '/S/:code' ? ['capitals'] : []
  return [method.toLowerCase(), ...(words.length > 0 ? words : ['front']), ...spelling].join('-').toLowerCase()
}

function tagOf(route: Route): string {
  const permission = permissionOf(route)
  return permission === 'none'
    ? route.audience === 'door'
      ? 'sign-in'
      : 'public'
    : (permission.split('.')[0] as string)
}

function pathParameters({ path }: Route): Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(route: Route): Json[] {
  const page = 'page' in route ? route.page : route
  const schema =
    'query' in page && page.query ? page.query : route.method === 'GET' && 'form' in route ? route.form : null
  if (!schema) return []
  const { properties = {} } = schemaOf(schema) as { properties?: Record<string, Json> }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: false,
    schema: property,
  }))
}

function keyParameter(route: Route): Json[] {
  if (!('act' in route)) return []
  const description = 'Klucz żądania (UUID) zrobiony przed wysłaniem; powtórzenie daje pierwszą odpowiedź.'
  return [
    { name: 'Idempotency-Key', in: 'header', required: true, description, schema: { type: 'string', format: 'uuid' } },
  ]
}

function bodyOf(route: Route): Json | undefined {
  if (route.method !== 'POST') return undefined
  const schema = schemaOf('page' in route ? route.question : route.form)
  if ('take' in route || 'upload' in route) return { 'multipart/form-data': { schema: withFile(schema) } }
  return { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } }
}

/** The fields of a form and its one file. */
function withFile(schema: Json): Json {
  const file = { type: 'string', format: 'binary', description: 'Plik.' }
  return { ...schema, properties: { ...(schema.properties as Json), file } }
}

/** What may be sent, before trimming and conversion. What JSON Schema cannot say (a transform) is left open. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return made
}

function responses(route: Route): Json {
  const type = 'file' in route ? 'application/octet-stream' : 'application/json'
  const done = { description: 'Wykonano.', content: { [type]: { schema: {} } } }
  if (route.audience === 'public')
    return {
      ...('take' in route ? { 200: done, 422: problem } : {}),
      ...(route.method === 'POST' ? led : { 200: done }),
      404: problem,
      default: problem,
    }
  if (route.audience === 'door') return { 200: done, ...led, default: problem }
  const acting =
    'act' in route || 'looked' in route
      ? { 409: problem, 422: problem }
      : 'page' in route
        ? { 422: problem, ...led }
        : {}
  return { 200: done, 401: problem, 403: problem, 404: problem, ...acting, default: problem }
}

const led = { 303: { description: 'Prowadzi na stronę.', headers: { location: { schema: { type: 'string' } } } } }
