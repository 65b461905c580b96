import { answerConsent, askConsent, beginHarvest, publishHarvest, tellUse } from '../harvests/index.ts'
import type { Calendar } from './calendar.ts'
import type { ExampleConsent, ExampleHarvest } from './shape.ts'
import { type Step, done } from './stage.ts'

/** From writing a harvest, by way of the answers of everybody cited, to those who use it. */
export const harvestSteps = (harvest: ExampleHarvest, calendar: Calendar): Step[] => [
  writing(harvest, calendar),
  ...harvest.consents.flatMap((consent, index) => answering(harvest, consent, index, calendar)),
  ...publishing(harvest, calendar),
  ...using(harvest, calendar),
]

const writing = (harvest: ExampleHarvest, calendar: Calendar): Step => ({
  at: calendar.moment({ daysAgo: harvest.writtenDaysAgo }, harvest.key),
  play: async ({ trx, person, id, keep }, now) => {
    const { title, intro, licence, audience } = harvest
    const writer = person(harvest.writer)
    const where = harvest.circle === undefined ? { questionId: id(harvest.question) } : { circleId: id(harvest.circle) }
    const passages = harvest.passages.map(({ text, from }) => ({ text, from: from.map(id) }))
    const begun = await done(beginHarvest(trx, writer, where, { title, intro, licence, audience, organisation: '', passages }, now))
    keep(harvest.key, begun.id)
    await done(askConsent(trx, writer, begun.id, now))
  },
})

/** One after the other on the days between the asking and the publication, or until yesterday. */
const answering = (harvest: ExampleHarvest, { person, answer }: ExampleConsent, index: number, calendar: Calendar): Step[] => {
  if (answer === null) return []
  const days = harvest.writtenDaysAgo - (harvest.publishedDaysAgo ?? 0) - 1
  const at = calendar.moment({ daysAgo: harvest.writtenDaysAgo - 1 - (index % days), hour: 9 + (index % 12) }, person)
  const play: Step['play'] = async ({ trx, person: member, id }, now) => {
    await done(answerConsent(trx, member(person), id(harvest.key), { answer, passages: {} }, now))
  }
  return [{ at, play }]
}

const publishing = ({ key, writer, publishedDaysAgo }: ExampleHarvest, calendar: Calendar): Step[] => {
  if (publishedDaysAgo === undefined) return []
  const play: Step['play'] = async ({ trx, person, id }, now) => {
    await done(publishHarvest(trx, person(writer), id(key), { note: '' }, now))
  }
  return [{ at: calendar.moment({ daysAgo: publishedDaysAgo }, key), play }]
}

const using = ({ key, uses }: ExampleHarvest, calendar: Calendar): Step[] =>
  uses.map((use) => ({
    at: calendar.moment(use, use.person),
    play: async ({ trx, person, id }, now) => {
      await done(tellUse(trx, person(use.person), id(key), use.line, now))
    },
  }))
