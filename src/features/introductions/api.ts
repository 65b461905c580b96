import type { Operation } from '../../platform/openapi.ts'
import { agreementInput, helpInput } from './forms.ts'
import { introductionJson } from './present.ts'

export const introductionOperations: Operation[] = [
  { method: 'get', path: '/introductions/{id}', summary: 'An introduction that you began or are asked into', output: introductionJson },
  { method: 'put', path: '/introductions/{id}/agreement', summary: 'Say whether you want to meet; a no is told to nobody', input: agreementInput, output: introductionJson, status: 200 },
  { method: 'put', path: '/introductions/{id}/help', summary: 'Say whether it helped, two weeks later', input: helpInput, output: introductionJson, status: 200 },
]
