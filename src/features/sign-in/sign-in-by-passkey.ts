import { type AuthenticationResponseJSON, generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { Refusal } from '../../platform/refusal.ts'
import { keepChallenge, spendChallenge } from './passkey-challenge.ts'
import { type Credential, accepted, notAccepted, relyingParty, userVerification } from './relying-party.ts'

/** Asks a browser for any passkey that it has for us: whoever signs in needs to type nothing, and nobody is named. */
export const optionsToSignIn = async (db: Database, settings: Settings, now: Date) => {
  const options = await generateAuthenticationOptions({ rpID: relyingParty(settings).rpID, userVerification })
  await keepChallenge(db, options.challenge, null, now)
  return options
}

/** Answers whose passkey signed one of our challenges. */
export const signInByPasskey = async (trx: Transaction, settings: Settings, credential: Credential, now: Date): Promise<{ personId: number } | Refusal> => {
  const passkey = await trx
    .selectFrom('passkeys')
    .innerJoin('people', 'people.id', 'passkeys.personId')
    .select(['passkeys.id', 'personId', 'publicKey', 'counter'])
    .where('credential', '=', credential.id)
    .where('people.erasedAt', 'is', null)
    .forUpdate('passkeys')
    .executeTakeFirst()
  if (!passkey) return notAccepted
  const { rpID, origin } = relyingParty(settings)
  const verified = await accepted(() =>
    verifyAuthenticationResponse({
      response: credential as unknown as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => spendChallenge(trx, challenge, null, now),
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id: credential.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
      requireUserVerification: false,
    }),
  )
  if (!verified) return notAccepted
  await trx.updateTable('passkeys').set({ counter: verified.authenticationInfo.newCounter, usedAt: now }).where('id', '=', passkey.id).execute()
  return { personId: passkey.personId }
}
