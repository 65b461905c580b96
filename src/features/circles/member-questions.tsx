import { useReader } from '../../platform/reader.tsx'
import { Divided, PersonLine, Prose, QuietLink, Section, Soft } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { inviteRefusal, writtenIn } from './policy.ts'
import type { CircleMember, CircleView } from './queries.ts'

/** Where on the page a member's own question stands. */
export const questionAnchor = ({ personId, person }: CircleMember): string => `vraag-${person.alias ?? personId}`

/** Under the shared question everybody's own version of it. */
export const MemberQuestions = ({ circle }: { circle: CircleView }) => {
  const { t, viewer } = useReader()
  const refusal = inviteRefusal(circle, viewer)
  return (
    <Section title={t('circles.questions')} id="vragen" action={!refusal && <QuietLink href={paths.invite(circle.id)}>{t('circles.invite.title')}</QuietLink>}>
      <Divided items={circle.members.map((member) => <MemberQuestion circle={circle} member={member} />)} />
      {refusal === writtenIn && (
        <Soft>
          {t('circles.invite.too-late')}. <QuietLink href={paths.invite(circle.id)}>{t('circles.invite.why')}</QuietLink>
        </Soft>
      )}
    </Section>
  )
}

const MemberQuestion = ({ circle, member }: { circle: CircleView; member: CircleMember }) => {
  const { t, viewer } = useReader()
  const isMine = viewer.kind === 'member' && viewer.personId === member.personId
  return (
    <div id={questionAnchor(member)}>
      <PersonLine person={member.person} does={member.answer === null ? t('circles.is-asked') : undefined}>
        {member.ownQuestion ? <Prose text={member.ownQuestion} /> : member.answer && <Soft>{t(isMine ? 'circles.question.mine-empty' : 'circles.question.empty')}</Soft>}
        {isMine && !circle.closedAt && <QuietLink href={paths.me(circle.id)}>{t('circles.question.edit')}</QuietLink>}
      </PersonLine>
    </div>
  )
}
