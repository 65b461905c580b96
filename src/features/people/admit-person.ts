import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { Language } from '../../platform/messages.ts'
import { handleFor } from './handle.ts'

export type Newcomer = { name: string; address: string; language: Language }

/** Makes somebody a member, known by a mail address that is proven to be theirs. Answers their id. */
export const admitPerson = async (trx: Transaction, { name, address, language }: Newcomer, now: Date): Promise<number> => {
  const personId = await insertPerson(trx, name, language, now)
  await trx.insertInto('identities').values({ personId, kind: 'mail', subject: address, verifiedAt: now, addedAt: now }).execute()
  await trx.deleteFrom('invitations').where('address', '=', address).execute()
  await recordEvent(trx, { kind: 'person.joined', actorId: personId, at: now })
  return personId
}

// Two people of one name can come in at the same moment: the number of the second goes up until there is room.
const insertPerson = async (trx: Transaction, name: string, language: Language, now: Date): Promise<number> => {
  const base = handleFor(name)
  const { namesakes } = await trx
    .selectFrom('people')
    .select(sql<number>`count(*)`.as('namesakes'))
    .where('handle', '~', `^${base}(-[0-9]+)?$`)
    .executeTakeFirstOrThrow()
  for (let number = namesakes + 1; ; number += 1) {
    const handle = number === 1 ? base : `${base}-${number}`
    const made = await trx
      .insertInto('people')
      .values({ handle, name, language, createdAt: now })
      .onConflict((conflict) => conflict.column('handle').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) return made.id
  }
}
