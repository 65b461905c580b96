import type { Database } from '../../platform/database.ts'
import type { Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { accessQuestion } from '../questions/index.ts'
import { pairOf } from './pair.ts'
import { pairRefusal } from './policy.ts'

type Question = { id: number; title: string; isOwn: boolean }

/** What somebody is about to propose: their own question, the other one, and why it can't be done, if so, whichever of them stays. */
export type Proposal = { own: Question; other: Question; refusal: Refusal | undefined; keep: number }

/** What the viewer could propose with these two questions; nothing when one of them is not theirs to see, or the first not theirs. */
export const proposalFor = async (db: Database, viewer: Viewer, questionId: number, otherId: number): Promise<Proposal | undefined> => {
  if (viewer.kind === 'visitor' || questionId === otherId) return undefined
  const [own, other] = await Promise.all([accessQuestion(db, viewer, questionId), accessQuestion(db, viewer, otherId)])
  if (!own || !other || own.askerId !== viewer.personId) return undefined
  const [either, elseOther] = [await pairOf(db, questionId, otherId), await pairOf(db, otherId, questionId)]
  if (!either || !elseOther) return undefined
  const [ownStays, otherStays] = [pairRefusal(either), pairRefusal(elseOther)]
  return {
    own: { id: own.id, title: own.title, isOwn: true },
    other: { id: other.id, title: other.title, isOwn: other.askerId === viewer.personId },
    refusal: ownStays && otherStays,
    keep: otherStays ? own.id : other.id,
  }
}
