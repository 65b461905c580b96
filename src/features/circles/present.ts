import { z } from 'zod'
import { personJson as person, presentPerson } from '../../platform/person.ts'
import type { CircleView } from './queries.ts'

export const standingJson = z.object({
  answer: z.enum(['accepted', 'declined']).nullable().describe('Empty when you have not answered yet.'),
  confirmed: z.boolean().describe('Whether you confirmed the agreements as they stand now.'),
  ownQuestion: z.string(),
})

export const circleJson = z.object({
  id: z.int(),
  questionId: z.int(),
  purpose: z.string(),
  agreements: z.object({ rhythm: z.string(), confidentiality: z.string(), duration: z.string(), version: z.int().describe('Raised when they change: then everyone confirms again.') }),
  version: z.int(),
  formedBy: person,
  formedAt: z.string(),
  endsOn: z.string(),
  closedAt: z.string().nullable(),
  closedWhy: z.string(),
  members: z.array(
    z.object({
      person,
      answer: z.enum(['accepted']).nullable().describe('Empty when this person has not answered yet.'),
      confirmed: z.boolean().describe('Whether they confirmed the agreements as they stand now.'),
      ownQuestion: z.string().describe('Their own version of the shared question.'),
    }),
  ),
  mine: standingJson,
  hasNew: z.boolean().describe('Something was said after you last looked.'),
})

export const circleListJson = z.object({ items: z.array(circleJson), next: z.string().nullable() })

export const presentCircle = (circle: CircleView): z.output<typeof circleJson> => {
  const { id, questionId, purpose, rhythm, confidentiality, duration, agreementsVersion, version, former, formedAt, endsOn, closedAt, closedWhy } = circle
  const isConfirmed = (confirmedVersion: number | null) => confirmedVersion === agreementsVersion
  return {
    id,
    questionId,
    purpose,
    agreements: { rhythm, confidentiality, duration, version: agreementsVersion },
    version,
    formedBy: presentPerson(former),
    formedAt: formedAt.toISOString(),
    endsOn,
    closedAt: closedAt?.toISOString() ?? null,
    closedWhy,
    members: circle.members.map((member) => ({
      person: presentPerson(member.person),
      answer: member.answer,
      confirmed: isConfirmed(member.confirmedVersion),
      ownQuestion: member.ownQuestion,
    })),
    mine: { answer: circle.answer, confirmed: isConfirmed(circle.confirmedVersion), ownQuestion: circle.ownQuestion },
    hasNew: circle.hasNew,
  }
}

/** What an answer amounts to. Who is not in does not see the circle any more. */
export const presentStanding = (circle: CircleView | undefined): z.output<typeof standingJson> =>
  circle ? presentCircle(circle).mine : { answer: 'declined', confirmed: false, ownQuestion: '' }

export const presentCircles = ({ items, next }: { items: CircleView[]; next: string | null }): z.output<typeof circleListJson> => ({ items: items.map(presentCircle), next })
