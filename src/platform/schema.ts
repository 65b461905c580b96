import { sql } from 'kysely'
import type { Database } from './database.ts'

type Column = {
  table: string
  name: string
  type: string
  required: boolean
  identity: '' | 'a' | 'd'
  generated: '' | 's'
  hasDefault: boolean
  check: string | null
}

/** How the pool of database.ts hands over each type. */
const typesInTypeScript: Record<string, string> = {
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  text: 'string',
  uuid: 'string',
  numeric: 'string',
  date: 'string',
  tsvector: 'string',
  xid8: 'string',
  timestamptz: 'Date',
  bytea: 'Buffer',
  jsonb: 'unknown',
}

/** The row types of every table in the database, as TypeScript. */
export async function describeSchema(db: Database): Promise<string> {
  const columns = await readColumns(db)
  const tables = [...new Set(columns.map(({ table }) => table))]
  const rows = tables.map((table) => {
    const fields = columns.filter((column) => column.table === table).map((column) => `  ${inCamelCase(column.name)}: ${typeOf(column)}\n`)
    return `export interface ${rowName(table)} {\n${fields.join('')}}\n`
  })
  const all = tables.map((table) => `  ${inCamelCase(table)}: ${rowName(table)}\n`).join('')
  return [
    "// Made by `npm run schema` from the migrated database.\nimport type { Generated, GeneratedAlways } from 'kysely'\n",
    ...rows,
    `export interface DB {\n${all}}\n`,
  ].join('\n')
}

async function readColumns(db: Database): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.relname as table, a.attname as name, t.typname as type, a.attnotnull as required, a.attidentity as identity,
           a.attgenerated as generated, a.atthasdef as has_default,
           (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
             where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as check
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     order by c.relname collate "C", a.attnum`.execute(db)
  return rows
}

function typeOf(column: Column): string {
  const value = column.required ? valueType(column) : `${valueType(column)} | null`
  if (column.identity === 'a' || column.generated === 's') return `GeneratedAlways<${value}>`
  return column.hasDefault || column.identity === 'd' ? `Generated<${value}>` : value
}

function valueType({ table, name, type, check }: Column): string {
  const ofList = typesInTypeScript[type.replace(/^_/, '')]
  if (!ofList) throw new Error(`${table}.${name} is of type ${type}: say in schema.ts what that is in TypeScript`)
  if (type.startsWith('_')) return `${ofList}[]`
  return choices(check) ?? ofList
}

/** `check (state in ('asked', 'closed'))` says it more precisely than `text` does. */
function choices(check: string | null): string | undefined {
  const list = check?.match(/^CHECK \(\(\w+ = ANY \(ARRAY\[((?:'[^']*'::text(?:, )?)+)\]\)\)\)$/)?.[1]
  return list?.replaceAll('::text', '').split(', ').join(' | ')
}

function rowName(table: string): string {
  return inCamelCase(`_${table}`)
}

function inCamelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
