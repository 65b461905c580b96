import type { Operation } from '../../platform/openapi.ts'
import { beginInput, consentInput, editInput, listQuery, nothing, publicationInput, useInput } from './forms.ts'
import { draftJson, harvestJson, harvestListJson, myConsentsJson, publishedJson, useJson } from './harvest-json.ts'

export const harvestOperations: Operation[] = [
  { method: 'get', path: '/harvests', summary: 'Published harvests, the newest first', query: listQuery, output: harvestListJson, open: true },
  { method: 'post', path: '/circles/{id}/harvests', summary: 'Begin a harvest of what a circle learned', input: beginInput, output: draftJson },
  { method: 'post', path: '/questions/{id}/harvests', summary: 'Begin a harvest at a question that never got a circle', input: beginInput, output: draftJson },
  { method: 'get', path: '/harvests/{id}', summary: 'A harvest: what was published, or before that its draft', output: harvestJson, open: true },
  { method: 'put', path: '/harvests/{id}', summary: 'Write the draft; what is published stays until it is published again', input: editInput, output: draftJson, status: 200 },
  { method: 'get', path: '/harvests/{id}/draft', summary: 'The draft, with who is cited and what they answered, for its writers', output: draftJson },
  { method: 'get', path: '/harvests/{id}/consent', summary: 'The passages that cite me, in their exact wording', output: myConsentsJson },
  { method: 'put', path: '/harvests/{id}/consents/me', summary: 'Say whether passages that cite me may be published', input: consentInput, output: myConsentsJson, status: 200 },
  { method: 'delete', path: '/harvests/{id}/consents/me', summary: 'Take back what I gave: the same as no, from now on and everywhere', output: myConsentsJson, status: 200 },
  { method: 'post', path: '/harvests/{id}/consent-requests', summary: 'Ask everybody cited who was not asked yet', input: nothing, output: draftJson, status: 200 },
  { method: 'post', path: '/harvests/{id}/publication', summary: 'Publish the draft; 409 lists in `missing` who still has to answer', input: publicationInput, output: publishedJson },
  { method: 'delete', path: '/harvests/{id}/publication', summary: 'Take a published harvest back as a whole; its page and its feed entry say so', output: draftJson, status: 200 },
  { method: 'get', path: '/harvests/{id}/versions/{number}', summary: 'One published version, without what was withdrawn since', output: publishedJson, open: true },
  { method: 'post', path: '/harvests/{id}/uses', summary: 'Tell in one line that it was used', input: useInput, output: useJson },
]
