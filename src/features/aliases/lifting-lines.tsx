import { useReader } from '../../platform/reader.tsx'
import { Divided, Notice, PersonLine, Prose } from '../../ui/index.ts'
import type { Lifting } from './queries.ts'

/** To whose alias it is: who found out, when, and why. */
export const LiftingLines = ({ liftings }: { liftings: Lifting[] }) => {
  const { t } = useReader()
  if (liftings.length === 0) return null
  return (
    <Notice tone="warning" title={t('aliases.lifted.title')}>
      <Divided
        items={liftings.map(({ by, liftedAt, reason }) => (
          <PersonLine person={by} at={liftedAt}>
            <Prose text={reason} />
          </PersonLine>
        ))}
      />
    </Notice>
  )
}
