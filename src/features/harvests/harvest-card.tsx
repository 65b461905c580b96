import { useReader } from '../../platform/reader.tsx'
import { Card, FaceRow, Soft, When } from '../../ui/index.ts'
import type { HarvestLine } from './list-harvests.ts'
import { paths } from './paths.ts'
import { excerptOf } from './words.ts'

/** A published harvest in a list. `besideQuestion` leaves out the question, where it stands on that question's page. */
export const HarvestCard = ({ harvest, besideQuestion }: { harvest: HarvestLine; besideQuestion?: boolean | undefined }) => {
  const { t } = useReader()
  return (
    <Card title={harvest.title} href={paths.one(harvest.id)}>
      {harvest.question && !besideQuestion && <Soft>{t('harvests.card.answers', { title: harvest.question.title })}</Soft>}
      {harvest.intro && <p>{excerptOf(harvest.intro, 220)}</p>}
      <FaceRow people={harvest.thanks.named} most={8} />
      <Soft>
        {t('harvests.card.passages', { count: harvest.passages.length })} ·{' '}
        <When at={harvest.publishedAt} dayOnly />
      </Soft>
    </Card>
  )
}
