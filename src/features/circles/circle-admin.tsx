import { useReader } from '../../platform/reader.tsx'
import { Actions, QuietLink } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { CircleView } from './queries.ts'

/** What can be done with the circle itself, quietly, at the foot of its page. */
export const CircleAdmin = ({ circle: { id, closedAt } }: { circle: CircleView }) => {
  const { t } = useReader()
  return (
    <Actions>
      {!closedAt && <QuietLink href={paths.renewals(id)}>{t('circles.renew')}</QuietLink>}
      {!closedAt && <QuietLink href={paths.closure(id)}>{t('circles.close')}</QuietLink>}
      <QuietLink href={paths.leave(id)}>{t('circles.leave')}</QuietLink>
    </Actions>
  )
}
