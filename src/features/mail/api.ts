import { z } from 'zod'
import type { Operation } from '../../platform/openapi.ts'
import { settlementInput } from './forms.ts'

const troubledMail = z.object({
  id: z.int(),
  state: z.enum(['failed', 'unconfirmed']),
  to: z.string(),
  problem: z.string(),
  madeAt: z.iso.datetime(),
})

export const mailOperations: Operation[] = [
  {
    method: 'get',
    path: '/mail',
    summary: 'For administrators: mail that failed, or of which nobody knows whether it arrived',
    output: z.object({ waiting: z.int(), items: z.array(troubledMail) }),
  },
  { method: 'post', path: '/mail/{id}/settlement', summary: 'For administrators: send such a mail once more, or leave it at that', input: settlementInput },
]
