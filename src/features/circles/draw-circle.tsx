import type { Child } from 'hono/jsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { newestEventId } from '../../platform/live.ts'
import { knownQuery } from '../../platform/read-input.ts'
import { conversationPart, conversationQuery, rememberLook } from '../contributions/index.ts'
import { CirclePage } from './circle-page.tsx'
import { InvitationPage } from './invitation-page.tsx'
import { circleFor } from './queries.ts'
import type { Slots } from './slots.ts'

/** Draws the page of a circle, with what somebody typed and could not be taken; nothing for who may not see it. */
export type DrawCircle = (c: Ask, id: number, form?: FormState) => Promise<Child>

export const drawCircle = ({ db }: Deps, slots: Slots): DrawCircle => async (c, id, form) => {
  const { viewer, now } = c.var
  // Before all that is drawn: what comes in meanwhile is told to the page.
  const newestEvent = await newestEventId(db, { of: 'circle', id })
  const circle = await circleFor(db, viewer, id)
  if (!circle) return null
  if (circle.answer !== 'accepted') return <InvitationPage circle={circle} form={form} />
  const [part, harvests] = await Promise.all([conversationPart(db, viewer, { circleId: id }, knownQuery(c, conversationQuery), now), slots.harvests(db, viewer, id)])
  await rememberLook(c, db, part)
  return <CirclePage circle={circle} part={part} harvests={harvests} newestEvent={newestEvent} form={form} />
}
