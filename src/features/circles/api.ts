import { z } from 'zod'
import { optionalId } from '../../platform/fields.ts'
import type { Operation } from '../../platform/openapi.ts'
import { contributionJson, contributionListJson, talkInput } from '../contributions/index.ts'
import * as forms from './forms.ts'
import { circleJson, circleListJson, standingJson } from './present.ts'

export const circleOperations: Operation[] = [
  { method: 'get', path: '/circles', summary: 'The circles that you take part in or are asked into', query: forms.listQuery, output: circleListJson },
  { method: 'post', path: '/questions/{id}/circle', summary: 'Form a circle on your question, of people who take part in it', input: forms.formInput, output: circleJson },
  { method: 'get', path: '/circles/{id}', summary: 'A circle with its members', output: circleJson },
  { method: 'patch', path: '/circles/{id}', summary: 'Change the purpose and the agreements; everyone confirms again', input: forms.agreementsInput, output: circleJson, status: 200 },
  { method: 'post', path: '/circles/{id}/members', summary: 'Ask more people of the question into the circle that you formed, until anything is written in it', input: forms.inviteInput, output: circleJson },
  { method: 'put', path: '/circles/{id}/members/me', summary: 'Say whether you take part, confirm the agreements, word your own version of the question', input: forms.answerInput, output: standingJson, status: 200 },
  { method: 'delete', path: '/circles/{id}/members/me', summary: 'Leave the circle' },
  { method: 'post', path: '/circles/{id}/renewals', summary: 'Go on until another day', input: forms.renewalInput, output: circleJson },
  { method: 'post', path: '/circles/{id}/closure', summary: 'Close the circle', input: forms.closureInput, output: circleJson },
  { method: 'get', path: '/circles/{id}/contributions', summary: 'The conversation, from its beginning', query: z.object({ after: optionalId }), output: contributionListJson },
  { method: 'post', path: '/circles/{id}/contributions', summary: 'Say something, or answer somebody', input: talkInput, output: contributionJson },
  { method: 'get', path: '/circles/{id}/live', summary: 'What happens in the circle, as server-sent events; resumes by Last-Event-ID', mediaType: 'text/event-stream' },
]
