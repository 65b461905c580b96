import { useReader } from '../../platform/reader.tsx'
import { BackLink, Divided, FetchedPart, Layout, Lead, QuietLink, Section, Soft, Stack, StateMark, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { besideBecause } from './present.ts'
import type { Beside, QuestionsBeside } from './questions-beside.ts'

/** The name of the part on both pages: the question's own fetches it from here. */
export const besidePart = (id: number): string => `lijkt-op-${id}`

/** Questions that look like one that is read, each with the reason. */
export const BesidePage = ({ beside }: { beside: QuestionsBeside }) => {
  const { t } = useReader()
  const { id, title, items } = beside
  return (
    <Layout title={t('questions.beside.title')} noIndex>
      <BackLink href={paths.one(id)}>{title}</BackLink>
      <Title>{t('questions.beside.page', { title })}</Title>
      <Lead>{t(items.length ? 'questions.beside.lead' : 'questions.beside.none')}</Lead>
      <FetchedPart id={besidePart(id)}>{items.length > 0 && <BesideList beside={beside} />}</FetchedPart>
    </Layout>
  )
}

const BesideList = ({ beside }: { beside: QuestionsBeside }) => {
  const { t } = useReader()
  return (
    <Section title={t('questions.beside.title')}>
      <Divided
        items={beside.items.map((item) => (
          <Stack gap="small">
            <p>
              <a href={paths.one(item.id)}>{item.title}</a>
            </p>
            <Soft>
              <StateMark state={item.state} /> · {besideBecause(t, item)}
            </Soft>
            <ToMerge beside={beside} item={item} />
          </Stack>
        ))}
      />
    </Section>
  )
}

/** Whoever asks one of the two can propose to make one question of them. */
const ToMerge = ({ beside, item }: { beside: QuestionsBeside; item: Beside }) => {
  const { t } = useReader()
  if (!beside.askerIsReader && !item.askerIsReader) return null
  const [own, other] = beside.askerIsReader ? [beside.id, item.id] : [item.id, beside.id]
  return (
    <p>
      <QuietLink href={`${paths.merges(own)}/new?with=${other}`}>{t('questions.beside.merge')}</QuietLink>
    </p>
  )
}
