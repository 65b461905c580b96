import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Divided, FaceRow, Kept, PersonLine, Prose, Section } from '../../ui/index.ts'
import { type Contribution, ContributionItem, anchorOf, concernsReader } from '../contributions/index.ts'
import { paths } from './paths.ts'
import { mayContribute } from './policy.ts'
import type { QuestionView } from './queries.ts'

// Having the question, having lived through it and reading along are three different things: three groups, never one count.

export const JoinList = ({ question }: { question: QuestionView }) => {
  const { t, viewer } = useReader()
  if (question.joins.length === 0) return null
  return (
    <Section title={t('questions.joins.title')} id="aangehaakt">
      <Divided
        items={question.joins.map(({ person, note, since, contributionId }) => (
          <div id={anchorOf(contributionId)}>
            <PersonLine person={person} at={new Date(since)}>
              {note && <Prose text={note} />}
              {viewer.kind === 'member' && viewer.handle === person.handle && (
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

export const ExperienceList = ({ question, experiences, stamp }: { question: QuestionView; experiences: Contribution[]; stamp: number }) => {
  const { t, viewer } = useReader()
  if (experiences.length === 0) return null
  const mayAnswer = mayContribute(viewer, question)
  return (
    <Kept
      as={`experiences ${question.id} ${mayAnswer}`}
      stamp={experiences.some((experience) => concernsReader(viewer, experience)) ? undefined : stamp}
      draw={() => (
        <Section title={t('questions.experiences.title')} id="ervaringen">
          <Divided
            items={experiences.map((experience) => (
              <ContributionItem item={experience} mayAnswer={mayAnswer} />
            ))}
          />
        </Section>
      )}
    />
  )
}

export const FollowerList = ({ question }: { question: QuestionView }) => {
  const { t } = useReader()
  if (question.followers.length === 0) return null
  return (
    <Section title={t('questions.followers.title')}>
      <FaceRow people={question.followers.map(({ person }) => person)} most={20} />
      <p aria-hidden="true">{question.followers.map(({ person }) => person.name).join(', ')}</p>
    </Section>
  )
}
