import { useReader } from '../../platform/reader.tsx'
import { Beside, Button, Divided, Notice, Stack, StateMark } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { becauseOf } from './present.ts'
import type { LookAlike } from './similar-questions.ts'

/**
 * Questions that look the same, each with the reason. Inside the form in which somebody is typing each has a button that joins
 * it, and what they typed goes along as their own situation.
 */
export const LookAlikes = ({ found, offerJoin }: { found: LookAlike[]; offerJoin?: boolean }) => {
  const { t } = useReader()
  if (found.length === 0) return null
  return (
    <Notice title={t('questions.similar.title')}>
      <Divided
        items={found.map((one) => (
          <Stack gap="small">
            <p>
              <a href={paths.one(one.id)}>{one.title}</a>
            </p>
            <p>
              <StateMark state={one.state} /> · {becauseOf(t, one)}
            </p>
            {offerJoin && joinable(one) && (
              <Beside>
                <Button look="quiet" small formAction={paths.joins(one.id)}>
                  {t('questions.similar.join')}
                </Button>
              </Beside>
            )}
          </Stack>
        ))}
      />
    </Notice>
  )
}

const joinable = ({ state }: LookAlike) => state !== 'closed' && state !== 'harvested'
