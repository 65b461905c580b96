import { z } from 'zod'
import { line } from '../../platform/fields.ts'
import { ownPath } from '../../platform/own-path.ts'

/** A mail address as browsers accept it, small letters throughout: nobody's mailbox depends on capitals any more. */
export const mailAddress = z
  .preprocess((typed) => (typeof typed === 'string' ? typed.trim().toLowerCase() : typed), z.string().min(1).max(254))
  .refine((address) => z.regexes.html5Email.test(address), { params: { message: { key: 'sign-in.address.wrong' } } })

export const returnTo = z.unknown().optional().transform(ownPath)

export const askForLinkForm = z.object({ address: mailAddress, return_to: returnTo })

export const linkForm = z.object({ token: z.string().max(200), name: line(120, 0).default('') })

export const exampleForm = z.object({ handle: z.string().max(63), return_to: returnTo })
