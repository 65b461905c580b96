import { useReader } from '../../platform/reader.tsx'
import { ButtonLink, Card, Cards, Empty, FaceRow, Layout, Lead, Pagination, RingMark, Section, Soft, Tag, Title, dayWords, nameAtStart } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { paths } from './paths.ts'
import type { CircleView } from './queries.ts'

/** A member's circles: what they are asked into first, then where they take part, then what is done. */
export const CirclesPage = ({ circles: { items, next } }: { circles: { items: CircleView[]; next: string | null } }) => {
  const { t } = useReader()
  const groups = [
    { title: t('circles.list.asked'), circles: items.filter(({ answer, closedAt }) => answer === null && !closedAt) },
    { title: t('circles.list.open'), circles: items.filter(({ answer, closedAt }) => answer !== null && !closedAt) },
    { title: t('circles.list.closed'), circles: items.filter(({ closedAt }) => closedAt) },
  ]
  return (
    <Layout title={t('circles.mine')} noIndex>
      <Title>{t('circles.mine')}</Title>
      <Lead>{t('circles.list.lead')}</Lead>
      {items.length === 0 && (
        <Empty title={t('circles.list.empty')} action={<ButtonLink href={questionPaths.list}>{t('circles.list.to-questions')}</ButtonLink>}>
          {t('circles.list.empty-explain')}
        </Empty>
      )}
      {groups.map(
        ({ title, circles }) =>
          circles.length > 0 && (
            <Section title={title}>
              <Cards>
                {circles.map((circle) => (
                  <CircleCard circle={circle} />
                ))}
              </Cards>
            </Section>
          ),
      )}
      <Pagination older={next ? `${paths.mine}?after=${next}` : undefined} />
    </Layout>
  )
}

const CircleCard = ({ circle }: { circle: CircleView }) => {
  const reader = useReader()
  const { t } = reader
  const { id, purpose, members, answer, closedAt, endsOn, hasNew, former } = circle
  const people = members.filter((member) => member.answer === 'accepted').map(({ person }) => person)
  const words = closedAt
    ? t('circles.list.closed-on', { day: dayWords(closedAt, reader) })
    : answer === null
      ? t('circles.list.asked-by', { name: nameAtStart(former, reader) })
      : t('circles.list.until', { day: dayWords(new Date(endsOn), reader) })
  return (
    <Card title={purpose} href={paths.one(id)} beside={<RingMark joined={people.length - 1} experienced={members.length - people.length} open={false} />} ground={answer === null && !closedAt ? 'invite' : 'sheet'}>
      <FaceRow people={people} most={12} />
      <Soft>{words}</Soft>
      {hasNew && <Tag>{t('circles.list.new')}</Tag>}
    </Card>
  )
}
