import type { Transaction } from '../../platform/database.ts'
import { sql } from 'kysely'
import { announceAfterCommit, inTransaction } from '../../platform/events.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { noticeTopic } from '../../platform/notices.ts'
import { timeZoneOf } from './choices.ts'
import { dayShown, lastMondayMorning } from './moments.ts'
import { usualRhythms } from './rhythms.ts'

const weekMs = 7 * 86_400_000

/**
 * On Monday morning everyone who wants it is to be told the open questions of the past week; what those are is looked up when each is
 * told. A Monday on which no program ran is made up for in the days after it. Answers how many people that is.
 */
export const tellWeek = async (trx: Transaction, now: Date): Promise<number> => {
  const timeZone = await timeZoneOf(trx)
  const monday = lastMondayMorning(now, timeZone)
  const day = dayShown(monday, timeZone)
  const isNew = await trx.insertInto('toldWeeks').values({ beginsOn: day, toldAt: now }).onConflict((conflict) => conflict.doNothing()).returning('beginsOn').executeTakeFirst()
  if (!isNew || !(await anythingAsked(trx, monday))) return 0
  const { numAffectedRows } = await sql`
    insert into notices (cause, person_id, kind, what, made_at, ready_at, look_at)
    select 'week:' || ${day} || ':' || id, id, 'week', 'questions.week', ${monday}, ${monday}, ${monday}
      from people left join notice_choices on person_id = id and kind = 'week'
     where erased_at is null and created_at < ${monday} and coalesce(rhythm, ${usualRhythms.week}) <> 'never'
    on conflict (cause) do nothing`.execute(trx)
  announceAfterCommit(trx, { id: 0, topics: [noticeTopic] })
  return Number(numAffectedRows ?? 0)
}

const anythingAsked = async (trx: Transaction, monday: Date): Promise<boolean> => {
  const question = await trx
    .selectFrom('questions')
    .select('id')
    .where('askedAt', '>=', new Date(monday.getTime() - weekMs))
    .where('askedAt', '<', monday)
    .where('audience', '<>', 'me')
    .limit(1)
    .executeTakeFirst()
  return question !== undefined
}

export const noticeSchedules: Schedule[] = [
  {
    name: 'notices.week',
    cron: '*/10 * * * *',
    run: async ({ db, hub, clock }) => void (await inTransaction(db, hub.announce, (trx) => tellWeek(trx, clock()), () => false)),
  },
]
