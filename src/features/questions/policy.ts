import { type Refusal, refuse } from '../../platform/refusal.ts'
import type { Member, Viewer } from '../../platform/viewer.ts'
import type { State } from './forms.ts'

/** What the rules need to know of a question; the viewer can see it, or it would not have been loaded. */
export type Standing = { askerId: number; state: State; joined: boolean }

const isAsker = (viewer: Viewer, question: Standing) => viewer.kind === 'member' && viewer.personId === question.askerId

export const isOpen = (state: State): boolean => state === 'asked' || state === 'gathering' || state === 'working'

// Taking part in a dormant question wakes it up; what is harvested or closed is finished until somebody reopens it.
export const statesToTakePartIn: readonly State[] = ['asked', 'gathering', 'working', 'dormant']
const takesPart = (state: State) => statesToTakePartIn.includes(state)

export const mayEdit = (viewer: Viewer, question: Standing): boolean => isAsker(viewer, question)

export const joinRefusal = (viewer: Member, question: Standing): Refusal | undefined => {
  if (isAsker(viewer, question)) return refuse('conflict', { key: 'questions.join.own' })
  if (question.joined) return refuse('conflict', { key: 'questions.join.already' })
  if (!takesPart(question.state)) return refuse('conflict', { key: 'questions.finished' })
  return undefined
}

export const contributeRefusal = (question: Standing): Refusal | undefined =>
  takesPart(question.state) ? undefined : refuse('conflict', { key: 'questions.finished' })

export const mayJoin = (viewer: Viewer, question: Standing): boolean => viewer.kind === 'member' && !joinRefusal(viewer, question)

export const mayContribute = (viewer: Viewer, question: Standing): boolean => viewer.kind === 'member' && !contributeRefusal(question)

export const mayClose = (viewer: Viewer, question: Standing): boolean => isAsker(viewer, question) && question.state !== 'closed'

/** Anyone who takes part may wake a sleeping question; only the asker reopens what they closed. */
export const mayReopen = (viewer: Viewer, question: Standing): boolean =>
  (question.state === 'dormant' && (isAsker(viewer, question) || question.joined)) ||
  ((question.state === 'closed' || question.state === 'harvested') && isAsker(viewer, question))

const moves: Record<State, readonly State[]> = {
  asked: ['gathering', 'working', 'harvested', 'closed', 'dormant'],
  gathering: ['working', 'harvested', 'closed', 'dormant'],
  working: ['gathering', 'harvested', 'closed', 'dormant'],
  harvested: ['gathering', 'working', 'closed'],
  closed: ['asked', 'gathering', 'working', 'harvested'],
  dormant: ['asked', 'gathering', 'working', 'harvested', 'closed'],
}

/** Whether a question may go from one state to another. */
export const mayMove = (from: State, to: State): boolean => moves[from].includes(to)
