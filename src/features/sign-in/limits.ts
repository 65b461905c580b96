import { type Limit, mayTry, networkOf } from '../../platform/attempts.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Refusal, refuse } from '../../platform/refusal.ts'

// A whole school or festival may sit behind one network address; a mailbox has one owner.
export const linksPerNetwork: Limit = { name: 'link-network', times: 100, seconds: 900 }
export const linksPerMailbox: Limit = { name: 'link-mailbox', times: 5, seconds: 900 }
// Each sign-in by passkey takes two: the challenge and its answer.
const passkeysPerNetwork: Limit = { name: 'passkey-network', times: 400, seconds: 900 }

const tooMany = refuse('too-many', { key: 'sign-in.too-many' })

const check = async ({ db }: Deps, limit: Limit, who: string): Promise<Refusal | undefined> => ((await mayTry(db, limit, who)) ? undefined : tooMany)

/** Counts somebody who asks for a link, by where they are and by whose mailbox; known or unknown makes no difference. */
export const checkLinkRequest = async (deps: Deps, { network, mailbox }: { network: string; mailbox: string }): Promise<Refusal | undefined> =>
  (await check(deps, linksPerNetwork, networkOf(network))) ?? check(deps, linksPerMailbox, mailbox)

/** Counts somebody who tries a passkey. */
export const checkPasskeyTry = (deps: Deps, network: string): Promise<Refusal | undefined> => check(deps, passkeysPerNetwork, networkOf(network))
