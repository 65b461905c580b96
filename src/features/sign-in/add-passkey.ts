import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { Refusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { keepChallenge, spendChallenge } from './passkey-challenge.ts'
import { type Credential, accepted, notAccepted, relyingParty, userVerification } from './relying-party.ts'

/** Asks a browser to make a passkey that it keeps by itself, so that signing in takes no address. */
export const optionsToAdd = async (db: Database, settings: Settings, viewer: Member, community: string, now: Date) => {
  const own = await db.selectFrom('passkeys').select('credential').where('personId', '=', viewer.personId).execute()
  const options = await generateRegistrationOptions({
    rpName: community,
    rpID: relyingParty(settings).rpID,
    userID: new TextEncoder().encode(`person:${viewer.personId}`),
    userName: viewer.handle,
    userDisplayName: viewer.name,
    excludeCredentials: own.map(({ credential }) => ({ id: credential })),
    authenticatorSelection: { residentKey: 'required', userVerification },
  })
  await keepChallenge(db, options.challenge, viewer.personId, now)
  return options
}

/** Keeps a passkey as one more way in for the viewer. */
export const addPasskey = async (
  trx: Transaction,
  settings: Settings,
  viewer: Member,
  { credential, name }: { credential: Credential; name: string },
  now: Date,
): Promise<{ id: number } | Refusal> => {
  const { rpID, origin } = relyingParty(settings)
  const verified = await accepted(() =>
    verifyRegistrationResponse({
      response: credential as unknown as RegistrationResponseJSON,
      expectedChallenge: (challenge) => spendChallenge(trx, challenge, viewer.personId, now),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: false,
    }),
  )
  if (!verified?.registrationInfo) return notAccepted
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  const made = await trx
    .insertInto('passkeys')
    .values({ personId: viewer.personId, credential: id, publicKey: Buffer.from(publicKey), counter, transports, name, addedAt: now })
    .onConflict((conflict) => conflict.column('credential').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ?? notAccepted
}
