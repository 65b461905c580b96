import webPush from 'web-push'
import type { Database } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { pushKeys } from './keys.ts'
import { type Answer, postPush } from './post-push.ts'
import { type ClaimedPush, claimPush, settlePush } from './push-states.ts'

/** After this nobody needs to be told at once any more. */
const lastsSeconds = 6 * 3_600

/**
 * Hands the next push to the service of its browser. Any number of processes may. It is noted before it leaves, so a process that is killed
 * in between never leads to a second one. Answers whether there may be more. `anywhere` lets it go to this machine too, for tests.
 */
export const sendNextPush = async (deps: Pick<Deps, 'db' | 'log' | 'clock' | 'settings'>, anywhere = false): Promise<boolean> => {
  const push = await claimPush(deps.db, deps.clock())
  if (!push) return false
  const details = await detailsFor(deps, push)
  const answer = details ? await postPush(details, anywhere) : ({ outcome: 'refused', problem: 'its keys are no keys' } as const)
  if (answer.outcome !== 'taken') deps.log.info({ push: push.id, ...answer }, 'a push was not delivered')
  await settlePush(deps.db, push, answer, deps.clock(), lastsSeconds)
  return true
}

const detailsFor = async ({ db, settings }: { db: Database; settings: Deps['settings'] }, push: ClaimedPush): Promise<webPush.RequestDetails | undefined> => {
  const vapidDetails = { subject: subjectOf(settings.url), ...(await pushKeys(db)) }
  const { endpoint, p256dh, auth } = push
  try {
    return webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(push.payload), { vapidDetails, TTL: lastsSeconds, urgency: 'normal', topic: `n${push.id}` })
  } catch {
    return undefined
  }
}

// Where a push service can find us; it takes no address without a certificate.
const subjectOf = (url: string): string => (url.startsWith('https:') ? url : `mailto:kring@${new URL(url).hostname}`)

export type { Answer }
