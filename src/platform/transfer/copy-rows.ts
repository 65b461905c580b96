import { type Client, escapeIdentifier } from 'pg'
import copyStreams from 'pg-copy-streams'
import type { Table } from './tables.ts'

/** The rows of a table in PostgreSQL's own text format: one line each, its values parted by tabs. */
export function rowsOf(client: Client, { name, values }: Table) {
  return client.query(copyStreams.to(`copy (select ${values.join(', ')} from ${escapeIdentifier(name)}) to stdout`))
}

/** Takes such rows in. */
export function rowsInto(client: Client, { name, columns }: Table) {
  const list = columns.map((column) => escapeIdentifier(column)).join(', ')
  return client.query(copyStreams.from(`copy ${escapeIdentifier(name)} (${list}) from stdin`))
}
