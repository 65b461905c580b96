import { invitePerson } from '../invitations/index.ts'
import { askQuestion, bringExperience, changeState, followQuestion, joinQuestion, talkAtQuestion } from '../questions/index.ts'
import type { Calendar } from './calendar.ts'
import { saying, typed } from './conversation-steps.ts'
import type { ExampleExperience, ExampleJoin, ExampleQuestion, ExampleTalk } from './shape.ts'
import { type Step, done } from './stage.ts'

/** All that happens on the page of a question itself. */
export const questionSteps = (question: ExampleQuestion, calendar: Calendar): Step[] => [
  asking(question, calendar),
  ...question.joins.flatMap((join) => joining(question, join, calendar)),
  ...question.experiences.flatMap((experience) => bringing(question, experience, calendar)),
  ...question.talk.flatMap((talk) => talking(question, talk, calendar)),
  ...following(question, calendar),
  ...inviting(question, calendar),
  ...closing(question, calendar),
]

const asking = (question: ExampleQuestion, calendar: Calendar): Step => {
  const { key, title, story, drive, whyNow, tried, wish, themes, audience, asker, alias } = question
  const relevantUntil = calendar.day(question.relevantInDays)
  const organisation = question.audience === 'organisation' ? question.organisation : ''
  const readers = question.audience === 'people' ? question.people : []
  const input = { title, story, drive, whyNow, tried, wish, themes, relevantUntil, audience, organisation, readers, alias }
  return {
    at: calendar.moment({ daysAgo: question.askedDaysAgo }, key),
    play: async ({ trx, person, keep }, now) => keep(key, (await done(askQuestion(trx, person(asker), input, now))).id),
  }
}

const joining = (question: ExampleQuestion, join: ExampleJoin, calendar: Calendar): Step[] =>
  saying(join, { question: question.key }, calendar, async ({ trx, person, id }, now) => {
    const joined = await done(joinQuestion(trx, person(join.person), id(question.key), { note: join.note }, now))
    return joined.contributionId
  })

const bringing = (question: ExampleQuestion, experience: ExampleExperience, calendar: Calendar): Step[] =>
  saying(experience, { question: question.key }, calendar, async ({ trx, person, id }, now) => {
    const { text, worked, didNotWork } = experience
    const written = await done(bringExperience(trx, person(experience.person), id(question.key), { text, worked, didNotWork }, now))
    return written.id
  })

const talking = (question: ExampleQuestion, talk: ExampleTalk, calendar: Calendar): Step[] =>
  saying(talk, { question: question.key }, calendar, async ({ trx, person, id }, now) => {
    const replyTo = talk.replyTo === undefined ? undefined : id(talk.replyTo)
    const written = await done(talkAtQuestion(trx, person(talk.person), id(question.key), { text: typed(talk), replyTo }, now))
    return written.id
  })

/** Somebody begins to follow on each of the days after it was asked. */
const following = (question: ExampleQuestion, calendar: Calendar): Step[] =>
  question.follows.map((handle, place) => ({
    at: calendar.moment({ daysAgo: Math.max(1, question.askedDaysAgo - 1 - place), hour: 13 }, handle),
    play: async ({ trx, person, id }, now) => {
      await done(followQuestion(trx, person(handle), id(question.key), now))
    },
  }))

const inviting = ({ key, invites = [] }: ExampleQuestion, calendar: Calendar): Step[] =>
  invites.map(({ from, to, line, ...moment }) => ({
    at: calendar.moment(moment, `${key}-${to}`),
    play: async ({ trx, person, id }, now) => {
      await done(invitePerson(trx, person(from), id(key), { person: to, line }, now))
    },
  }))

const closing = (question: ExampleQuestion, calendar: Calendar): Step[] => {
  if (question.state !== 'closed') return []
  const { key, asker, closedBecause, closedDaysAgo } = question
  return [
    {
      at: calendar.moment({ daysAgo: closedDaysAgo }, key),
      play: async ({ trx, person, id }, now) => {
        await done(changeState(trx, person(asker), id(key), { to: 'closed', why: closedBecause }, now))
      },
    },
  ]
}
