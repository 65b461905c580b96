import { type RawBuilder, sql } from 'kysely'
import { mergeVisibleTo, questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** A merge, or the proposal of one, for the two who are in it. */
const merges = (db: Database | Transaction, viewer: Viewer) => db.selectFrom('questionMerges').where(mergeVisibleTo(viewer))

/** What a write has to know of a merge, once both its questions are held. */
export const heldMerge = (trx: Transaction, viewer: Viewer, id: number) => merges(trx, viewer).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export type HeldMerge = NonNullable<Awaited<ReturnType<typeof heldMerge>>>

/** One of the two askers, as they are at the question that they asked. */
const person = (column: 'proposed_by' | 'asked_of'): RawBuilder<Person> => {
  const asker = sql.ref(`question_merges.${column}`)
  const asked = sql`(select asked.id from questions asked where asked.id in (question_merges.kept_id, question_merges.merged_id) and asked.asker_id = ${asker} order by 1 limit 1)`
  return sql<Person>`(select ${personFrom({ questionId: asked })} from people where people.id = ${asker})`
}

/** Empty where the other asker keeps the question to fewer readers by now. What became part of another one was read by both. */
const title = (viewer: Viewer, column: 'kept_id' | 'merged_id'): RawBuilder<string | null> =>
  sql<string | null>`(select title from questions where questions.id = ${sql.ref(`question_merges.${column}`)} and (questions.merged_into is not null or ${questionVisibleTo(viewer)}))`

/** A merge as its page and its JSON show it. */
export const mergesFor = (db: Database | Transaction, viewer: Viewer) =>
  merges(db, viewer)
    .innerJoin('questions as kept', 'kept.id', 'questionMerges.keptId')
    .innerJoin('questions as merged', 'merged.id', 'questionMerges.mergedId')
    .select(['questionMerges.id', 'keptId', 'mergedId', 'proposedBy', 'askedOf', 'note', 'proposedAt', 'outcome', 'endedAt', 'undoneAt'])
    .select(['kept.askerId as keptAskerId', 'kept.mergedInto as keptMergedInto', 'merged.askerId as mergedAskerId'])
    .select([title(viewer, 'kept_id').as('keptTitle'), title(viewer, 'merged_id').as('mergedTitle')])
    .select([person('proposed_by').as('proposer'), person('asked_of').as('asked')])

export const mergeFor = (db: Database | Transaction, viewer: Viewer, id: number) => mergesFor(db, viewer).where('questionMerges.id', '=', id).executeTakeFirst()

export type MergeView = NonNullable<Awaited<ReturnType<typeof mergeFor>>>
