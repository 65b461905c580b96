import type { Transaction } from '../../platform/database.ts'
import type { DateSource } from '../../platform/dates.ts'
import type { Settings } from '../../platform/deps.ts'
import { translator } from '../../platform/messages.ts'
import { digestOf, viewerOfPerson } from '../../platform/session.ts'
import { entriesOf } from './entries.ts'
import { gatherDates } from './gather-dates.ts'
import { icalendarOf } from './icalendar.ts'

/** Whose calendar this secret opens; held, so that of two programs that ask at once the second sees what the first was told. */
export const holdFeed = (trx: Transaction, secret: string) =>
  trx.selectFrom('calendarFeeds').select(['personId', 'usedAt']).where('secretDigest', '=', digestOf(secret)).forUpdate().executeTakeFirst()

/** The calendar of the person whose secret this is, in their language and with what they may see now. */
export const readFeed = async (trx: Transaction, { url }: Pick<Settings, 'url'>, sources: DateSource[], secret: string, now: Date): Promise<string | undefined> => {
  const feed = await holdFeed(trx, secret)
  const viewer = feed && (await viewerOfPerson(trx, feed.personId))
  if (!viewer) return undefined
  if (!feed.usedAt || now.getTime() - feed.usedAt.getTime() > 3_600_000)
    await trx.updateTable('calendarFeeds').set({ usedAt: now }).where('personId', '=', viewer.personId).execute()
  const { language } = await trx.selectFrom('people').select('language').where('id', '=', viewer.personId).executeTakeFirstOrThrow()
  const t = translator(language)
  const entries = await entriesOf(trx, viewer.personId, await gatherDates(trx, viewer, sources, now, t), now)
  const community = await trx.selectFrom('communities').select(['name', 'feedId']).executeTakeFirst()
  return icalendarOf({ community: community ?? { name: 'Kring', feedId: new URL(url).host }, entries, url, t })
}
