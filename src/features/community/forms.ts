import { z } from 'zod'
import { line, listOf, oneOf } from '../../platform/fields.ts'
import { languages } from '../../platform/messages.ts'
import { isTimeZone } from '../../platform/wall-clock.ts'
import { mailAddress } from '../sign-in/index.ts'

export const ways = ['open', 'invited'] as const

export const communityInput = z.object({
  name: line(120),
  language: oneOf(languages),
  joining: oneOf(ways),
  /** Where the clock hangs by which mail goes in the morning. */
  timeZone: z.string().refine(isTimeZone, { params: { message: { key: 'platform.field.choose' } } }).optional(),
})
export type CommunityInput = z.output<typeof communityInput>

export const setupInput = communityInput.extend({ yourName: line(120), address: mailAddress })
export type SetupInput = z.output<typeof setupInput>

const mostAtOnce = 200

/** Addresses as people paste them: on lines, or with commas, semicolons or spaces between them. A complaint names the address. */
export const invitationInput = z.object({
  addresses: z
    .preprocess((typed) => (typeof typed === 'string' ? typed.split(/[\s,;]+/) : typed), listOf(z.string(), mostAtOnce))
    .superRefine((addresses, context) => {
      const wrong = addresses.find((address) => !mailAddress.safeParse(address).success)
      if (wrong !== undefined) context.addIssue({ code: 'custom', params: { message: { key: 'community.invite.wrong', values: { address: wrong.slice(0, 100) } } } })
      if (addresses.length === 0) context.addIssue({ code: 'custom', params: { message: { key: 'platform.field.empty' } } })
    })
    .transform((addresses) => [...new Set(addresses.flatMap((address) => mailAddress.safeParse(address).data ?? []))]),
})

export const withdrawalInput = z.object({ address: mailAddress })
export const administratorInput = z.object({ person: line(120) })
