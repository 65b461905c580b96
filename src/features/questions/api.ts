import type { Operation } from '../../platform/openapi.ts'
import { contributionJson, contributionListJson, conversationQuery } from '../contributions/index.ts'
import * as forms from './forms.ts'
import { besideJson, lookAlikesJson, questionJson, questionListJson } from './present.ts'

export const questionOperations: Operation[] = [
  { method: 'get', path: '/questions', summary: 'Questions that you may see, last active first; open ones unless asked otherwise', query: forms.listQuery, output: questionListJson, open: true },
  { method: 'post', path: '/questions', summary: 'Ask a question', input: forms.askInput, output: questionJson },
  { method: 'get', path: '/questions/similar', summary: 'Questions that look like what is being typed, with why', query: forms.similarQuery, output: lookAlikesJson, open: true },
  { method: 'get', path: '/questions/{id}/similar', summary: 'Questions that look like this one, with why', output: besideJson, open: true },
  { method: 'get', path: '/questions/{id}', summary: 'A question with its people', output: questionJson, open: true },
  { method: 'patch', path: '/questions/{id}', summary: 'Change your question; what is left out stays', input: forms.editInput, output: questionJson, status: 200 },
  { method: 'post', path: '/questions/{id}/joins', summary: 'Join: you have this question too and take part', input: forms.joinInput, output: questionJson },
  { method: 'delete', path: '/questions/{id}/joins/mine', summary: 'Take your join back' },
  { method: 'post', path: '/questions/{id}/experiences', summary: 'Bring experience: you lived through a solution', input: forms.experienceInput, output: contributionJson },
  { method: 'delete', path: '/questions/{id}/experiences/{contributionId}', summary: 'Take your experience back' },
  { method: 'put', path: '/questions/{id}/follow', summary: 'Follow: you read along' },
  { method: 'delete', path: '/questions/{id}/follow', summary: 'Stop following' },
  { method: 'get', path: '/questions/{id}/contributions', summary: 'All that was written at a question, oldest first', query: conversationQuery, output: contributionListJson, open: true },
  { method: 'post', path: '/questions/{id}/contributions', summary: 'Say something at a question, or answer somebody', input: forms.contributionInput, output: contributionJson },
  { method: 'post', path: '/questions/{id}/states', summary: 'Close or reopen a question, with why', input: forms.stateInput, output: questionJson },
  { method: 'post', path: '/questions/{id}/urgency', summary: 'Answer whether your question is still urgent', input: forms.urgencyInput, output: questionJson },
  { method: 'get', path: '/questions/{id}/live', summary: 'What happens at a question, as server-sent events', mediaType: 'text/event-stream', open: true },
]
