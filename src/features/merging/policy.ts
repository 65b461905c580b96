import type { Audience } from '../../platform/access.ts'
import { type Refusal, refuse } from '../../platform/refusal.ts'
import { type State, statesToTakePartIn } from '../questions/index.ts'

const dayMs = 86_400_000

/** How long a proposal waits for an answer. */
export const waitDays = 30
/** How long a merge can be undone. */
export const undoDays = 30

/** What the rules need to know of one of the two questions. */
export type Side = { id: number; title: string; state: State; audience: Audience; mergedInto: number | null; askerIsGone: boolean; hasAlias: boolean }

/** The two questions, and whether exactly the same people may read them. */
export type Pair = { kept: Side; merged: Side; sameReaders: boolean }

/** Why these two can't become one now; nothing when they can. */
export const pairRefusal = ({ kept, merged, sameReaders }: Pair): Refusal | undefined => {
  // Nothing that was written for some is ever shown to others: not what stands at the one, nor what stands at the other. It also comes
  // first because from here on titles are told.
  if (!sameReaders) return refuse('conflict', { key: 'merging.refused.readers' })
  const gone = [kept, merged].find(({ mergedInto }) => mergedInto !== null)
  if (gone) return refuse('conflict', { key: 'merging.refused.merged-already', values: { title: gone.title } })
  if (kept.askerIsGone || merged.askerIsGone) return refuse('conflict', { key: 'merging.refused.asker-left' })
  // What somebody wrote under an alias at the one would stand under their name at the other.
  if (kept.hasAlias || merged.hasAlias) return refuse('conflict', { key: 'merging.refused.alias' })
  if (!statesToTakePartIn.includes(kept.state)) return refuse('conflict', { key: 'merging.refused.finished', values: { title: kept.title } })
  if (merged.state === 'closed') return refuse('conflict', { key: 'merging.refused.closed', values: { title: merged.title } })
  return undefined
}

export type MergeState = 'open' | 'agreed' | 'declined' | 'withdrawn' | 'lapsed' | 'undone'

type Course = { outcome: 'agreed' | 'declined' | 'withdrawn' | 'lapsed' | null; proposedAt: Date; endedAt: Date | null; undoneAt: Date | null }

/** How a merge stands. A proposal that waited too long has lapsed, also before somebody writes that down. */
export const stateOf = ({ outcome, proposedAt, undoneAt }: Course, now: Date): MergeState => {
  if (undoneAt) return 'undone'
  return outcome ?? (now.getTime() - proposedAt.getTime() > waitDays * dayMs ? 'lapsed' : 'open')
}

/** Until when it can be undone. */
export const undoUntil = ({ endedAt }: Pick<Course, 'endedAt'>): Date => new Date((endedAt?.getTime() ?? 0) + undoDays * dayMs)

export const waitsUntil = ({ proposedAt }: Pick<Course, 'proposedAt'>): Date => new Date(proposedAt.getTime() + waitDays * dayMs)

export const mayUndo = (merge: Course, now: Date): boolean => stateOf(merge, now) === 'agreed' && now <= undoUntil(merge)
