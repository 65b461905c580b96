import type { Transaction } from '../../platform/database.ts'
import { announceAfterCommit, recordEvent } from '../../platform/events.ts'
import { type NoticeKind, noticeKinds, noticeTopic } from '../../platform/notices.ts'
import { type Refusal, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { choicesOf, timeZoneOf } from './choices.ts'
import type { ChoicesInput } from './forms.ts'
import { type Quiet, dayShown } from './moments.ts'
import type { Rhythm } from './rhythms.ts'
import { lookAgain } from './waiting-notices.ts'

const mostDaysAway = 366

/** Changes how soon somebody hears of what, and when not. It counts at once for what was waiting as well. */
export const changeChoices = async (trx: Transaction, { personId }: Member, input: ChoicesInput, now: Date): Promise<Refusal | undefined> => {
  await holdPerson(trx, personId)
  const { quiet } = await choicesOf(trx, personId)
  const wished = quietAfter(quiet, input)
  const refusal = quietRefusal(wished, input, dayShown(now, await timeZoneOf(trx)))
  if (refusal) return refusal
  for (const kind of noticeKinds) if (input[kind]) await keepRhythm(trx, personId, kind, input[kind], now)
  const { from = null, until = null, noMailUntil = null } = wished
  const columns = { hoursFrom: from, hoursUntil: until, noMailUntil }
  await trx.insertInto('quietTimes').values({ personId, ...columns }).onConflict((conflict) => conflict.column('personId').doUpdateSet(columns)).execute()
  await chosen(trx, personId, now)
  return undefined
}

/** Stops kinds of mail, by who follows the link in one: without signing in, and so without anything else. */
export const stopKinds = async (trx: Transaction, { personId, kinds }: { personId: number; kinds: NoticeKind[] }, now: Date): Promise<boolean> => {
  if (!(await holdPerson(trx, personId))) return false
  for (const kind of kinds) await keepRhythm(trx, personId, kind, 'never', now)
  await chosen(trx, personId, now)
  return true
}

// Whoever tells them holds them too: what they choose counts from the next time on.
const holdPerson = async (trx: Transaction, personId: number): Promise<boolean> => {
  const person = await trx.selectFrom('people').select('id').where('id', '=', personId).where('erasedAt', 'is', null).forNoKeyUpdate().executeTakeFirst()
  return person !== undefined
}

const keepRhythm = async (trx: Transaction, personId: number, kind: NoticeKind, rhythm: Rhythm, now: Date) => {
  const row = { rhythm, chosenAt: now }
  await trx.insertInto('noticeChoices').values({ personId, kind, ...row }).onConflict((conflict) => conflict.columns(['personId', 'kind']).doUpdateSet(row)).execute()
}

const chosen = async (trx: Transaction, personId: number, now: Date) => {
  await lookAgain(trx, personId, now)
  await recordEvent(trx, { kind: 'person.notices-chosen', actorId: personId, at: now })
  announceAfterCommit(trx, { id: 0, topics: [noticeTopic] })
}

type Wished = { from?: string | null | undefined; until?: string | null | undefined; noMailUntil?: string | null | undefined }

const quietAfter = ({ hours, noMailUntil }: Quiet, input: ChoicesInput): Wished => ({
  from: input.quietFrom === undefined ? hours?.from : input.quietFrom,
  until: input.quietUntil === undefined ? hours?.until : input.quietUntil,
  noMailUntil: input.noMailUntil === undefined ? noMailUntil : input.noMailUntil,
})

const quietRefusal = ({ from, until }: Wished, { noMailUntil }: ChoicesInput, today: string): Refusal | undefined => {
  if (from && !until) return refuseField('quietUntil', { key: 'notices.quiet.both' })
  if (until && !from) return refuseField('quietFrom', { key: 'notices.quiet.both' })
  if (from && from === until) return refuseField('quietUntil', { key: 'notices.quiet.same' })
  if (noMailUntil && noMailUntil > laterDay(today, mostDaysAway)) return refuseField('noMailUntil', { key: 'notices.away.far' })
  return undefined
}

const laterDay = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
