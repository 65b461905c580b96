import { type Reader, useReader } from '../../platform/reader.tsx'
import { Divided, Section, When, nameAtStart, nameOf } from '../../ui/index.ts'
import type { QuestionView } from './queries.ts'

type Line = { at: Date; words: string; why?: string }

const linesOf = ({ history, mergedFrom }: QuestionView, reader: Reader): Line[] => {
  const { t } = reader
  const said = ({ state, by }: QuestionView['history'][number]) =>
    by ? t(`questions.history.${state}`, { name: state === 'gathering' ? nameOf(by, reader) : nameAtStart(by, reader) }) : t(`questions.history.itself.${state}`)
  return [
    ...history.map((line) => ({ at: new Date(line.at), words: said(line), why: line.why })),
    ...mergedFrom.map(({ title, at }) => ({ at: new Date(at!), words: t('questions.history.merged', { title }) })),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

/** Who moved the question on, when and why; and what became part of it. */
export const QuestionHistory = ({ question }: { question: QuestionView }) => {
  const reader = useReader()
  return (
    <Section title={reader.t('questions.history.title')}>
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
