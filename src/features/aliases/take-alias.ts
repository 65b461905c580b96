import type { Transaction } from '../../platform/database.ts'
import type { AliasField } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'

/** Whoever asks this question is shown under an alias from its first moment: a name that was there once can't be taken back. */
export const takeAlias = async (trx: Transaction, viewer: Member, questionId: number, field: AliasField, now: Date): Promise<void> => {
  await trx.insertInto('aliases').values({ questionId, personId: viewer.personId, field, takenAt: now }).execute()
}
