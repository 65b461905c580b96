import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Calendar, calendarAt } from './calendar.ts'
import { daysPass } from './days-pass.ts'
import { circleSteps } from './circle-steps.ts'
import { exampleCommunity } from './data/index.ts'
import { harvestSteps } from './harvest-steps.ts'
import { type Following, catchUpSince } from './lately.ts'
import { peopleComeIn } from './people-come-in.ts'
import { questionSteps } from './question-steps.ts'
import type { ExampleCircle, ExampleCommunity, Handle } from './shape.ts'
import { type Step, emptyStage, play } from './stage.ts'
import { lastVisits } from './visits.ts'

const daysBefore = 10
/** As far back as mail goes. */
const lateDays = 7

/**
 * Plays the example community into a database with nobody in it, by the functions by which people do these things in earnest,
 * each at its moment: so its histories, its log and its credits are what they would have been. All of it or nothing: one
 * that was stopped half-way left nothing behind, and of two at once the second finds people. Answers whether it was loaded.
 */
export const loadExample = async (
  { db, clock, ...deps }: Pick<Deps, 'db' | 'clock' | 'settings' | 'log'>,
  following: Following | undefined,
  community: ExampleCommunity = exampleCommunity,
): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await oneAtATime(trx)
    if (!(await isEmpty(trx))) return false
    const calendar = calendarAt(clock())
    const oldest = Math.max(...community.questions.map(({ askedDaysAgo }) => askedDaysAgo))
    const begunAt = calendar.moment({ daysAgo: oldest + daysBefore })
    await trx.insertInto('communities').values({ name: community.name, language: 'nl', isExample: true, begunAt }).execute()
    const members = await peopleComeIn(trx, community, begunAt, calendar)
    await play(emptyStage(trx, members), [...daysPass(oldest, calendar), ...stepsOf(community, calendar)])
    if (following) await catchUpSince(trx, calendar.moment({ daysAgo: lateDays }), clock(), deps, following)
    return true
  })

const oneAtATime = (trx: Transaction) => sql`select pg_advisory_xact_lock(hashtextextended('kring.example', 0))`.execute(trx)

const isEmpty = async (trx: Transaction): Promise<boolean> => {
  const { empty } = await trx
    .selectNoFrom(sql<boolean>`not exists (select from communities) and not exists (select from people)`.as('empty'))
    .executeTakeFirstOrThrow()
  return empty
}

const stepsOf = (community: ExampleCommunity, calendar: Calendar): Step[] => [
  ...community.questions.flatMap((question) => questionSteps(question, calendar)),
  ...community.circles.flatMap((circle) => circleSteps(circle, askerOf(circle, community), calendar)),
  ...community.harvests.flatMap((harvest) => harvestSteps(harvest, calendar)),
  ...lastVisits(community, calendar),
]

const askerOf = (circle: ExampleCircle, { questions }: ExampleCommunity): Handle => questions.find(({ key }) => key === circle.question)!.asker
