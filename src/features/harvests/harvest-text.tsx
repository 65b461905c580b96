import { useReader } from '../../platform/reader.tsx'
import { Lead, NamedFaces, Notice, Opening, Passages, Section, Soft, Title } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import type { ShownHarvest } from './read-harvest.ts'
import { thanksInWords } from './words.ts'

export type HarvestTextProps = {
  shown: ShownHarvest
  question: { id: number; title: string } | null
  withdrawn?: boolean | undefined
}

/** What a harvest says: the question it answers, its passages, and whom it is owed to. */
export const HarvestText = ({ shown, question, withdrawn }: HarvestTextProps) => {
  const { t, language } = useReader()
  const { named, unnamed } = shown.thanks
  return (
    <>
      <Title above={t('harvests.above')}>{shown.title}</Title>
      {question && (
        <Lead>
          {t('harvests.answers')} <a href={questionPaths.one(question.id)}>{question.title}</a>
        </Lead>
      )}
      {withdrawn && <Notice tone="warning" title={t('harvests.withdrawn.title')}>{t('harvests.withdrawn')}</Notice>}
      {shown.intro && <Opening text={shown.intro} />}
      {shown.passages.length > 0 && (
        <Section title={t('harvests.passages')} id="passages">
          <Passages
            passages={shown.passages.map((passage) => ({
              id: `passage-${passage.id}`,
              text: passage.text,
              credit: passage.named.length + passage.unnamed > 0 && t('harvests.passage.credit', { names: thanksInWords(passage, language, t) }),
            }))}
          />
        </Section>
      )}
      {named.length + unnamed > 0 && (
        <Section title={t('harvests.thanks')} id="thanks">
          <NamedFaces people={named} and={unnamed > 0 && t('harvests.thanks.and', { count: unnamed, alone: named.length === 0 ? 'yes' : 'no' })} />
          {named.length > 0 && <Soft>{t('harvests.thanks.how')}</Soft>}
        </Section>
      )}
    </>
  )
}
