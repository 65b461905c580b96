import type { Child } from 'hono/jsx'
import type { Database } from '../../platform/database.ts'
import type { AliasField, Person } from '../../platform/person.ts'
import { useReader } from '../../platform/reader.tsx'
import type { Viewer } from '../../platform/viewer.ts'
import { Card, QuietLink, Soft } from '../../ui/index.ts'
import { LiftingLines } from './lifting-lines.tsx'
import { paths } from './paths.ts'
import { type Lifting, isConfidant, liftingsToldTo } from './queries.ts'

type About = { id: number; askerId: number; asker: Person }

/**
 * What the page of a question that is asked under an alias shows beside what is the same for all: to the asker that it is them, to a
 * confidant where to find out. It costs a question to the database only at such a question.
 */
export const aliasPart = async (db: Database, viewer: Viewer, { id, askerId, asker }: About): Promise<Child> => {
  if (!asker.alias || viewer.kind === 'visitor') return null
  if (viewer.personId === askerId) return <OwnAliasCard questionId={id} alias={asker.alias} liftings={await liftingsToldTo(db, viewer, id)} />
  return (await isConfidant(db, viewer)) ? <ConfidantLink questionId={id} /> : null
}

const OwnAliasCard = ({ questionId, alias, liftings }: { questionId: number; alias: AliasField; liftings: Lifting[] }) => {
  const { t } = useReader()
  return (
    <Card ground="calm" title={t('aliases.mine', { alias: t(`platform.alias.${alias}`) })} id="alias">
      <p>{t('aliases.mine.hint')}</p>
      <LiftingLines liftings={liftings} />
      <p>
        <QuietLink href={paths.one(questionId)}>{t('aliases.mine.more')}</QuietLink>
      </p>
    </Card>
  )
}

const ConfidantLink = ({ questionId }: { questionId: number }) => {
  const { t } = useReader()
  return <QuietLink href={paths.one(questionId)}>{t('aliases.lift.link')}</QuietLink>
}

/** Where somebody writes who is there under an alias: that it is under that. */
export const AliasReminder = ({ alias }: { alias: AliasField | undefined }) => {
  const { t } = useReader()
  return alias ? <Soft>{t('aliases.reminder', { alias: t(`platform.alias.${alias}`) })}</Soft> : null
}
