import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startPostgresServer } from '../../src/platform/postgres-server/index.ts'
import type { Finder } from './rank.ts'
import type { Asked } from './read-set.ts'

const quiet = { info: () => undefined, warn: () => undefined }
const wordsOf = "(select string_agg(quote_literal(word), ' | ')::tsquery from unnest(tsvector_to_array(to_tsvector('dutch', $1))) as word)"

/** The usual ways of PostgreSQL itself, on a throw-away server that holds the texts: full-text search by any word, and trigrams. */
export const inPostgres = async (texts: Asked[]) => {
  const parts = new AsyncDisposableStack()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kring-bench-matching-'))
  parts.defer(() => rm(dataFolder, { recursive: true, force: true }))
  // PostgreSQL may run as somebody else, who has to reach the folder.
  await chmod(dataFolder, 0o755)
  const { connectionString, stop } = await startPostgresServer({ dataFolder, log: quiet, settings: { fsync: 'off' } })
  parts.defer(stop)
  const client = new Client({ connectionString })
  await client.connect()
  parts.defer(() => client.end())

  await client.query('create extension pg_trgm')
  await client.query("create table texts (place integer primary key, whole text, search tsvector generated always as (to_tsvector('dutch', whole)) stored)")
  await client.query('insert into texts select ordinality - 1, whole from unnest($1::text[]) with ordinality as given(whole, ordinality)', [texts.map(({ title, story }) => `${title} ${story}`)])
  await client.query('create index on texts using gin (search)')

  const finder = (name: string, query: string): Finder => ({
    name,
    find: async ({ title, story }, most) => (await client.query<{ place: number }>(query, [`${title} ${story}`, most])).rows.map(({ place }) => place),
  })
  const stems = async (whole: string[]) =>
    (await client.query<{ stems: string[] }>("select tsvector_to_array(to_tsvector('dutch', whole)) as stems from unnest($1::text[]) with ordinality as given(whole, place) order by place", [whole])).rows.map((row) => row.stems)

  return {
    fullText: finder("PostgreSQL 'dutch', any word, ts_rank_cd", `select place from texts where search @@ ${wordsOf} order by ts_rank_cd(search, ${wordsOf}) desc, place limit $2`),
    trigrams: finder('trigram similarity (pg_trgm)', 'select place from texts order by similarity(whole, $1) desc, place limit $2'),
    /** The stems of each text as PostgreSQL makes them, each once. */
    stems,
    connectionString,
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}
