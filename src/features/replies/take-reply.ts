import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Answered, ReplyTo } from '../../platform/reply-address.ts'
import { parseValues } from '../../platform/read-input.ts'
import { viewerOfPerson } from '../../platform/session.ts'
import type { Member } from '../../platform/viewer.ts'
import { talkInCircle } from '../circles/index.ts'
import { type Place, type Written, talkInput } from '../contributions/index.ts'
import { talkAtQuestion } from '../questions/index.ts'
import { givesAway } from './gives-away.ts'
import { explainRefusal, tellAboutAttachments } from './mails.ts'
import type { ReceivedMail } from './read-mail.ts'

/** `known`: it was posted before. `dropped`: it was no answer of anybody's. `refused`: the person whose answer it was is told why. */
export type Outcome = 'posted' | 'known' | 'dropped' | 'refused'

/**
 * Posts what somebody answered by mail, as they would on the page: by the same functions, with what they may do now. The address must be one that we made
 * for them, and the mail from an address that is theirs for sure: whoever only has one of those posts nothing.
 */
export const takeReply = async (trx: Transaction, settings: Settings, to: ReplyTo, mail: ReceivedMail, now: Date): Promise<Outcome> => {
  const viewer = mail.automatic ? undefined : await viewerOfPerson(trx, to.personId)
  if (!viewer) return 'dropped'
  if (!(await isTheirs(trx, viewer, mail.from))) return explain(trx, settings, to, refuse('forbidden', { key: 'replies.refused.sender' }), now)
  const reply = { personId: viewer.personId, thread: threadOf(to.answered), messageDigest: mail.digest }
  if (await wasPosted(trx, reply)) return 'known'

  const written = await post(trx, { ...viewer, scopes: ['read', 'write'] }, to.answered, mail.words, now)
  if (isRefusal(written)) return explain(trx, settings, to, written, now)
  await trx.insertInto('mailedReplies').values({ ...reply, contributionId: written.id, receivedAt: now }).execute()
  if (mail.hadAttachments) await tellAboutAttachments(trx, settings, to)
  return 'posted'
}

export const threadOf = ({ kind, id }: Answered): string => `${kind}:${id}`

const isTheirs = async (trx: Transaction, { personId }: Member, from: string | undefined): Promise<boolean> => {
  if (from === undefined) return false
  const own = await trx
    .selectFrom('identities')
    .select('id')
    .where('personId', '=', personId)
    .where('kind', '=', 'mail')
    .where('subject', '=', from)
    .where('verifiedAt', 'is not', null)
    .executeTakeFirst()
  return own !== undefined
}

/** Looks while nobody else takes an answer of this person, so that of one mail that comes twice at once the second finds the first. */
const wasPosted = async (trx: Transaction, reply: { personId: number; thread: string; messageDigest: Buffer }): Promise<boolean> => {
  await trx.selectFrom('people').select('id').where('id', '=', reply.personId).forNoKeyUpdate().execute()
  const earlier = await trx
    .selectFrom('mailedReplies')
    .select('contributionId')
    .where('personId', '=', reply.personId)
    .where('thread', '=', reply.thread)
    .where('messageDigest', '=', reply.messageDigest)
    .executeTakeFirst()
  return earlier !== undefined
}

const post = async (trx: Transaction, viewer: Member, answered: Answered, words: string, now: Date): Promise<Written | Refusal> => {
  const input = parseValues(talkInput, { text: words })
  if (isRefusal(input)) return input
  const found = await whereItStands(trx, answered)
  if (!found) return missing
  if (await givesAway(trx, viewer, found.place, input.text)) return refuse('conflict', { key: 'replies.refused.name' })
  const say = (replyTo?: number) => sayAt(trx, viewer, found.place, { ...input, replyTo }, now)
  const written = await say(found.replyTo)
  // What they answered may be gone since; what they say about it is not.
  return found.replyTo !== undefined && isRefusal(written) && written.fields?.['replyTo'] ? say() : written
}

const sayAt = (trx: Transaction, viewer: Member, place: Place, words: { text: string; replyTo: number | undefined }, now: Date): Promise<Written | Refusal> =>
  'circleId' in place ? talkInCircle(trx, viewer, place.circleId, words, now) : talkAtQuestion(trx, viewer, place.questionId, words, now)

/** Where an answer belongs; a contribution may have moved since the mail was sent. */
const whereItStands = async (trx: Transaction, { kind, id }: Answered): Promise<{ place: Place; replyTo?: number } | undefined> => {
  if (kind === 'question') return { place: { questionId: id } }
  if (kind === 'circle') return { place: { circleId: id } }
  const answered = await trx.selectFrom('contributions').select(['questionId', 'circleId']).where('id', '=', id).executeTakeFirst()
  if (!answered) return undefined
  return { place: answered.circleId === null ? { questionId: answered.questionId! } : { circleId: answered.circleId }, replyTo: id }
}

const explain = async (trx: Transaction, settings: Settings, to: ReplyTo, refusal: Refusal, now: Date): Promise<Outcome> => {
  await explainRefusal(trx, settings, to, refusal, now)
  return 'refused'
}
