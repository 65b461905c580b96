import type { Transaction } from '../../platform/database.ts'
import { announceAfterCommit } from '../../platform/events.ts'
import { mailTopic } from '../../platform/mail-topic.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'

/** Sends a mail in trouble once more, or leaves it at that: then what it said is forgotten. */
export const settleMail = async (trx: Transaction, viewer: Member, id: number, answer: 'again' | 'leave', now: Date): Promise<Refusal | 'settled'> => {
  if (!viewer.administrator) return missing
  const settled = await trx
    .updateTable('mails')
    .set(answer === 'again' ? { state: 'queued', nextTryAt: now, madeAt: now, problem: '' } : { state: 'failed', address: '', subject: '', text: '', html: '' })
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'unconfirmed'])
    .where('address', '<>', '')
    .returning('id')
    .executeTakeFirst()
  if (!settled) return missing
  if (answer === 'again') announceAfterCommit(trx, { id: 0, topics: [mailTopic] })
  return 'settled'
}
