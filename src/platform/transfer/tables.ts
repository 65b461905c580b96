import { type Client, escapeIdentifier } from 'pg'

export type Table = {
  name: string
  /** Those that hold something of their own; generated ones make themselves. */
  columns: string[]
  /** What to read for each column, in the same order. */
  values: string[]
  /** The column whose numbers the database deals out. */
  identity: string | undefined
}

type Row = { name: string; columns: string[]; types: string[]; identity: string | null; needs: string[] }

/** Every table but the list of migrations, each after those that it refers to. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Row>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
           array_agg(t.typname::text order by a.attnum) as types,
           max(a.attname) filter (where a.attidentity <> '') as identity,
           array(select k.confrelid::regclass::text from pg_constraint k
                  where k.conrelid = c.oid and k.contype = 'f' and not k.condeferrable and k.confrelid <> c.oid) as needs
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
     group by c.oid, c.relname
     order by c.relname collate "C"`)
  return inOrder(rows).map(({ name, columns, types, identity }) => ({
    name,
    columns,
    values: columns.map((column, index) => valueOf(name, column, types[index])),
    identity: identity ?? undefined,
  }))
}

function inOrder(rows: Row[]): Row[] {
  const ordered: Row[] = []
  const placed = new Set<string>()
  while (ordered.length < rows.length) {
    const next = rows.filter(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)))
    if (next.length === 0) throw new Error('Tables refer to each other in a circle: make one of those constraints deferrable.')
    for (const row of next) placed.add(row.name)
    ordered.push(...next)
  }
  return ordered
}

/**
 * A transaction's number means nothing on another server, and may lie in its future, where readers of the log of events
 * would wait for it. In a copy everything is of '3', the first number there can be: long since over. Readers then go by
 * the id alone; one that had not come to the end begins at the first event that it had not read. Those that it has read
 * after that one it sees again, which consumers are made for.
 */
function valueOf(table: string, column: string, type: string | undefined): string {
  if (type === 'xid8') return `'3'::xid8`
  if (table === 'consumers' && column === 'event_id') return firstUnread
  return escapeIdentifier(column)
}

const firstUnread = `coalesce(
  (select min(events.id) - 1 from events where (events.tx, events.id) > (consumers.tx, consumers.event_id)),
  (select max(events.id) from events),
  0)`
