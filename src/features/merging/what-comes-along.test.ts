import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'

const { db } = await testProduct()

/** What becomes of the rows of each table that hangs on questions, when a question becomes part of another one. Whoever adds a table, decides. */
const becomes: Record<string, 'moves' | 'is copied' | 'stays with the question that went'> = {
  contributions: 'moves',
  circles: 'moves',
  harvests: 'moves',
  question_invitations: 'moves',
  // What was begun for a question ends there.
  ambassador_calls: 'stays with the question that went',
  introductions: 'stays with the question that went',
  aliases: 'is copied',
  // Who found out, and why, stays as it was written.
  alias_liftings: 'stays with the question that went',
  joins: 'is copied',
  follows: 'is copied',
  reading_marks: 'is copied',
  // Its own history, its own readers, and what its asker was asked about it.
  question_states: 'stays with the question that went',
  question_readers: 'stays with the question that went',
  urgency_checks: 'stays with the question that went',
  // What somebody is to be told of something written is looked up where that stands by then.
  notices: 'stays with the question that went',
  // The log tells where something happened when it did.
  events: 'stays with the question that went',
}

it('every table that hangs on questions is decided about', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'question_id' order by 1`.execute(db)
  expect(rows.map(({ name }) => name).filter((name) => !becomes[name])).toEqual([])
})
