import type { Translate } from '../../platform/messages.ts'
import { useReader } from '../../platform/reader.tsx'
import { Divided, Section, When, nameAtStart, nameOf } from '../../ui/index.ts'
import type { QuestionView } from './queries.ts'

type Line = { at: Date; words: string; why?: string }

const linesOf = ({ history, mergedFrom }: QuestionView, { t }: { t: Translate }): Line[] =>
  [
    ...history.map(({ state, at, why, by }) => ({
      at: new Date(at),
      words: by ? t(`questions.history.${state}`, { name: state === 'gathering' ? nameOf(by, { t }) : nameAtStart(by, { t }) }) : t(`questions.history.itself.${state}`),
      why,
    })),
    ...mergedFrom.map(({ title, at }) => ({ at: new Date(at!), words: t('questions.history.merged', { title }) })),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime())

/** Who moved the question on, when and why; and what became part of it. */
export const QuestionHistory = ({ question }: { question: QuestionView }) => {
  const reader = useReader()
  const { t } = reader
  return (
    <Section title={t('questions.history.title')}>
      <Divided
        ordered
        items={linesOf(question, reader).map(({ at, words, why }) => (
          <>
            <When at={at} /> · {words}
            {why && <p>{why}</p>}
          </>
        ))}
      />
    </Section>
  )
}
