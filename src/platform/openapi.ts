import { z } from 'zod'

/**
 * One thing that a program can do at one address. A feature lists its operations in api.ts, made of the same schemas
 * that its routes parse with; a test holds the list against the routes and the answers against the schemas.
 */
export type Operation = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in braces: `/questions/{id}`. */
  path: string
  summary: string
  query?: z.ZodType
  input?: z.ZodType
  output?: z.ZodType
  /** Of a success: 200 for a read, 201 for a write with a body, 204 without one, unless it says otherwise. */
  status?: 200 | 201 | 204
  /** What it answers when that is not JSON: `text/event-stream`, `application/atom+xml`. */
  mediaType?: string
  /** Works without signing in, for what is public. */
  open?: boolean
}

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

export const successStatus = ({ method, status, output }: Operation): number => status ?? (method === 'get' ? 200 : output ? 201 : 204)

const parametersOf = (operation: Operation) => {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: name === 'handle' ? 'string' : 'integer' },
  }))
  const query = operation.query && (jsonSchema(operation.query, 'input') as { properties?: Record<string, object>; required?: string[] })
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
  const once = ['post', 'put', 'patch', 'delete'].includes(operation.method)
    ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } }]
    : []
  return [...inPath, ...inQuery, ...once]
}

const describe = (operation: Operation) => {
  const input = operation.input && jsonSchema(operation.input, 'input')
  const content = operation.mediaType
    ? { [operation.mediaType]: {} }
    : operation.output && { 'application/json': { schema: jsonSchema(operation.output, 'output') } }
  return {
    summary: operation.summary,
    parameters: parametersOf(operation),
    ...(input && {
      requestBody: { content: { 'application/json': { schema: input }, 'application/x-www-form-urlencoded': { schema: input } } },
    }),
    responses: {
      [successStatus(operation)]: { description: 'Done', ...(content && { content }) },
      default: { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
    security: operation.open ? [{}, { token: [] }] : [{ token: [] }],
  }
}

/** The OpenAPI 3.1 description of all operations. */
export const openApi = (operations: Operation[], url: string) => {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = describe(operation)
  return {
    openapi: '3.1.0',
    info: { title: 'Kring', version: '1', description: 'The same addresses that people visit, for programs: send `Accept: application/json`.' },
    servers: [{ url }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A personal access token, from settings or `npm run token`.' } },
    },
  }
}
