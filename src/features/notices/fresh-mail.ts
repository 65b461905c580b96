import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { addressOfPerson, wordsOfMail } from '../../platform/mail.ts'
import type { Freshen } from '../../platform/mail-sending.ts'
import type { ClaimedMail } from '../../platform/mail-states.ts'
import { choicesOf } from './choices.ts'
import { type TellingWork, type Telltale, type ToldNotice, eachOnce, toldFor, wordsFor } from './tell.ts'
import { noticesInMail, settle } from './waiting-notices.ts'
import { writeMail } from './write-mail.ts'

/** Most mail leaves within seconds. What waited longer, because the mail server was away, is looked at once more. */
const freshMs = 60_000

/**
 * Writes a mail that had to wait anew before it leaves: with what it tells as it stands now, and without what its reader may not see any
 * more. A mail with nothing left in it does not leave.
 */
export const freshMail =
  ({ db, clock, ...deps }: Pick<Deps, 'db' | 'clock'> & Telltale, work: TellingWork): Freshen =>
  async (mail) =>
    clock().getTime() - mail.madeAt.getTime() < freshMs ? mail : db.transaction().execute((trx) => writeAnew(trx, deps, work, mail, clock()))

const writeAnew = async (trx: Transaction, deps: Telltale, { tellers }: TellingWork, mail: ClaimedMail, now: Date): Promise<ClaimedMail | undefined> => {
  const notices = await noticesInMail(trx, mail.id)
  if (notices.length === 0 || mail.personId === null) return mail
  const to = await toldFor(trx, mail.personId, now)
  const address = await addressOfPerson(trx, mail.personId)
  const { rhythms } = await choicesOf(trx, mail.personId)
  const told: ToldNotice[] = []
  for (const notice of to && address ? notices : []) {
    const telling = await wordsFor(trx, deps, tellers, notice, to!)
    if (telling === 'failed') throw new Error(`the mail could not be written anew: ${notice.what}`)
    if (typeof telling === 'string') await settle(trx, [notice], telling, now)
    else told.push({ notice, telling, rhythm: rhythms[notice.kind] })
  }
  const [first, ...more] = eachOnce(told)
  if (!first) {
    await ownClaim(trx, mail).forDeletion()
    return undefined
  }
  const words = await wordsOfMail(trx, deps.settings, await writeMail(trx, mail.cause, { ...address!, t: to!.t }, [first, ...more]))
  return ownClaim(trx, mail).changedTo({ ...words, address: address!.address })
}

// As long as no other process took it over meanwhile, and nobody has it yet.
const ownClaim = (trx: Transaction, { id, tries }: ClaimedMail) => ({
  forDeletion: () => trx.deleteFrom('mails').where('id', '=', id).where('tries', '=', tries).where('state', '=', 'queued').execute(),
  changedTo: (words: Awaited<ReturnType<typeof wordsOfMail>> & { address: string }) =>
    trx.updateTable('mails').set(words).where('id', '=', id).where('tries', '=', tries).where('state', '=', 'queued').returningAll().executeTakeFirst(),
})
