import { useReader } from '../../platform/reader.tsx'
import { Actions, Card, Prose, QuietLink, nameOf } from '../../ui/index.ts'
import { type ConversationPart, replyPath } from '../contributions/index.ts'
import { questionAnchor } from './member-questions.tsx'
import { mayTalk } from './policy.ts'
import type { CircleMember, CircleView } from './queries.ts'
import { roomForEveryone } from './room-for-everyone.ts'

/** Gently asks the circle to take up a question that had little room lately. Only at the end of the conversation, where it can be done. */
export const RoomCard = ({ circle, part }: { circle: CircleView; part: ConversationPart }) => {
  const reader = useReader()
  const { t, now, viewer } = reader
  if (part.later || !mayTalk(circle)) return null
  const found = roomForEveryone(participantsOf(circle), saidIn(part), now)
  const member = circle.members.find(({ personId }) => personId === found?.personId)
  if (!member) return null
  if (viewer.kind === 'member' && viewer.personId === member.personId)
    return (
      <Card ground="calm" title={t('circles.room.mine')}>
        <p>{t('circles.room.mine-explain')}</p>
      </Card>
    )
  return (
    <Card ground="calm" title={t('circles.room.title', { name: nameOf(member.person, reader) })}>
      {member.ownQuestion && <Prose text={member.ownQuestion} />}
      <Actions>
        <QuietLink href={takeUp(circle, part, member)}>{t('circles.room.take-up', { name: nameOf(member.person, reader) })}</QuietLink>
      </Actions>
    </Card>
  )
}

const participantsOf = ({ members }: CircleView) =>
  members.flatMap(({ personId, person, answer, answeredAt }) => (answer && answeredAt ? { personId, name: person.name, since: new Date(answeredAt) } : []))

const saidIn = ({ items }: ConversationPart) => {
  const authors = new Map(items.map(({ id, authorId }) => [id, authorId]))
  return items.filter(({ deletedAt }) => !deletedAt).map(({ authorId, replyTo, text, writtenAt }) => ({ byPersonId: authorId, toPersonId: (replyTo && authors.get(replyTo)) || null, text, at: writtenAt }))
}

/** Where to take it up: in answer to what they said last, else at their question. */
const takeUp = ({ id }: CircleView, { items }: ConversationPart, member: CircleMember): string => {
  const last = items.findLast(({ authorId, deletedAt }) => authorId === member.personId && !deletedAt)
  return last ? replyPath({ circleId: id }, last.id) : `#${questionAnchor(member)}`
}
