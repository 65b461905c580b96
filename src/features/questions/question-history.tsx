import { useReader } from '../../platform/reader.tsx'
import { Divided, Section, When, nameAtStart, nameOf } from '../../ui/index.ts'
import type { QuestionView } from './queries.ts'

/** Who moved the question on, when and why. */
export const QuestionHistory = ({ question }: { question: QuestionView }) => {
  const reader = useReader()
  const { t } = reader
  return (
    <Section title={t('questions.history.title')}>
      <Divided
        ordered
        items={question.history.map(({ state, at, why, by }) => (
          <>
            <When at={new Date(at)} /> · {by ? t(`questions.history.${state}`, { name: state === 'gathering' ? nameOf(by, reader) : nameAtStart(by, reader) }) : t(`questions.history.itself.${state}`)}
            {why && <p>{why}</p>}
          </>
        ))}
      />
    </Section>
  )
}
