import type { Operation } from '../../platform/openapi.ts'
import { answerInput, inviteInput } from './forms.ts'
import { invitationJson, sentJson, suggestionsJson } from './present.ts'

export const invitationOperations: Operation[] = [
  { method: 'get', path: '/questions/{id}/suggestions', summary: 'Whom you could ask to a question of yours, or that you joined, with why', output: suggestionsJson },
  { method: 'post', path: '/questions/{id}/invitations', summary: 'Ask somebody to a question of yours, or that you joined', input: inviteInput, output: sentJson },
  { method: 'get', path: '/invitations/{id}', summary: 'A question that you are asked to', output: invitationJson },
  { method: 'put', path: '/invitations/{id}/answer', summary: 'Answer: experience, join, know-someone (with whom) or not-now, which nobody is told of', input: answerInput, output: invitationJson, status: 200 },
]
