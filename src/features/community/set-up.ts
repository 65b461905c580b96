import type { Transaction } from '../../platform/database.ts'
import { announceAfterCommit, recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import { communityTopic } from '../../platform/community.ts'
import { admitPerson } from '../people/index.ts'
import type { SetupInput } from './forms.ts'
import { spendSetupLink } from './setup-link.ts'

/** Begins the community with its first administrator. The operator vouches for their address by having the link. */
export const setUp = async (trx: Transaction, secret: string, input: SetupInput, now: Date): Promise<{ personId: number } | Refusal> => {
  if (!(await spendSetupLink(trx, secret, now))) return missing
  const { name, language, joining } = input
  await trx
    .insertInto('communities')
    .values({ name, language, joining, begunAt: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, language, joining }))
    .execute()
  const known = await trx.selectFrom('identities').select('personId').where('kind', '=', 'mail').where('subject', '=', input.address).executeTakeFirst()
  const personId = known?.personId ?? (await admitPerson(trx, { name: input.yourName, address: input.address, language }, now))
  await trx.insertInto('administrators').values({ personId, appointedAt: now }).execute()
  await recordEvent(trx, { kind: 'community.begun', actorId: personId, at: now })
  announceAfterCommit(trx, { id: 0, topics: [communityTopic] })
  return { personId }
}
