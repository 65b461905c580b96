import type { Person } from '../../platform/person.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Divided, FaceRow, PersonLine, Prose, Section, Soft, nameOf } from '../../ui/index.ts'
import { type Contribution, ContributionItem, anchorOf } from '../contributions/index.ts'
import { paths } from './paths.ts'
import { mayContribute } from './policy.ts'
import type { JoinNote, QuestionView } from './queries.ts'

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
  const { joins, asker, askerNotes } = question
  if (joins.length + askerNotes.length === 0) return null
  return (
    <Section title={t('questions.joins.title')} id="aangehaakt">
      <Divided
        items={[
          ...(askerNotes.length ? [<AskersNotes asker={asker} notes={askerNotes} />] : []),
          ...joins.map(({ person, personId, notes, since, contributionId }) => (
          <div id={anchorOf(contributionId)}>
            <PersonLine person={person} at={new Date(since)}>
              <Notes notes={notes} besides={contributionId} />
              {viewer.kind === 'member' && viewer.personId === personId && (
                <ActionForm action={paths.leave(question.id)} look="link">
                  {t('questions.join.take-back')}
                </ActionForm>
              )}
            </PersonLine>
          </div>
          )),
        ]}
      />
    </Section>
  )
}

/** Who asks this question had joined one that became part of it. */
const AskersNotes = ({ asker, notes }: { asker: Person; notes: JoinNote[] }) => {
  const { t } = useReader()
  return (
    <PersonLine person={asker} does={t('questions.asked-this')}>
      <Notes notes={notes} besides={undefined} />
    </PersonLine>
  )
}

/** What somebody wrote when they joined, at this question and at those that became part of it. Each can be linked to. */
const Notes = ({ notes, besides }: { notes: JoinNote[]; besides: number | undefined }) => {
  const { t } = useReader()
  return (
    <>
      {notes.map(({ contributionId, text, isOwnVersion }) => (
        <div id={contributionId === besides ? undefined : anchorOf(contributionId)}>
          {isOwnVersion && <Soft>{t('questions.joins.own-version')}</Soft>}
          {text && <Prose text={text} />}
        </div>
      ))}
    </>
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
