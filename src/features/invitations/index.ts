/**
 * Invitations: whom one could ask to a question, by rules that are fair and explained, asking them, and their four answers. "Not now" is told to
 * nobody. A question that stays without reaction goes to a few ambassadors and connectors, once.
 */
export { invitePerson } from './invite-person.ts'
export { answerInvitation } from './answer-invitation.ts'
export { callForQuiet, invitationSchedules } from './call-for-quiet.ts'
export { invitationAsks } from './home-asks.ts'
export { invitationNotices } from './notices.ts'
export { invitationTellers } from './tellers.ts'
export { invitationSlot } from './invitation-slot.tsx'
export { paths as invitationPaths } from './paths.ts'
export { invitationOperations } from './api.ts'
export { invitationRoutes } from './routes.tsx'
