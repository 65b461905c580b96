import { z } from 'zod'
import { oneOf } from '../../platform/fields.ts'

/** What an administrator makes of a mail in trouble: send it once more, or leave it at that. */
export const settlementInput = z.object({ answer: oneOf(['again', 'leave']) })
