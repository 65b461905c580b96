import type { Child } from 'hono/jsx'
import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Layout, Notice, PersonLine, Ring, Section, Tags, TagLink } from '../../ui/index.ts'
import type { Contribution } from '../contributions/index.ts'
import { NextStep } from './next-step.tsx'
import { paths } from './paths.ts'
import { ExperienceList, FollowerList, JoinList } from './people-at-question.tsx'
import { isOpen, mayJoin } from './policy.ts'
import { QuestionAdmin } from './question-admin.tsx'
import { QuestionHistory } from './question-history.tsx'
import { QuestionStory } from './question-story.tsx'
import type { QuestionView } from './queries.ts'
import type { HarvestParts } from './slots.ts'

/** What other features show at a question; app.tsx brings them together. */
export type QuestionParts = { harvests: HarvestParts; circle: Child }

export type QuestionPageProps = {
  question: QuestionView
  contributions: Contribution[]
  talk: Child
  parts: QuestionParts
  awaitsUrgency: boolean
  newestEvent: number
  joinForm: FormState | undefined
}

export const QuestionPage = (props: QuestionPageProps) => {
  const { question, contributions, parts } = props
  const { t, viewer } = useReader()
  const experiences = contributions.filter((contribution) => contribution.kind === 'experience' && !contribution.deletedAt)
  return (
    <Layout title={question.title} description={question.story.slice(0, 160)} live={{ source: paths.live(question.id), after: props.newestEvent }} noIndex={question.audience !== 'public'}>
      <BackLink href={paths.list}>{t('questions.list.title')}</BackLink>
      <Ring
        asTitle
        title={question.title}
        asker={question.asker}
        joined={question.joins.map(({ person }) => person)}
        experienced={experiences.flatMap(({ author }) => author ?? [])}
        openJoin={mayJoin(viewer, question) || (viewer.kind === 'visitor' && isOpen(question.state)) ? '#join' : undefined}
        openExperience={isOpen(question.state) ? paths.newExperience(question.id) : undefined}
      />
      {parts.harvests.onTop}
      <PersonLine person={question.asker} does={t('questions.asked-this')} at={new Date(question.askedAt)} />
      <QuestionStory question={question} />
      <Tags>
        {question.themes.map((theme) => (
          <TagLink href={`${paths.list}?theme=${encodeURIComponent(theme)}`}>{theme}</TagLink>
        ))}
      </Tags>
      {props.joinForm?.problem && !mayJoin(viewer, question) && <Notice tone="warning">{props.joinForm.problem}</Notice>}
      <NextStep {...props} />
      {parts.circle}
      {parts.harvests.below}
      <ExperienceList question={question} experiences={experiences} />
      <JoinList question={question} />
      <FollowerList question={question} />
      <Section title={t('questions.talk.title')} id="gesprek">
        {props.talk}
      </Section>
      <QuestionAdmin question={question} />
      <QuestionHistory question={question} />
    </Layout>
  )
}

