import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'
import type { HomeAsk } from '../questions/index.ts'
import { paths } from './paths.ts'
import { type CircleView, circlesThatAsk } from './queries.ts'

/** On the home page: invitations to answer, agreements to confirm, circles past their end, and what was said since. */
export const circleAsks = async (db: Database, viewer: Member, now: Date, t: Translate): Promise<HomeAsk[]> => {
  const today = now.toISOString().slice(0, 10)
  return (await circlesThatAsk(db, viewer, now)).map((circle) => {
    const { what, minutes } = wanted(circle, today)
    return { title: t(`circles.ask.${what}`, { purpose: circle.purpose }), why: t(`circles.ask.${what}.why`), href: paths.one(circle.id), minutes }
  })
}

/** The first thing that a circle wants: one ask each is enough. */
const wanted = ({ answer, confirmedVersion, agreementsVersion, endsOn }: CircleView, today: string) => {
  if (answer === null) return { what: 'answer', minutes: 2 } as const
  if (confirmedVersion !== agreementsVersion) return { what: 'confirm', minutes: 1 } as const
  if (endsOn < today) return { what: 'ended', minutes: 1 } as const
  return { what: 'new', minutes: 5 } as const
}
