import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Divided, FaceRow, PersonLine, Prose, Section, nameOf } from '../../ui/index.ts'
import { type Contribution, ContributionItem, anchorOf } from '../contributions/index.ts'
import { paths } from './paths.ts'
import { mayContribute } from './policy.ts'
import type { QuestionView } from './queries.ts'

// Having the question, having lived through it and reading along are three different things: three groups, never one count.

export const PeopleAtQuestion = ({ question, experiences }: { question: QuestionView; experiences: Contribution[] }) => (
  <>
    <ExperienceList question={question} experiences={experiences} />
    <JoinList question={question} />
    <FollowerList question={question} />
  </>
)

const JoinList = ({ question }: { question: QuestionView }) => {
  const { t, viewer } = useReader()
  if (question.joins.length === 0) return null
  return (
    <Section title={t('questions.joins.title')} id="aangehaakt">
      <Divided
        items={question.joins.map(({ person, personId, note, since, contributionId }) => (
          <div id={anchorOf(contributionId)}>
            <PersonLine person={person} at={new Date(since)}>
              {note && <Prose text={note} />}
              {viewer.kind === 'member' && viewer.personId === personId && (
                <ActionForm action={paths.leave(question.id)} look="link">
                  {t('questions.join.take-back')}
                </ActionForm>
              )}
            </PersonLine>
          </div>
        ))}
      />
    </Section>
  )
}

const ExperienceList = ({ question, experiences }: { question: QuestionView; experiences: Contribution[] }) => {
  const { t, viewer } = useReader()
  if (experiences.length === 0) return null
  return (
    <Section title={t('questions.experiences.title')} id="ervaringen">
      <Divided
        items={experiences.map((experience) => (
          <ContributionItem item={experience} mayAnswer={mayContribute(viewer, question)} />
        ))}
      />
    </Section>
  )
}

const FollowerList = ({ question }: { question: QuestionView }) => {
  const reader = useReader()
  const { t } = reader
  if (question.followers.length === 0) return null
  return (
    <Section title={t('questions.followers.title')}>
      <FaceRow people={question.followers.map(({ person }) => person)} most={20} />
      <p aria-hidden="true">{question.followers.map(({ person }) => nameOf(person, reader)).join(', ')}</p>
    </Section>
  )
}
