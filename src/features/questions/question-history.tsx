import { useReader } from '../../platform/reader.tsx'
import { Divided, Section, When } from '../../ui/index.ts'
import type { QuestionView } from './queries.ts'

/** Who moved the question on, when and why. */
export const QuestionHistory = ({ question }: { question: QuestionView }) => {
  const { t } = useReader()
  return (
    <Section title={t('questions.history.title')}>
      <Divided
        ordered
        items={question.history.map(({ state, at, why, personName }) => (
          <>
            <When at={new Date(at)} /> · {personName ? t(`questions.history.${state}`, { name: personName }) : t(`questions.history.itself.${state}`)}
            {why && <p>{why}</p>}
          </>
        ))}
      />
    </Section>
  )
}
