import type { Child } from 'hono/jsx'
import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Kept, LaterPart, Layout, Notice, QuietLink, Ring, Section } from '../../ui/index.ts'
import { type Contribution, concernsReader } from '../contributions/index.ts'
import { besidePart } from './beside-page.tsx'
import { NextStep } from './next-step.tsx'
import { paths } from './paths.ts'
import { PeopleAtQuestion } from './people-at-question.tsx'
import { isOpen, mayContribute, mayJoin } from './policy.ts'
import { QuestionAdmin } from './question-admin.tsx'
import { QuestionHistory } from './question-history.tsx'
import { QuestionStory } from './question-story.tsx'
import type { QuestionView } from './queries.ts'
import type { HarvestParts } from './slots.ts'

/** What other features show at a question; app.tsx brings them together. */
export type QuestionParts = { harvests: HarvestParts | undefined; circle: Child; merging: Child; invitations: Child }

export type QuestionPageProps = {
  question: QuestionView
  contributions: Contribution[]
  talk: Child
  /** What is there for who asks under an alias, and for who may find out. */
  alias: Child
  parts: QuestionParts
  awaitsUrgency: boolean
  /** What is the same for all readers is drawn once under it. */
  stamp: number
  joinForm: FormState | undefined
}

export const QuestionPage = (props: QuestionPageProps) => {
  const { question, contributions, parts, stamp } = props
  const { t, viewer } = useReader()
  const experiences = contributions.filter((contribution) => contribution.kind === 'experience' && !contribution.deletedAt)
  return (
    <Layout title={question.title} description={question.story.slice(0, 160)} live={{ source: paths.live(question.id), after: question.newestEvent }} noIndex={question.audience !== 'public'}>
      <BackLink href={paths.list}>{t('questions.list.title')}</BackLink>
      <QuestionRing question={question} experiences={experiences} stamp={stamp} />
      {parts.harvests?.onTop}
      <Kept as={`story ${question.id}`} stamp={stamp} draw={() => <QuestionStory question={question} />} />
      {props.alias}
      {props.joinForm?.problem && !mayJoin(viewer, question) && <Notice tone="warning">{props.joinForm.problem}</Notice>}
      <NextStep {...props} />
      {parts.merging}
      {parts.invitations}
      {parts.circle}
      {parts.harvests?.below}
      <Kept
        as={`people at ${question.id} ${mayContribute(viewer, question)}`}
        stamp={question.joined || experiences.some((experience) => concernsReader(viewer, experience)) ? undefined : stamp}
        draw={() => <PeopleAtQuestion question={question} experiences={experiences} />}
      />
      <Section title={t('questions.talk.title')} id="gesprek">
        {props.talk}
      </Section>
      <Kept as={`beside ${question.id}`} stamp={stamp} draw={() => <QuestionsBeside questionId={question.id} />} />
      <QuestionAdmin question={question} />
      <Kept as={`history ${question.id}`} stamp={stamp} draw={() => <QuestionHistory question={question} />} />
    </Layout>
  )
}

/** Where those that look like it stand, or are fetched to: the same for everybody until somebody comes near. */
const QuestionsBeside = ({ questionId }: { questionId: number }) => {
  const { t } = useReader()
  return (
    <LaterPart id={besidePart(questionId)} source={paths.beside(questionId)}>
      <QuietLink href={paths.beside(questionId)}>{t('questions.beside.link')}</QuietLink>
    </LaterPart>
  )
}

/** The people around the question, with the places that are open to this reader. */
const QuestionRing = ({ question, experiences, stamp }: { question: QuestionView; experiences: Contribution[]; stamp: number }) => {
  const { viewer } = useReader()
  const isStillOpen = isOpen(question.state)
  const openJoin = mayJoin(viewer, question) || (viewer.kind === 'visitor' && isStillOpen) ? '#join' : undefined
  const openExperience = isStillOpen ? paths.newExperience(question.id) : undefined
  return (
    <Kept
      as={`ring ${question.id} ${openJoin} ${openExperience}`}
      stamp={stamp}
      draw={() => (
        <Ring
          asTitle
          title={question.title}
          asker={question.asker}
          joined={question.joins.map(({ person }) => person)}
          experienced={experiences.flatMap(({ author }) => author ?? [])}
          openJoin={openJoin}
          openExperience={openExperience}
        />
      )}
    />
  )
}
