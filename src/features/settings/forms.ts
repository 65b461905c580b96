import { z } from 'zod'
import { line, listOf, oneOf, optionalDay, optionalLine } from '../../platform/fields.ts'
import { languages } from '../../platform/messages.ts'
import { mailAddress, returnTo } from '../sign-in/index.ts'

export const nothing = z.object({})

export const passkeyNameInput = z.object({ name: line(120) })
export const addressInput = z.object({ address: mailAddress })
export const confirmationInput = z.object({ token: z.string().max(200) })

export const scopes = ['read', 'write'] as const
export const tokenInput = z.object({
  name: line(120),
  scopes: listOf(oneOf(scopes), scopes.length).transform((chosen) => scopes.filter((scope) => scope === 'read' || chosen.includes(scope))),
  /** The last day on which it works; empty for no end. */
  endsOn: optionalDay,
})
export type TokenInput = z.output<typeof tokenInput>

export const erasureInput = z.object({ handle: optionalLine(63) })

export const languageInput = z.object({ language: oneOf(languages), back: returnTo })
export const appearanceInput = z.object({ appearance: oneOf(['light', 'dark', 'system']), back: returnTo })
