import { type Refusal, refuse } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type State, isOpen } from '../questions/index.ts'

type Standing = { askerId: number; state: State; audience: string; joined: boolean }

/** Those who have the question may look for others: the asker and whoever joined. */
export const isTheirs = (viewer: Viewer, question: Standing): boolean => viewer.kind === 'member' && (viewer.personId === question.askerId || question.joined)

/** Why nobody is invited to this question, for somebody whose question it is. */
export const inviteRefusal = (question: Standing): Refusal | undefined => {
  if (!isOpen(question.state)) return refuse('conflict', { key: 'invitations.finished' })
  if (question.audience === 'me') return refuse('conflict', { key: 'invitations.only-me' })
  if (question.audience === 'circle') return refuse('conflict', { key: 'invitations.only-circle' })
  return undefined
}
