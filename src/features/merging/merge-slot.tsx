import type { Child } from 'hono/jsx'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { useReader } from '../../platform/reader.tsx'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'
import { Actions, Card, Notice, QuietLink, Soft, dayWords } from '../../ui/index.ts'
import type { Slot } from '../questions/index.ts'
import { paths } from './paths.ts'
import { mayUndo, stateOf, undoUntil } from './policy.ts'
import { type MergeView, mergesFor } from './queries.ts'

/** What the page of a question shows its two askers of merging: what is proposed, a gentle no, and how long it can be undone. */
export const mergeSlot: Slot = {
  mayHaveSomething: (viewer) => (viewer.kind === 'visitor' ? sql`false` : involves(viewer.personId)),
  draw: async (db, viewer, questionId) => drawMerges(db, viewer, questionId),
}

const involves = (personId: number) => sql<boolean>`exists (
  select from question_merges
  where questions.id in (kept_id, merged_id) and ${personId} in (proposed_by, asked_of)
    and (outcome is null or outcome = 'agreed' or (outcome = 'declined' and proposed_by = ${personId})) and undone_at is null)`

const drawMerges = async (db: Database, viewer: Viewer, questionId: number): Promise<Child> => {
  const merges = await mergesFor(db, viewer)
    .where((eb) => eb.or([eb('keptId', '=', questionId), eb('mergedId', '=', questionId)]))
    .where('undoneAt', 'is', null)
    .orderBy('questionMerges.id', 'desc')
    .limit(10)
    .execute()
  return <Merges merges={merges} questionId={questionId} personId={personIdOf(viewer)} />
}

const Merges = ({ merges, questionId, personId }: { merges: MergeView[]; questionId: number; personId: number | null }) => (
  <>
    {merges.map((merge) => (
      <MergeNews merge={merge} questionId={questionId} personId={personId} />
    ))}
  </>
)

const gentleDays = 14

const MergeNews = ({ merge, questionId, personId }: { merge: MergeView; questionId: number; personId: number | null }) => {
  const reader = useReader()
  const { t, now } = reader
  const { id, proposedBy, proposer, asked, keptId, keptTitle, mergedTitle, endedAt } = merge
  const state = stateOf(merge, now)
  const isProposer = proposedBy === personId
  const title = (keptId === questionId ? mergedTitle : keptTitle) ?? t('merging.hidden')
  if (state === 'open' && !isProposer)
    return (
      <Card ground="invite" title={t('merging.slot.asked', { name: proposer.name })} href={paths.one(id)}>
        <p>{title}</p>
      </Card>
    )
  if (state === 'open')
    return (
      <Soft>
        {t('merging.slot.waits', { name: asked.name, title })} <QuietLink href={paths.one(id)}>{t('merging.slot.look')}</QuietLink>
      </Soft>
    )
  if (state === 'declined' && isProposer && endedAt && now.getTime() - endedAt.getTime() < gentleDays * 86_400_000)
    return <Notice title={t('merging.declined.title', { name: asked.name })}>{t('merging.declined.gently', { title })}</Notice>
  if (mayUndo(merge, now) && keptId === questionId)
    return (
      <Actions>
        <QuietLink href={paths.one(id)}>{t('merging.slot.undo', { title, day: dayWords(undoUntil(merge), reader) })}</QuietLink>
      </Actions>
    )
  return null
}
