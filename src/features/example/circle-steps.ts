import { answerInvitation, closeCircle, formCircle, talkInCircle } from '../circles/index.ts'
import type { Calendar } from './calendar.ts'
import { saying, typed } from './conversation-steps.ts'
import type { ExampleCircle, ExampleContribution, ExampleMember, Handle } from './shape.ts'
import { type Step, done } from './stage.ts'

/** From forming a circle on a question to closing it; its asker is the one who forms it. */
export const circleSteps = (circle: ExampleCircle, asker: Handle, calendar: Calendar): Step[] => [
  forming(circle, asker, calendar),
  ...circle.members.flatMap((member, index) => answering(circle, member, index, calendar)),
  ...circle.contributions.flatMap((contribution) => talking(circle, contribution, calendar)),
  ...closing(circle, asker, calendar),
]

const forming = (circle: ExampleCircle, asker: Handle, calendar: Calendar): Step => ({
  at: calendar.moment({ daysAgo: circle.formedDaysAgo }, circle.key),
  play: async ({ trx, person, id, keep }, now) => {
    const { purpose, rhythm, confidentiality, duration, members } = circle
    const input = { people: members.map((member) => member.person), purpose, rhythm, confidentiality, duration, endsOn: calendar.day(circle.endsInDays) }
    const formed = await done(formCircle(trx, person(asker), id(circle.question), input, now))
    keep(circle.key, formed.id)
  },
})

/** Everybody answers on the day itself; the asker, who takes part already, says what the question is to them. */
const answering = (circle: ExampleCircle, { person, answer, ownQuestion }: ExampleMember, index: number, calendar: Calendar): Step[] => {
  if (answer === null) return []
  const play: Step['play'] = async ({ trx, person: member, id }, now) => {
    await done(answerInvitation(trx, member(person), id(circle.key), { answer, ownQuestion }, now))
  }
  return [{ at: calendar.moment({ daysAgo: circle.formedDaysAgo, hour: 13 + (index % 9) }, person), play }]
}

const talking = (circle: ExampleCircle, contribution: ExampleContribution, calendar: Calendar): Step[] =>
  saying(contribution, { circle: circle.key }, calendar, async ({ trx, person, id }, now) => {
    const replyTo = contribution.replyTo === undefined ? undefined : id(contribution.replyTo)
    const written = await done(talkInCircle(trx, person(contribution.person), id(circle.key), { text: typed(contribution), replyTo }, now))
    return written.id
  })

const closing = ({ key, closedDaysAgo, closedBecause = '' }: ExampleCircle, asker: Handle, calendar: Calendar): Step[] => {
  if (closedDaysAgo === undefined) return []
  const play: Step['play'] = async ({ trx, person, id }, now) => {
    await done(closeCircle(trx, person(asker), id(key), { why: closedBecause }, now))
  }
  return [{ at: calendar.moment({ daysAgo: closedDaysAgo }, key), play }]
}
