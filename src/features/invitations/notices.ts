import type { Consumer } from '../../platform/consume.ts'
import { queueNotices } from '../../platform/notices.ts'

/** Whoever is asked to a question is told so, once, as they are asked once. */
export const invitationNotices: Consumer = {
  name: 'invitations.notices',
  concerns: ({ kind }) => kind === 'question.invited',
  handle: async (trx, { data, questionId, at }) => {
    const { invitationId } = data as { invitationId: number }
    const invitation = await trx.selectFrom('questionInvitations').select('personId').where('id', '=', invitationId).executeTakeFirst()
    if (invitation) await queueNotices(trx, [{ cause: `invitation:${invitationId}`, personId: invitation.personId, kind: 'asked', what: 'invitations.invited', questionId }], at)
  },
}
