import { type Limit, mayTry, networkOf } from '../../platform/attempts.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Refusal, refuse } from '../../platform/refusal.ts'

// A whole office or festival may sit behind one network address; a mailbox has one owner.
export const perNetwork: Limit = { name: 'sign-in-network', times: 60, seconds: 900 }
export const perMailbox: Limit = { name: 'sign-in-mailbox', times: 5, seconds: 900 }

const tooMany = refuse('too-many', { key: 'sign-in.too-many' })

/** Counts somebody who asks to be let in. */
export const checkNetwork = async ({ db }: Deps, address: string): Promise<Refusal | undefined> =>
  (await mayTry(db, perNetwork, networkOf(address))) ? undefined : tooMany

/** Counts a mail to this mailbox; known or unknown makes no difference. */
export const checkMailbox = async ({ db }: Deps, mailbox: string): Promise<Refusal | undefined> =>
  (await mayTry(db, perMailbox, mailbox)) ? undefined : tooMany
