import { sql } from 'kysely'
import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { type Notice, queueNotices } from '../../platform/notices.ts'

/** Who is told what of merging: the other asker what is proposed, agreed and undone; those who came along where their question lives on. */
export const mergeNotices: Consumer = {
  name: 'merging.notices',
  concerns: ({ kind, data }) => kind in noticesFor && (kind !== 'question.merged' || 'from' in (data as object)),
  handle: async (trx, event) => {
    const merge = await mergeOf(trx, event)
    if (merge) await queueNotices(trx, await noticesFor[event.kind as keyof typeof noticesFor](trx, merge, event), event.at)
  },
}

const mergeOf = (trx: Transaction, { data }: RecordedEvent) =>
  trx
    .selectFrom('questionMerges')
    .select(['id', 'keptId', 'mergedId', 'proposedBy', 'askedOf'])
    .where('id', '=', (data as { mergeId: number }).mergeId)
    .executeTakeFirst()

type Merge = NonNullable<Awaited<ReturnType<typeof mergeOf>>>

/** The merge that a notice is about stands in its cause: `merge-agreed:7:12` is about the seventh. */
export const mergeIdOf = ({ cause }: Pick<Notice, 'cause'>): number => Number(cause.split(':')[1])

const proposed = async (_: Transaction, { id, askedOf }: Merge, event: RecordedEvent): Promise<Notice[]> => [
  // It can be turned round again and again.
  { cause: `merge-proposed:${id}:${event.id}`, personId: askedOf, kind: 'asked', what: 'merging.proposed' },
]

const merged = async (trx: Transaction, merge: Merge, { actorId }: RecordedEvent): Promise<Notice[]> => {
  const { id, keptId, proposedBy } = merge
  const others = await peopleWhoCameAlong(trx, merge)
  return [
    ...(proposedBy === actorId ? [] : [{ cause: `merge-agreed:${id}:${proposedBy}`, personId: proposedBy, kind: 'reactions', what: 'merging.agreed', questionId: keptId } as const]),
    ...others.map((personId) => ({ cause: `question-merged:${id}:${personId}`, personId, kind: 'questions', what: 'merging.merged', questionId: keptId }) as const),
  ]
}

// Told at both questions; one of these is enough.
const unmerged = async (_: Transaction, { id, mergedId, proposedBy, askedOf }: Merge, { actorId, questionId }: RecordedEvent): Promise<Notice[]> => {
  const other = actorId === proposedBy ? askedOf : proposedBy
  return questionId === mergedId && other !== actorId ? [{ cause: `merge-undone:${id}:${other}`, personId: other, kind: 'reactions', what: 'merging.undone', questionId }] : []
}

const noticesFor = { 'merge.proposed': proposed, 'question.merged': merged, 'question.unmerged': unmerged }

/** Those who took part in the question that went, or read along. The two askers hear of it in another way. */
const peopleWhoCameAlong = async (trx: Transaction, { id, mergedId, proposedBy, askedOf }: Merge): Promise<number[]> => {
  const rows = await trx
    .selectFrom('people')
    .select('id')
    .where('erasedAt', 'is', null)
    .where('id', 'not in', [proposedBy, askedOf])
    .where(
      sql<boolean>`people.id in (
        select person_id from joins where question_id = ${mergedId}
        union select person_id from follows where question_id = ${mergedId}
        union select author_id from contributions join merge_moves on row_id = contributions.id
          where merge_id = ${id} and merge_moves.kind = 'contribution' and contributions.kind = 'experience' and deleted_at is null)`,
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}
