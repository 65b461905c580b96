import { sql } from 'kysely'
import { createDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'

/** Everything that a text may hold and a copy may trip over. */
const trickyText = 'Ça va? 👩🏽‍🏫 \t tab, \\ and \\. and \\N\r\nnew\nlines\n\\.\n\u2028 "quotes" {braces} مرحبا 你好'

/** Fills a database with a little of everything, in an order of writing that is not the order of copying. */
export async function fillCommunity(connectionString: string): Promise<void> {
  const db = createDatabase({ connectionString, maxConnections: 1 })
  await migrate(db)
  await db.insertInto('communities').values({ name: 'Kring 🟢' }).execute()
  const people = await db
    .insertInto('people')
    .values(Array.from({ length: 50 }, (_, index) => ({ handle: `person-${index}`, name: `Persoon ${index}`, about: index % 2 ? trickyText : '' })))
    .returning('id')
    .execute()
  const [asker, reader] = people.map(({ id }) => id) as [number, number]
  await db.insertInto('pictures').values({ personId: asker, bytes: Buffer.from([0, 255, 10, 92, 46]), mediaType: 'image/png' }).execute()

  await db.transaction().execute(async (trx) => {
    // A question that belongs to a circle, which belongs to that question: each needs the other.
    const { id } = await trx
      .insertInto('questions')
      .values({ askerId: asker, title: trickyText, drive: 'work', relevantUntil: '2031-02-28', audience: 'circle', circleId: 1, themes: ['één, twee', '"drie"', '👩🏽‍🏫'] })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx.insertInto('circles').values({ questionId: id, purpose: 'Samen', formedBy: asker, endsOn: '2031-01-01' }).execute()
  })
  const said = await db
    .insertInto('contributions')
    .values(Array.from({ length: 200 }, (_, index) => ({ circleId: 1, kind: 'talk' as const, authorId: reader, text: `${index} ${trickyText}` })))
    .returning('id')
    .execute()
  await db.updateTable('contributions').set({ replyTo: said.at(-1)?.id ?? null }).where('id', '=', said[0]?.id ?? 0).execute()
  await db.insertInto('drafts').values({ personId: asker, name: 'ask', fields: JSON.stringify({ title: trickyText, empty: null, list: [1, '2'] }) }).execute()

  for (const { id } of people) await db.insertInto('events').values({ kind: 'person.arrived', actorId: id }).execute()
  await db.insertInto('consumers').values([{ name: 'not begun' }]).execute()
  await sql`insert into consumers (name, tx, event_id) select 'half way', tx, id from events order by id offset 24 limit 1`.execute(db)
  await sql`insert into consumers (name, tx, event_id) select 'done', tx, id from events order by id desc limit 1`.execute(db)
  // The last number that was dealt out is of somebody who is gone.
  const { id } = await db.insertInto('people').values({ handle: 'gone', name: 'Gone' }).returning('id').executeTakeFirstOrThrow()
  await db.deleteFrom('people').where('id', '=', id).execute()
  await db.destroy()
}
