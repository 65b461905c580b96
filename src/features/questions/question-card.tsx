import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { Card, Kept, PersonLine, RingMark, StateMark, Tags, TagLink } from '../../ui/index.ts'
import { isOpen } from './policy.ts'
import { paths } from './paths.ts'
import type { QuestionLine } from './queries.ts'

/** A question in a list: its ring, its asker, how it stands. With a stamp it is drawn once for all who see it. */
export const QuestionCard = ({ question, note }: { question: QuestionLine & { stamp?: number }; note?: Child }) => (
  <Kept as={`card ${question.id}`} stamp={note ? undefined : question.stamp} draw={() => <DrawnCard question={question} note={note} />} />
)

const DrawnCard = ({ question, note }: { question: QuestionLine; note: Child }) => {
  const { t } = useReader()
  return (
    <Card
      title={question.title}
      href={paths.one(question.id)}
      beside={<RingMark joined={question.joined.length} experienced={question.experienced.length} open={isOpen(question.state)} />}
    >
      <PersonLine person={question.asker} does={t('questions.asked-this')} at={new Date(question.askedAt)} />
      <p>
        <StateMark state={question.state} />
        {peopleInWords(question, t)}
      </p>
      {note}
      <Tags>
        {question.themes.map((theme) => (
          <TagLink href={`${paths.list}?theme=${encodeURIComponent(theme)}`}>{theme}</TagLink>
        ))}
      </Tags>
    </Card>
  )
}

const peopleInWords = ({ joined, experienced }: QuestionLine, t: ReturnType<typeof useReader>['t']) =>
  [joined.length && t('questions.line.joined', { count: joined.length }), experienced.length && t('questions.line.experienced', { count: experienced.length })]
    .filter(Boolean)
    .map((words) => ` · ${words}`)
    .join('')
