import type { Member } from '../../platform/viewer.ts'

/** Whether the viewer belongs to an organisation, and so may speak for it. */
export const belongsTo = (viewer: Member, organisationId: number): boolean => viewer.organisationIds.includes(organisationId)

/**
 * Who belongs to an organisation reads what is meant for it. So its own people let others in, and an administrator can help
 * where nobody is left, but nobody lets themselves in.
 */
export const mayLetIn = (viewer: Member, organisationId: number, personId: number): boolean =>
  belongsTo(viewer, organisationId) || (viewer.administrator && personId !== viewer.personId)
