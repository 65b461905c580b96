import { type Refusal, refuse } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** What the rules need to know of a contribution; the viewer can read it, or it would not have been loaded. */
export type Written = { authorId: number; deletedAt: Date | null }

const isAuthor = (viewer: Viewer, { authorId }: Written) => viewer.kind === 'member' && viewer.personId === authorId

export const mayChange = (viewer: Viewer, contribution: Written): boolean => isAuthor(viewer, contribution) && !contribution.deletedAt

export const changeRefusal = (viewer: Viewer, contribution: Written): Refusal | undefined => {
  if (!isAuthor(viewer, contribution)) return refuse('forbidden', { key: 'contributions.not-yours' })
  return contribution.deletedAt ? refuse('conflict', { key: 'contributions.already-deleted' }) : undefined
}

/** That something helped is said by those who read it, not by who wrote it. */
export const mayMarkHelpful = (viewer: Viewer, contribution: Written): boolean =>
  viewer.kind === 'member' && !isAuthor(viewer, contribution) && !contribution.deletedAt

export const helpfulRefusal = (viewer: Viewer, contribution: Written): Refusal | undefined => {
  if (isAuthor(viewer, contribution)) return refuse('conflict', { key: 'contributions.helpful.own' })
  return contribution.deletedAt ? refuse('conflict', { key: 'contributions.already-deleted' }) : undefined
}

/** Whether something about it is there for this reader alone: it is theirs, or they said that it helped. All others see the same. */
export const concernsReader = (viewer: Viewer, contribution: Written & { helped: { personId: number }[] }): boolean =>
  viewer.kind === 'member' && (isAuthor(viewer, contribution) || contribution.helped.some(({ personId }) => personId === viewer.personId))
