import { type Refusal, refuse } from '../../platform/refusal.ts'

// An alias protects somebody who is asking now; what is finished gives no reason any more to find out who asked.
const openStates = ['asked', 'gathering', 'working']

/** Why a confidant can't lift this alias, if they can't. */
export const liftRefusal = (question: { state: string; isMine: boolean; isLifted: boolean }): Refusal | undefined => {
  if (question.isMine) return refuse('conflict', { key: 'aliases.lift.own' })
  if (question.isLifted) return refuse('conflict', { key: 'aliases.lift.already' })
  return openStates.includes(question.state) ? undefined : refuse('conflict', { key: 'aliases.lift.finished' })
}
