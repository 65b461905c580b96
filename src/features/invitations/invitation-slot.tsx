import type { Child } from 'hono/jsx'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { useReader } from '../../platform/reader.tsx'
import type { Member, Viewer } from '../../platform/viewer.ts'
import { Actions, ButtonLink, Card, LaterPart, QuietLink, Section } from '../../ui/index.ts'
import { type Slot, questionPaths } from '../questions/index.ts'
import { AnswerChoices, InviterLine } from './answer-choices.tsx'
import { paths } from './paths.ts'
import { type InvitationView, invitationAtQuestion } from './queries.ts'
import { suggestionsPart } from './suggestions-page.tsx'

/** What the page of an open question shows: to those whose question it is, whom they could ask; to who was asked, the four answers. */
export const invitationSlot: Slot = {
  mayHaveSomething: (viewer) => (viewer.kind === 'visitor' ? sql`false` : sql`(questions.state in ('asked', 'gathering', 'working') and (${isTheirs(viewer)} or ${wasAsked(viewer)}))`),
  draw: (db, viewer, questionId) => (viewer.kind === 'visitor' ? Promise.resolve(null) : drawFor(db, viewer, questionId)),
}

const isTheirs = ({ personId }: Member) => sql`(questions.audience not in ('me', 'circle')
  and (questions.asker_id = ${personId} or exists (select from joins where question_id = questions.id and person_id = ${personId})))`

const wasAsked = ({ personId }: Member) => sql`exists (select from question_invitations where question_id = questions.id and person_id = ${personId})`

const drawFor = async (db: Database, viewer: Viewer & Member, questionId: number): Promise<Child> => {
  const { invitation, takesPart, brought } = await invitationAtQuestion(db, viewer, questionId)
  if (takesPart) return <WhoCouldHelp questionId={questionId} />
  if (invitation?.answer === null) return <Invited invitation={invitation} />
  if (invitation?.answer === 'experience' && !brought) return <Promised questionId={questionId} />
  return null
}

const WhoCouldHelp = ({ questionId }: { questionId: number }) => {
  const { t } = useReader()
  return (
    <LaterPart id={suggestionsPart} source={paths.suggestions(questionId)} again="fetched">
      <Section title={t('invitations.title')} id="wie-kan-helpen">
        <QuietLink href={paths.suggestions(questionId)}>{t('invitations.see')}</QuietLink>
      </Section>
    </LaterPart>
  )
}

const Invited = ({ invitation }: { invitation: InvitationView }) => {
  const { t } = useReader()
  return (
    <Card ground="invite" title={t('invitations.invited.title')} id="invitation">
      <InviterLine invitation={invitation} />
      <AnswerChoices invitation={invitation} />
    </Card>
  )
}

const Promised = ({ questionId }: { questionId: number }) => {
  const { t } = useReader()
  return (
    <Card ground="invite" title={t('invitations.promised.title')} id="invitation">
      <p>{t('invitations.promised.explain')}</p>
      <Actions>
        <ButtonLink href={questionPaths.newExperience(questionId)}>{t('invitations.promised.button')}</ButtonLink>
      </Actions>
    </Card>
  )
}
