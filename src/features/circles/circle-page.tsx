import type { Child } from 'hono/jsx'
import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { personIdOf } from '../../platform/viewer.ts'
import { BackLink, Layout, QuietLink, Section, Title } from '../../ui/index.ts'
import { AliasReminder } from '../aliases/index.ts'
import { Conversation, type ConversationPart } from '../contributions/index.ts'
import { questionPaths } from '../questions/index.ts'
import { Agreements } from './agreements.tsx'
import { CircleAdmin } from './circle-admin.tsx'
import { CircleAsks } from './circle-asks.tsx'
import { MemberQuestions } from './member-questions.tsx'
import { paths } from './paths.ts'
import { mayTalk } from './policy.ts'
import type { CircleView } from './queries.ts'
import { RoomCard } from './room-card.tsx'

export type CirclePageProps = {
  circle: CircleView
  part: ConversationPart
  harvests: Child
  newestEvent: number
  /** What was typed and refused; a page that holds it is not drawn again by what happens. */
  form?: FormState | undefined
}

/** A circle as its members see it: the shared question, each one's own version, and their conversation. */
export const CirclePage = ({ circle, part, harvests, newestEvent, form }: CirclePageProps) => {
  const { t, viewer } = useReader()
  const own = circle.members.find(({ personId }) => personId === personIdOf(viewer))
  const { id, purpose, questionId, questionTitle } = circle
  return (
    <Layout title={purpose} live={form ? undefined : { source: paths.live(id), after: newestEvent }} noIndex>
      <BackLink href={paths.mine}>{t('circles.mine')}</BackLink>
      <Title above={t('circles.circle')}>{purpose}</Title>
      {questionTitle && (
        <p>
          {t('circles.about')} <QuietLink href={questionPaths.one(questionId)}>{questionTitle}</QuietLink>
        </p>
      )}
      <CircleAsks circle={circle} />
      <MemberQuestions circle={circle} />
      <Section title={t('circles.talk')} id="gesprek">
        <RoomCard circle={circle} part={part} />
        <AliasReminder alias={mayTalk(circle) ? own?.person.alias : undefined} />
        <Conversation part={part} action={mayTalk(circle) || form ? paths.contributions(id) : undefined} form={form} />
      </Section>
      {harvests}
      <Agreements circle={circle} />
      <CircleAdmin circle={circle} />
    </Layout>
  )
}
