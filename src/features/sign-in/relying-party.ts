import { z } from 'zod'
import type { Settings } from '../../platform/deps.ts'
import { type Refusal, refuse } from '../../platform/refusal.ts'

/** What a browser made of a challenge. Its inside is between the browser and the library that checks it. */
export const credentialInput = z.looseObject({
  id: z.string().min(1).max(2_000),
  response: z.looseObject({ clientDataJSON: z.string().max(10_000) }),
})
export type Credential = z.output<typeof credentialInput>

// Whoever opened the device with a PIN or a finger has shown enough; a plain security key is welcome too.
export const userVerification = 'preferred'

/** Passkeys belong to a host name: after a move to another name people make new ones. */
export const relyingParty = ({ url }: Settings) => ({ rpID: new URL(url).hostname, origin: url })

export const notAccepted: Refusal = refuse('forbidden', { key: 'sign-in.passkey.not-accepted' })

/** The library throws for whatever is not as it should be; to us all of that is one answer. */
export const accepted = async <Verified extends { verified: boolean }>(verify: () => Promise<Verified>): Promise<Verified | undefined> => {
  try {
    const result = await verify()
    return result.verified ? result : undefined
  } catch {
    return undefined
  }
}
