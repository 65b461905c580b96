import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, Card, Notice, Prose, QuietLink, Soft, calendarDay, nameOf } from '../../ui/index.ts'
import { AgreementFacts } from './agreements.tsx'
import { paths } from './paths.ts'
import { fewest } from './policy.ts'
import type { CircleView } from './queries.ts'

/** What the circle asks of this member now, if anything. */
export const CircleAsks = ({ circle }: { circle: CircleView }) => {
  const { now } = useReader()
  if (circle.closedAt) return <ClosedNotice circle={circle} />
  return (
    <>
      {circle.confirmedVersion !== circle.agreementsVersion && <ConfirmCard circle={circle} />}
      {circle.endsOn < calendarDay(now) && <EndedCard circle={circle} />}
      <WhoIsAwaited circle={circle} />
    </>
  )
}

const ClosedNotice = ({ circle: { closedWhy } }: { circle: CircleView }) => {
  const { t } = useReader()
  return (
    <Notice title={t('circles.closed')}>
      {closedWhy && <Prose text={closedWhy} />}
      <Soft>{t('circles.is-closed')}</Soft>
    </Notice>
  )
}

const ConfirmCard = ({ circle }: { circle: CircleView }) => {
  const { t } = useReader()
  return (
    <Card ground="invite" title={t('circles.confirm.title')}>
      <p>{t('circles.confirm.explain')}</p>
      <AgreementFacts circle={circle} />
      <Actions>
        <ActionForm action={paths.me(circle.id)} look="primary" values={{ answer: 'accepted', agreementsVersion: String(circle.agreementsVersion) }}>
          {t('circles.confirm.button')}
        </ActionForm>
        <QuietLink href={paths.agreements(circle.id)}>{t('circles.agreements.change')}</QuietLink>
      </Actions>
    </Card>
  )
}

const EndedCard = ({ circle: { id } }: { circle: CircleView }) => {
  const { t } = useReader()
  return (
    <Card ground="invite" title={t('circles.ended.title')}>
      <p>{t('circles.ended.explain')}</p>
      <Actions>
        <QuietLink href={paths.renewals(id)}>{t('circles.renew')}</QuietLink>
        <QuietLink href={paths.closure(id)}>{t('circles.close')}</QuietLink>
      </Actions>
    </Card>
  )
}

const WhoIsAwaited = ({ circle: { members, agreementsVersion, isWrittenIn } }: { circle: CircleView }) => {
  const reader = useReader()
  const { t, language, viewer } = reader
  const names = (some: typeof members) => new Intl.ListFormat(language).format(some.map(({ person }) => nameOf(person, reader)))
  const asked = members.filter(({ answer }) => answer === null)
  const confirming = members.filter(({ answer, confirmedVersion, personId }) => answer && confirmedVersion !== agreementsVersion && !(viewer.kind === 'member' && viewer.personId === personId))
  return (
    <>
      {asked.length > 0 && <Soft>{t('circles.awaits.answer', { names: names(asked) })}</Soft>}
      {confirming.length > 0 && <Soft>{t('circles.awaits.confirmation', { names: names(confirming) })}</Soft>}
      {members.length < fewest && <Soft>{t(isWrittenIn ? 'circles.small.written-in' : 'circles.small')}</Soft>}
    </>
  )
}
