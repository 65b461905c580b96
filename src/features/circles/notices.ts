import { sql } from 'kysely'
import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { type Notice, queueNotices, settlingMs } from '../../platform/notices.ts'

/** Who is told what of a circle: you are asked, everyone answered, the agreements changed, somebody wrote. Each once for each person. */
export const circleNotices: Consumer = {
  name: 'circles.mails',
  concerns: ({ kind, circleId }) => circleId !== null && kind in noticesFor,
  handle: async (trx, event) => {
    const members = await membersOf(trx, event.circleId)
    const notices = await noticesFor[event.kind as keyof typeof noticesFor](members, event, trx)
    const waitMs = event.kind === 'contribution.written' ? settlingMs : 0
    await queueNotices(trx, notices, event.at, new Date(event.at.getTime() + waitMs))
  },
}

type Someone = { personId: number; answer: 'accepted' | 'declined' | null; confirmedVersion: number | null; agreementsVersion: number }

/** Those in a circle that is at work, or asked into it. */
const membersOf = (trx: Transaction, circleId: number | null): Promise<Someone[]> =>
  trx
    .selectFrom('circleMembers')
    .innerJoin('circles', 'circles.id', 'circleMembers.circleId')
    .select(['personId', 'answer', 'confirmedVersion', 'agreementsVersion'])
    .where('circleId', '=', circleId)
    .where('closedAt', 'is', null)
    .where('leftAt', 'is', null)
    .where('answer', 'is distinct from', 'declined')
    .where(sql<boolean>`exists (select from people where people.id = person_id and erased_at is null)`)
    .execute()

// Who was asked before is not told again: an invitation is told once.
const asked = (members: Someone[], { circleId }: RecordedEvent): Notice[] =>
  members
    .filter(({ answer }) => answer === null)
    .map(({ personId }) => ({ cause: `circle-invited:${circleId}:${personId}`, personId, kind: 'asked', what: 'circles.invited', circleId }))

const answered = (members: Someone[], { circleId }: RecordedEvent): Notice[] =>
  members.length > 1 && members.every(({ answer }) => answer)
    ? members.map(({ personId }) => ({ cause: `circle-complete:${circleId}:${personId}`, personId, kind: 'circles', what: 'circles.complete', circleId }))
    : []

// A circle is complete once; agreements can change again and again.
const agreementsChanged = (members: Someone[], { id, actorId, circleId }: RecordedEvent): Notice[] =>
  members
    .filter(({ personId, answer, confirmedVersion, agreementsVersion }) => answer && personId !== actorId && confirmedVersion !== agreementsVersion)
    .map(({ personId }) => ({ cause: `circle-agreements:${id}:${personId}`, personId, kind: 'asked', what: 'circles.agreements', circleId }))

const written = async (members: Someone[], { actorId, circleId, contributionId }: RecordedEvent, trx: Transaction): Promise<Notice[]> => {
  const answers = await trx
    .selectFrom('contributions')
    .innerJoin('contributions as answered', 'answered.id', 'contributions.replyTo')
    .select('answered.authorId')
    .where('contributions.id', '=', contributionId)
    .executeTakeFirst()
  return members
    .filter(({ personId, answer }) => answer && personId !== actorId)
    .map(({ personId }) => ({
      cause: `contribution:${contributionId}:${personId}`,
      personId,
      kind: personId === answers?.authorId ? 'reactions' : 'circles',
      what: 'circles.contribution',
      circleId,
      contributionId,
    }))
}

const noticesFor = {
  'circle.formed': asked,
  'circle.invited': asked,
  'circle.answered': answered,
  'circle.agreements-changed': agreementsChanged,
  'contribution.written': written,
}
