import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Refusal, refuse, refuseField } from '../../platform/refusal.ts'
import { limits } from './rules.ts'

/** Holds people, always in the same order, so that what is counted of them stays true until the commit. The question is held before them. */
export const holdPeople = async (trx: Transaction, ids: number[]): Promise<void> => {
  await sql`select from people where id = any(${ids}::bigint[]) order by id for no key update`.execute(trx)
}

type Asking = { inviterId: number; questionId: number; person: { id: number; name: string } }

/** The limits of rules.ts, for somebody who asks and somebody who is asked. Both are held. */
export const limitRefusal = async (trx: Transaction, { inviterId, questionId, person }: Asking, now: Date): Promise<Refusal | undefined> => {
  const counts = await countsOf(trx, { inviterId, questionId, personId: person.id }, now)
  if (counts.byInviter >= limits.mostByAskerInWeek) return refuse('conflict', { key: 'invitations.limit.week', values: { most: limits.mostByAskerInWeek } })
  if (counts.atQuestion >= limits.mostAtQuestion) return refuse('conflict', { key: 'invitations.limit.question', values: { most: limits.mostAtQuestion } })
  if (counts.isBusy) return refuseField('person', { key: 'invitations.limit.busy', values: { name: person.name } })
  // An invitation that got "not now" counts as long as one without an answer, so that nobody can tell them apart.
  if (counts.open >= limits.mostOpen || counts.lately >= limits.mostAskedInMonth) return refuseField('person', { key: 'invitations.limit.person', values: { name: person.name } })
  return undefined
}

/** Whether somebody has room for one more invitation now. */
export const hasRoom = async (trx: Database | Transaction, personId: number, now: Date): Promise<boolean> => {
  const { isBusy, open, lately } = await countsOf(trx, { inviterId: null, questionId: null, personId }, now)
  return !isBusy && open < limits.mostOpen && lately < limits.mostAskedInMonth
}

const countsOf = async (trx: Database | Transaction, about: { inviterId: number | null; questionId: number | null; personId: number }, now: Date) => {
  const daysAgo = (days: number) => sql`${new Date(now.getTime() - days * 86_400_000)}::timestamptz`
  const { rows } = await sql<{ byInviter: number; atQuestion: number; isBusy: boolean; open: number; lately: number }>`
    select (select count(*) from question_invitations where invited_by = ${about.inviterId}::bigint and invited_at > ${daysAgo(7)}) as by_inviter,
      (select count(*) from question_invitations where question_id = ${about.questionId}::bigint) as at_question,
      (select coalesce(busy_until >= ${now.toISOString().slice(0, 10)}::date, false) from people where id = ${about.personId}) as is_busy,
      (select count(*) from question_invitations where person_id = ${about.personId} and invited_at > ${daysAgo(limits.openDays)} and coalesce(answer, 'not-now') = 'not-now') as open,
      (select count(*) from question_invitations where person_id = ${about.personId} and invited_at > ${daysAgo(limits.latelyDays)}) as lately`.execute(trx)
  return rows[0]!
}
