import type { Operation } from '../../platform/openapi.ts'
import * as forms from './forms.ts'
import { mergeJson } from './present.ts'

export const mergeOperations: Operation[] = [
  { method: 'post', path: '/questions/{id}/merges', summary: 'Propose to make one question of yours and another one; at once where both are yours', input: forms.proposeInput, output: mergeJson },
  { method: 'get', path: '/merges/{id}', summary: 'A merge or its proposal, for the two askers', output: mergeJson },
  { method: 'put', path: '/merges/{id}/answer', summary: 'Agree, decline, or turn it round: the other question stays', input: forms.answerInput, output: mergeJson, status: 200 },
  { method: 'delete', path: '/merges/{id}', summary: 'Withdraw your proposal, or undo the merge within 30 days' },
]
