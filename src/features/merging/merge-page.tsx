import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, Card, Cards, Layout, Lead, Notice, PersonLine, Prose, Section, Title, dayWords } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { ComesAlong } from './comes-along.tsx'
import { paths } from './paths.ts'
import { mayUndo, stateOf, undoUntil, waitsUntil } from './policy.ts'
import type { MergeView } from './queries.ts'

/** A merge as the two askers see it, from the proposal to the day after which it stays. */
export const MergePage = ({ merge, problem }: { merge: MergeView; problem?: string | undefined }) => {
  const { t, now, viewer } = useReader()
  const state = stateOf(merge, now)
  const ownIsKept = viewer.kind === 'member' && viewer.personId === merge.keptAskerId
  const own = ownIsKept || state === 'agreed' ? { id: merge.keptId, title: merge.keptTitle } : { id: merge.mergedId, title: merge.mergedTitle }
  return (
    <Layout title={t('merging.title')} noIndex>
      <BackLink href={own.title === null ? questionPaths.list : questionPaths.one(own.id)}>{own.title ?? t('questions.list.title')}</BackLink>
      <Title>{t('merging.title')}</Title>
      {problem && <Notice tone="warning">{problem}</Notice>}
      <Standing merge={merge} />
      <Cards>
        <QuestionCard id={merge.keptId} title={merge.keptTitle} stands={state === 'agreed' || state === 'open' ? 'stays' : 'stood'} />
        <QuestionCard id={merge.mergedId} title={merge.mergedTitle} stands={state === 'agreed' ? 'went' : state === 'open' ? 'goes' : 'stood'} />
      </Cards>
      <NextStep merge={merge} />
    </Layout>
  )
}

const QuestionCard = ({ id, title, stands }: { id: number; title: string | null; stands: 'stays' | 'goes' | 'went' | 'stood' }) => {
  const { t } = useReader()
  return (
    <Card title={title ?? t('merging.hidden')} href={title === null ? undefined : questionPaths.one(id)}>
      <p>{t(`merging.${stands}`)}</p>
    </Card>
  )
}

/** What was proposed and how it stands, in a sentence for each of the two. */
const Standing = ({ merge }: { merge: MergeView }): Child => {
  const reader = useReader()
  const { t, now, viewer } = reader
  const state = stateOf(merge, now)
  const isProposer = viewer.kind === 'member' && viewer.personId === merge.proposedBy
  const { proposer, asked, note, proposedAt } = merge
  if (state === 'open' && !isProposer)
    return (
      <PersonLine person={proposer} does={t('merging.open.proposes')} at={proposedAt}>
        {note && <Prose text={note} />}
      </PersonLine>
    )
  if (state === 'open') return <Lead>{t('merging.open.waits', { name: asked.name, day: dayWords(waitsUntil(merge), reader) })}</Lead>
  if (state === 'declined')
    return isProposer ? <Notice title={t('merging.declined.title', { name: asked.name })}>{t('merging.declined.gently', { title: (viewer.kind === 'member' && viewer.personId === merge.keptAskerId ? merge.mergedTitle : merge.keptTitle) ?? t('merging.hidden') })}</Notice> : <Lead>{t('merging.declined.by-you')}</Lead>
  if (state === 'agreed') return <Lead>{t(mayUndo(merge, now) ? 'merging.agreed.until' : 'merging.agreed.for-good', { day: dayWords(undoUntil(merge), reader) })}</Lead>
  return <Lead>{t(`merging.${state}`)}</Lead>
}

const NextStep = ({ merge }: { merge: MergeView }): Child => {
  const { t, now, viewer } = useReader()
  const { id, proposedBy, askedOf } = merge
  const state = stateOf(merge, now)
  if (viewer.kind === 'visitor') return null
  if (state === 'open' && viewer.personId === askedOf)
    return (
      <>
        <Actions>
          {(['agree', 'turn', 'decline'] as const).map((answer) => (
            <ActionForm action={paths.answer(id)} values={{ answer }} look={answer === 'agree' ? 'primary' : 'quiet'}>
              {t(`merging.answer.${answer}`)}
            </ActionForm>
          ))}
        </Actions>
        <Section title={t('merging.along.title')}>
          <ComesAlong />
        </Section>
      </>
    )
  if (state === 'open' && viewer.personId === proposedBy)
    return (
      <Actions>
        <ActionForm action={paths.removal(id)} look="quiet">
          {t('merging.withdraw')}
        </ActionForm>
      </Actions>
    )
  return mayUndo(merge, now) ? <Undo merge={merge} /> : null
}

/** What going apart again means stands above the button. */
const Undo = ({ merge }: { merge: MergeView }) => {
  const { t } = useReader()
  return (
    <Section title={t('merging.undo.title')}>
      <ul>
        <li>{t('merging.undo.back')}</li>
        <li>{t('merging.undo.stays')}</li>
      </ul>
      <Actions>
        <ActionForm action={paths.removal(merge.id)} look="danger" confirm={t('merging.undo.confirm')}>
          {t('merging.undo.button')}
        </ActionForm>
      </Actions>
    </Section>
  )
}
