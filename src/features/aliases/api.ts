import type { Operation } from '../../platform/openapi.ts'
import { liftingInput } from './forms.ts'
import { aliasJson, aliasesJson } from './present.ts'

export const aliasOperations: Operation[] = [
  { method: 'get', path: '/aliases', summary: 'The aliases that a question can be asked under, and the confidants who may lift one', output: aliasesJson },
  { method: 'get', path: '/questions/{id}/alias', summary: 'Your alias at a question, and who found out that it is yours', output: aliasJson },
  { method: 'delete', path: '/questions/{id}/alias', summary: 'Drop your alias: your name shows from then on, and there is no way back' },
  { method: 'post', path: '/questions/{id}/alias/liftings', summary: 'For confidants: find out who asks an open question, for a reason that is kept and told to the asker', input: liftingInput, output: aliasJson },
]
