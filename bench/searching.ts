import { sql } from 'kysely'
import type { Client } from 'pg'
import { knowledgeVersion, readEverything } from '../src/features/matching/index.ts'
import { learnTexts, teachTexts } from '../src/features/people/matching-texts.ts'
import { experienceTexts, questionTexts } from '../src/features/questions/matching-texts.ts'
import { createDatabase } from '../src/platform/database.ts'

/** How long people wait for an answer, one after the other. */
export type Waiting = { name: string; p50: number; p95: number }

const looks = 120

const sources = [questionTexts, experienceTexts, teachTexts, learnTexts]

/** Reads all texts of a community once, as an installation does in quiet moments. */
export const readTexts = async (connectionString: string): Promise<void> => {
  const db = createDatabase({ connectionString, maxConnections: 2 })
  // To make the index once is much quicker than to add to it a million times.
  await sql`drop index matching_texts_by_feature`.execute(db)
  for (const source of sources) await readEverything(db, source)
  await sql`create index matching_texts_by_feature on matching_texts using gin (features) with (fastupdate = off)`.execute(db)
  await sql`vacuum analyze`.execute(db)
  await db.destroy()
}

/** Where nothing is looked for, nothing needs to be read: the program would do so while other things are measured. */
export const leaveTextsUnread = async (client: Client): Promise<void> => {
  for (const { name } of [...sources, { name: 'harvest' }])
    await client.query('insert into matching_sources (source, knowledge) values ($1, $2)', [name, knowledgeVersion])
}

/** Looks for words and for look-alikes, as a member, in the words that the community itself uses. */
export const measureSearching = async (url: string, client: Client): Promise<Waiting[]> => {
  const { rows } = await client.query<{ id: string; title: string }>(
    `select id, title from questions where audience = 'public' and state = 'gathering' order by id * 7919 % 1000003 limit ${looks}`,
  )
  const words = rows.map(({ title }) => title.split(' ').slice(0, 2).join(' '))
  // Whom to ask is for the asker and those who joined; the first hundred people are signed in.
  const joined = await client.query<{ id: string; person: string }>(
    `select question_id as id, person_id as person from joins join questions on questions.id = question_id
     where person_id <= 100 and state = 'gathering' and audience = 'public' order by question_id * 7919 % 1000003 limit ${looks}`,
  )
  return [
    await timed('search, two words', words.map((q) => ({ address: `${url}/search?q=${encodeURIComponent(q)}` }))),
    await timed('look-alikes of a title', rows.map(({ title }) => ({ address: `${url}/questions/similar?q=${encodeURIComponent(title)}` }))),
    await timed('look-alikes of a question', rows.map(({ id }) => ({ address: `${url}/questions/${id}/similar` }))),
    await timed('who could help', joined.rows.map(({ id, person }) => ({ address: `${url}/questions/${id}/suggestions`, person: Number(person) }))),
  ]
}

type Look = { address: string; person?: number }

const timed = async (name: string, addresses: Look[]): Promise<Waiting> => {
  if (addresses.length < looks / 4) throw new Error(`${name}: too little to look at`)
  // The first ones open connections and prepare statements.
  for (const address of addresses.slice(0, 10)) await look(address)
  const times: number[] = []
  for (const address of addresses) {
    const began = performance.now()
    await look(address)
    times.push(performance.now() - began)
  }
  times.sort((one, other) => one - other)
  return { name, p50: times[Math.floor(times.length / 2)]!, p95: times[Math.floor(times.length * 0.95)]! }
}

const look = async ({ address, person = 7 }: Look) => {
  const answer = await fetch(address, { headers: { accept: 'application/json', cookie: `kring_session=bench-session-${person}` } })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  await answer.arrayBuffer()
}
