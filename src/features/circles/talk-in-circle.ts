import type { Transaction } from '../../platform/database.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { type TalkInput, type Written, addContribution } from '../contributions/index.ts'
import { circleStanding } from './access-circle.ts'
import { talkRefusal } from './policy.ts'

/** Says something in a circle, to those who take part in it. */
export const talkInCircle = async (trx: Transaction, viewer: Member, id: number, { text, replyTo }: TalkInput, now: Date): Promise<Written | Refusal> => {
  const circle = await circleStanding(trx, viewer, id)
  if (!circle) return missing
  return talkRefusal(circle) ?? addContribution(trx, viewer, { place: { circleId: id }, kind: 'talk', text, ...(replyTo && { replyTo }) }, now)
}
