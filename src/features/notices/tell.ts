import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { inTransaction } from '../../platform/events.ts'
import { translator } from '../../platform/messages.ts'
import type { KeptNotice, Told, Tellers, Telling } from '../../platform/notices.ts'
import { attempt } from '../../platform/savepoint.ts'
import { viewerOfPerson } from '../../platform/session.ts'
import { choicesOf, timeZoneOf } from './choices.ts'
import { momentToTell } from './moments.ts'
import type { Rhythm } from './rhythms.ts'
import { postpone, settle, someoneToTell, waitingNotices } from './waiting-notices.ts'

export type ToldNotice = { notice: KeptNotice; telling: Telling; rhythm: Rhythm }

/** A way to reach somebody, in the transaction that notes that they were told. Answers whether it reaches them. */
export type Channel = (trx: Transaction, deps: Telltale, to: Told, told: ToldNotice[]) => Promise<boolean>

export type Telltale = Pick<Deps, 'settings' | 'log'>
export type TellingWork = { tellers: Tellers; channels: Channel[] }

const againAfterFailureMs = 3_600_000

/**
 * Tells one person all that is due for them, in one transaction: so each thing is told once or not at all, wherever a program is
 * stopped. Any number of processes may. Answers whether there may be more to do.
 */
export const tellNext = ({ db, hub, clock, ...deps }: Pick<Deps, 'db' | 'hub' | 'clock'> & Telltale, work: TellingWork): Promise<boolean> =>
  inTransaction(db, hub.announce, (trx) => tellSomeone(trx, deps, work, clock()), () => false)

export const tellSomeone = async (trx: Transaction, deps: Telltale, work: TellingWork, now: Date): Promise<boolean> => {
  const personId = await someoneToTell(trx, now)
  if (personId === undefined) return false
  await tellPerson(trx, deps, work, personId, now)
  return true
}

/**
 * The one place where somebody is told something now. What is due together goes together: after a quiet night there is one mail,
 * not twelve.
 */
const tellPerson = async (trx: Transaction, deps: Telltale, { tellers, channels }: TellingWork, personId: number, now: Date): Promise<void> => {
  const waiting = await waitingNotices(trx, personId)
  const to = await toldFor(trx, personId, now)
  if (!to) return settle(trx, waiting, 'gone', now)
  const due = await dueOf(trx, personId, waiting, now)
  const told: ToldNotice[] = []
  for (const { notice, rhythm } of due) {
    const telling = await wordsFor(trx, deps, tellers, notice, to)
    if (telling === 'failed') await postpone(trx, notice, new Date(now.getTime() + againAfterFailureMs))
    else if (typeof telling === 'string') await settle(trx, [notice], telling, now)
    else told.push({ notice, telling, rhythm })
  }
  if (told.length === 0) return
  let reached = false
  for (const channel of channels) if (await channel(trx, deps, to, eachOnce(told))) reached = true
  await settle(trx, told.map(({ notice }) => notice), reached ? 'told' : 'unreachable', now)
}

export const toldFor = async (trx: Transaction, personId: number, now: Date): Promise<Told | undefined> => {
  const viewer = await viewerOfPerson(trx, personId)
  if (!viewer) return undefined
  const { language } = await trx.selectFrom('people').select('language').where('id', '=', personId).executeTakeFirstOrThrow()
  return { viewer, language, t: translator(language), now }
}

/** What can be told now. What they don't want is settled; the rest is looked at again at its moment. */
const dueOf = async (trx: Transaction, personId: number, waiting: KeptNotice[], now: Date): Promise<{ notice: KeptNotice; rhythm: Rhythm }[]> => {
  const { rhythms, quiet } = await choicesOf(trx, personId)
  const timeZone = await timeZoneOf(trx)
  const due: { notice: KeptNotice; rhythm: Rhythm }[] = []
  for (const notice of waiting) {
    const rhythm = rhythms[notice.kind]
    const moment = rhythm === 'never' ? undefined : momentToTell(rhythm, notice.readyAt, quiet, now, timeZone)
    if (!moment) await settle(trx, [notice], 'unwanted', now)
    else if (moment > now) await postpone(trx, notice, moment)
    else due.push({ notice, rhythm })
  }
  return due
}

/** One thing that can't be told does not keep the others from being told. */
export const wordsFor = async (trx: Transaction, { log }: Pick<Telltale, 'log'>, tellers: Tellers, notice: KeptNotice, to: Told): Promise<Awaited<ReturnType<Tellers[string]>> | 'failed'> => {
  let telling: Awaited<ReturnType<Tellers[string]>> | undefined
  const failure = await attempt(trx, async () => {
    const teller = tellers[notice.what]
    if (!teller) throw new Error(`nobody tells ${notice.what}`)
    telling = await teller(trx, notice, to)
  })
  if (failure) log.error({ error: failure.error, notice: notice.id, what: notice.what }, 'somebody could not be told something; it is tried again')
  return telling ?? 'failed'
}

/** Without what would say the same as something before it. */
export const eachOnce = (told: ToldNotice[]): ToldNotice[] => {
  const said = new Set<string>()
  return told.filter(({ telling: { sameAs } }) => {
    if (sameAs === undefined) return true
    const isNew = !said.has(sameAs)
    said.add(sameAs)
    return isNew
  })
}
