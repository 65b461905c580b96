import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, Card, Cards, Prose, QuietLink, Soft } from '../../ui/index.ts'
import type { Citable } from './citable.ts'
import { type Cited, standingOf } from './consent-standing.ts'
import type { Draft, DraftPassage } from './draft.ts'
import { paths } from './paths.ts'
import { namesInWords } from './words.ts'

/** The passages of a draft, each with what it rests on, how its people answered, and what can be done with it. */
export const DraftPassages = ({ draft, citable }: { draft: Draft; citable: Citable[] }) => (
  <Cards>
    {draft.passages.map((passage, index) => (
      <DraftPassageCard
        harvestId={draft.id}
        passage={passage}
        number={index + 1}
        isLast={index === draft.passages.length - 1}
        sources={citable.filter(({ id }) => passage.from.includes(id))}
      />
    ))}
  </Cards>
)

type DraftPassageCardProps = { harvestId: number; passage: DraftPassage; number: number; isLast: boolean; sources: Citable[] }

const DraftPassageCard = ({ harvestId, passage, number, isLast, sources }: DraftPassageCardProps) => {
  const { t, now } = useReader()
  const at = { passage: paths.passage(harvestId, passage.id), move: paths.movePassage(harvestId, passage.id), remove: paths.removePassage(harvestId, passage.id) }
  const out = standingOf(passage.cited, now).state === 'out'
  return (
    <Card title={t('harvests.passage.number', { number })} id={`passage-${passage.id}`} ground={out ? 'warn' : 'sheet'}>
      <Prose text={passage.text} />
      <Sources sources={sources} />
      {passage.cited.length > 0 && <AnswersInWords cited={passage.cited} />}
      {out && <p>{t('harvests.passage.out')}</p>}
      <Actions>
        <QuietLink href={at.passage}>{t('harvests.passage.edit')}</QuietLink>
        {number > 1 && (
          <ActionForm action={at.move} look="link" values={{ direction: 'up' }} label={t('harvests.passage.up.label', { number })}>
            {t('harvests.passage.up')}
          </ActionForm>
        )}
        {!isLast && (
          <ActionForm action={at.move} look="link" values={{ direction: 'down' }} label={t('harvests.passage.down.label', { number })}>
            {t('harvests.passage.down')}
          </ActionForm>
        )}
        <ActionForm action={at.remove} look="link" confirm={t('harvests.passage.remove.confirm')} label={t('harvests.passage.remove.label', { number })}>
          {t('harvests.passage.remove')}
        </ActionForm>
      </Actions>
    </Card>
  )
}

const Sources = ({ sources }: { sources: Citable[] }) => {
  const { t, language } = useReader()
  if (sources.length === 0) return <Soft>{t('harvests.passage.no-sources')}</Soft>
  const authors = [...new Map(sources.map(({ authorId, author }) => [authorId, author])).values()]
  return <Soft>{t('harvests.passage.rests-on', { count: sources.length, names: namesInWords(authors, language, t) })}</Soft>
}

const answersInOrder = ['named', 'unnamed', 'no'] as const

/** "Met naam: Anouk. Nog geen antwoord: Bas." */
const AnswersInWords = ({ cited }: { cited: Cited[] }) => {
  const { t, language } = useReader()
  const names = (answer: Cited['answer']) => namesInWords(cited.filter((one) => one.answer === answer).map(({ person }) => person), language, t)
  const sentences = [
    ...answersInOrder.flatMap((answer) => (names(answer) ? [t(`harvests.answers.${answer}`, { names: names(answer) })] : [])),
    ...(names(null) ? [t('harvests.answers.none', { names: names(null) })] : []),
  ]
  return <Soft>{sentences.join(' ')}</Soft>
}
