import { useReader } from '../../platform/reader.tsx'
import { Facts, PersonLine, Prose, StateMark, TagLink, Tags, dayWords } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { QuestionView } from './queries.ts'

/** Who asks, their story, and under it what sharpens it. */
export const QuestionStory = ({ question }: { question: QuestionView }) => {
  const reader = useReader()
  const { t } = reader
  const told = [
    { name: t('questions.told.whyNow'), text: question.whyNow },
    { name: t('questions.told.tried'), text: question.tried },
    { name: t('questions.told.wish'), text: question.wish },
  ].filter(({ text }) => text)
  return (
    <>
      <PersonLine person={question.asker} does={t('questions.asked-this')} at={new Date(question.askedAt)} />
      {question.story && <Prose text={question.story} />}
      <Facts
        facts={[
          ...told.map(({ name, text }) => ({ name, value: <Prose text={text} /> })),
          { name: t('questions.state.title'), value: <StateMark state={question.state} /> },
          { name: t('questions.told.drive'), value: t(`questions.told.drive.${question.drive}`) },
          { name: t('questions.relevant.until'), value: dayWords(new Date(`${question.relevantUntil}T12:00:00Z`), reader) },
          { name: t('questions.told.audience'), value: audienceInWords(question, t) },
        ]}
      />
      <Tags>
        {question.themes.map((theme) => (
          <TagLink href={`${paths.list}?theme=${encodeURIComponent(theme)}`}>{theme}</TagLink>
        ))}
      </Tags>
    </>
  )
}

const audienceInWords = (question: QuestionView, t: ReturnType<typeof useReader>['t']): string =>
  question.organisationName ? t('questions.audience.of-organisation', { name: question.organisationName }) : t(`questions.audience.${question.audience}`)
