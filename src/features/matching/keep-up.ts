import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Consumer } from '../../platform/consume.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { knowledgeVersion } from './knowledge.ts'
import type { Source } from './source.ts'
import { writeTexts } from './write-texts.ts'

// To read one text takes a millisecond or two, in which nobody is answered.
const ownersAtOnce = 25
/** Where nobody waits, more of them share the work of a transaction. */
const ownersInHaste = 500

/** Keeps what texts are found by in step with what is written. */
export const matchingConsumer = (sources: Source[]): Consumer => ({
  name: 'matching',
  concerns: (event) => sources.some((source) => source.touchedBy(event) !== undefined),
  handle: async (trx, event) => {
    for (const source of sources) {
      const ownerId = source.touchedBy(event)
      if (ownerId !== undefined) await writeTexts(trx, source, [ownerId])
    }
  },
})

/** Reads everything once that was there before, and once more when we know more of words than when it was read. */
export const matchingSchedule = (sources: Source[]): Schedule => ({
  name: 'matching.reading',
  cron: '* * * * *',
  run: async ({ db }) => {
    for (const source of sources) await readEverything(db, source, restOf)
  },
})

/** Whoever looks at a page goes first: three quarters of the time are theirs. */
const restOf = (workedMs: number) => setTimeout(3 * workedMs)

/** Reads what is there and was not read with what we know now; `rest` is waited for after each part of it. */
export const readEverything = async (db: Database, source: Source, rest?: (workedMs: number) => Promise<void>): Promise<void> => {
  await db
    .insertInto('matchingSources')
    .values({ source: source.name, readUpTo: 0, knowledge: knowledgeVersion })
    .onConflict((conflict) => conflict.column('source').doUpdateSet({ readUpTo: 0, knowledge: knowledgeVersion }).where('matchingSources.knowledge', '<>', knowledgeVersion))
    .execute()
  for (;;) {
    const began = performance.now()
    if (!(await db.transaction().execute((trx) => readMore(trx, source, rest ? ownersAtOnce : ownersInHaste)))) return
    await rest?.(performance.now() - began)
  }
}

const readMore = async (trx: Transaction, source: Source, most: number): Promise<boolean> => {
  const { rows } = await sql<{ readUpTo: number }>`select read_up_to from matching_sources where source = ${source.name} and read_up_to is not null for update skip locked`.execute(trx)
  if (!rows[0]) return false
  const owners = await source.ownersAfter(trx, rows[0].readUpTo, most)
  if (owners.length) await writeTexts(trx, source, owners)
  await trx.updateTable('matchingSources').set({ readUpTo: owners.at(-1) ?? null }).where('source', '=', source.name).execute()
  return owners.length > 0
}
