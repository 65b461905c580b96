/**
 * Circles: a few people who work on one question together, under agreements that each of them confirmed, with room for everyone's
 * own version of it. Closed to all outside. Harvests put what a circle learns on its page through a slot.
 */
export { formCircle } from './form-circle.ts'
export { answerInvitation } from './answer-invitation.ts'
export { changeAgreements } from './change-agreements.ts'
export { closeCircle } from './close-circle.ts'
export { invitePeople } from './invite-people.ts'
export { leaveCircle } from './leave-circle.ts'
export { renewCircle } from './renew-circle.ts'
export { talkInCircle } from './talk-in-circle.ts'

export { circleFor, circlesOfMember } from './queries.ts'
export type { CircleView } from './queries.ts'
export { circleAsks } from './home-asks.ts'
export { circleSlot } from './circle-slot.tsx'
export { circleNotices } from './notices.ts'
export { circleTellers } from './tellers.ts'
export { paths as circlePaths } from './paths.ts'

export { circleOperations } from './api.ts'
export { circleRoutes } from './routes.tsx'
export type { Slots as CircleSlots } from './slots.ts'
