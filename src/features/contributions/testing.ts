import type { Audience } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import { inTransaction } from '../../platform/events.ts'
import { isRefusal } from '../../platform/refusal.ts'
import type { TestProduct } from '../../testing.ts'
import type { Member } from '../../platform/viewer.ts'
import { type NewContribution, addContribution } from './add-contribution.ts'
import type { Place } from './place.ts'

/** A question as it stands in the database; nothing has happened at it. */
export const makeQuestion = async (db: Database, asker: Member, given: { audience?: Audience; title?: string } = {}): Promise<number> => {
  const { audience = 'public', title = 'Hoe betrekken we ouders bij de overgang?' } = given
  const { id } = await db
    .insertInto('questions')
    .values({ askerId: asker.personId, title, drive: 'work', relevantUntil: '2030-01-01', audience })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A circle in which all of these people accepted; the first of them formed it. */
export const makeCircle = async (db: Database, questionId: number, members: [Member, ...Member[]]): Promise<number> => {
  const formedBy = members[0].personId
  const { id } = await db
    .insertInto('circles')
    .values({ questionId, purpose: 'Samen uitzoeken wat werkt', formedBy, endsOn: '2030-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('circleMembers')
    .values(members.map(({ personId }) => ({ circleId: id, personId, invitedBy: formedBy, answer: 'accepted' as const, answeredAt: new Date(), confirmedVersion: 1 })))
    .execute()
  return id
}

/** Writes something as the product does, and answers its id. */
export const say = async (
  { db, deps }: Pick<TestProduct, 'db' | 'deps'>,
  author: Member,
  place: Place,
  text: string,
  more: Partial<NewContribution> = {},
): Promise<number> => {
  const result = await inTransaction(db, deps.hub.announce, (trx) => addContribution(trx, author, { place, kind: 'talk', text, ...more }, deps.clock()), isRefusal)
  if (isRefusal(result)) throw new Error(result.message.key)
  return result.id
}
