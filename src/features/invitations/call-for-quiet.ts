import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { inTransaction } from '../../platform/events.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { byNameAt } from '../../platform/person.ts'
import { viewerOfPerson } from '../../platform/session.ts'
import { evidenceFor } from './evidence.ts'
import { type QuestionToAsk, askable, know } from './facts.ts'
import { findLike } from './find-like.ts'
import { hasRoom, holdPeople } from './hold-limits.ts'
import { keepInvitation } from './invite-person.ts'
import { limits, proposeForQuiet } from './rules.ts'

const dayMs = 86_400_000

/**
 * Brings questions that nobody reacted to for a week to a few people: those who know many of other organisations and know the asker, and those who
 * said that they want to be asked then. Once for each question: the row that says so is made first. Answers how many questions that were.
 */
export const callForQuiet = async (trx: Transaction, now: Date): Promise<number> => {
  const quiet = await quietQuestions(trx, now)
  for (const question of quiet) await callFor(trx, question, now)
  return quiet.length
}

/** Questions that are due and that no other process takes now; marked as called. */
const quietQuestions = async (trx: Transaction, now: Date): Promise<QuestionToAsk[]> => {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs)
  return trx
    .with('due', (db) =>
      db
        .selectFrom('questions')
        .select('id')
        .where('state', '=', 'asked')
        .where('mergedInto', 'is', null)
        .where('audience', 'in', ['organisation', 'community', 'public'])
        .where('askedAt', '<=', daysAgo(limits.quietDays))
        .where('askedAt', '>', daysAgo(limits.quietAtMostDays))
        .where(sql<boolean>`not exists (select from joins where question_id = questions.id)`)
        .where(sql<boolean>`not exists (select from contributions where question_id = questions.id and author_id <> questions.asker_id and deleted_at is null)`)
        .where(sql<boolean>`not exists (select from ambassador_calls where question_id = questions.id)`)
        .orderBy('id')
        .forNoKeyUpdate()
        .skipLocked(),
    )
    .with('called', (db) =>
      db
        .insertInto('ambassadorCalls')
        .columns(['questionId', 'calledAt'])
        .expression((eb) => eb.selectFrom('due').select(['due.id', sql<Date>`${now}::timestamptz`.as('at')]))
        .onConflict((conflict) => conflict.doNothing())
        .returning('questionId'),
    )
    .selectFrom('questions')
    .select(['id', 'askerId', 'audience', 'organisationId', 'themes', 'title', 'story'])
    .where('id', 'in', (eb) => eb.selectFrom('called').select('questionId'))
    .orderBy('id')
    .execute()
}

const callFor = async (trx: Transaction, question: QuestionToAsk, now: Date): Promise<void> => {
  const asker = await viewerOfPerson(trx, question.askerId)
  if (!asker) return
  const connectors = await connectorsFor(trx, question)
  const ambassadors = (await trx.selectFrom('ambassadors').select('personId').execute()).map(({ personId }) => personId)
  const able = await askable(trx, asker, question, [...new Set([...connectors, ...ambassadors])], now)
  const found = await evidenceFor(trx, asker, question, await findLike(trx, question))
  const candidates = able.map((person) => Object.assign(person, { evidence: found.filter(({ personId }) => personId === person.personId) }))
  const seed = `${question.id}:${now.toISOString().slice(0, 10)}`
  const half = limits.calledForQuiet / 2
  const first = proposeForQuiet(candidates.filter(({ personId }) => connectors.includes(personId)), seed, half)
  const others = proposeForQuiet(candidates.filter((one) => !first.includes(one) && ambassadors.includes(one.personId)), seed, limits.calledForQuiet - first.length)
  const chosen = [...first, ...others].map(({ personId }) => personId)
  await holdPeople(trx, chosen)
  for (const personId of chosen) if (await hasRoom(trx, personId, now)) await keepInvitation(trx, { questionId: question.id, personId, invitedBy: null, line: '' }, now)
}

const mostConnectors = 20

/** People who know the asker, and know people of the most other organisations. Of who asks under an alias that would tell who they are: nobody. */
const connectorsFor = async (trx: Transaction, { id, askerId }: QuestionToAsk): Promise<number[]> => {
  const { rows } = await sql<{ personId: number }>`
    select people.id as person_id
    from people
    join people as friend on friend.id <> ${askerId} and ${know(sql`people.id`, sql`friend.id`)}
    join memberships on memberships.person_id = friend.id
    where people.id in (select person_id from acquaintances where other_id = ${askerId} union select other_id from acquaintances where person_id = ${askerId})
      and ${know(sql`${askerId}::bigint`, sql`people.id`)}
      and ${byNameAt(sql`${askerId}::bigint`, sql`${id}::bigint`)}
      and not exists (select from memberships as own where own.person_id = people.id and own.organisation_id = memberships.organisation_id)
    group by people.id order by count(distinct memberships.organisation_id) desc, people.id limit ${mostConnectors}`.execute(trx)
  return rows.map(({ personId }) => personId)
}

export const invitationSchedules: Schedule[] = [
  {
    name: 'invitations.quiet-questions',
    cron: '5,35 * * * *',
    run: async ({ db, hub, clock }) => {
      await inTransaction(db, hub.announce, (trx) => callForQuiet(trx, clock()), () => false)
    },
  },
]
