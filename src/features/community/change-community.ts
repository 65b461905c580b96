import { communityTopic } from '../../platform/community.ts'
import type { Transaction } from '../../platform/database.ts'
import { announceAfterCommit, recordEvent } from '../../platform/events.ts'
import type { Refusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { CommunityInput } from './forms.ts'
import { administratorsOnly } from './policy.ts'

/** Changes what the community is called, its language by default, and who may join. */
export const changeCommunity = async (trx: Transaction, viewer: Member, input: CommunityInput, now: Date): Promise<Refusal | undefined> => {
  const refused = administratorsOnly(viewer)
  if (refused) return refused
  await trx.updateTable('communities').set(input).execute()
  await recordEvent(trx, { kind: 'community.edited', actorId: viewer.personId, at: now })
  announceAfterCommit(trx, { id: 0, topics: [communityTopic] })
  return undefined
}
