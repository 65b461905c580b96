import { type Client, escapeIdentifier } from 'pg'
import type { Table } from './tables.ts'

/** How many rows a table has, and a sum over all of them that does not depend on their order. */
export type Fingerprint = { rows: number; sum: string }

/** Of what a copy of the table will hold. */
export async function fingerprintForCopy(client: Client, table: Table): Promise<Fingerprint> {
  return fingerprint(client, table.name, table.values)
}

/** Of what the table holds. */
export async function fingerprintOf(client: Client, table: Table): Promise<Fingerprint> {
  return fingerprint(client, table.name, table.columns.map((column) => escapeIdentifier(column)))
}

async function fingerprint(client: Client, table: string, values: string[]): Promise<Fingerprint> {
  const { rows } = await client.query<Fingerprint>(`
    select count(*)::int as rows,
           coalesce(sum(('x' || left(md5(row(${values.join(', ')})::text), 16))::bit(64)::bigint), 0)::text as sum
      from ${escapeIdentifier(table)}`)
  return rows[0] ?? { rows: 0, sum: '0' }
}

export function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return one.rows === other.rows && one.sum === other.sum
}
