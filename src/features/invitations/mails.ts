import { makeAnswerLink } from '../../platform/answer-link.ts'
import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { translator } from '../../platform/messages.ts'
import { answers } from './forms.ts'
import { paths } from './paths.ts'
import { invitationById } from './queries.ts'

/** The mail of an invitation, with its four answers. Once, as somebody is asked to a question once. */
export const invitationMails = (settings: Settings): Consumer => ({
  name: 'invitations.mails',
  concerns: ({ kind }) => kind === 'question.invited',
  handle: (trx, event) => mailInvitation(trx, settings, event),
})

const mailInvitation = async (trx: Transaction, settings: Settings, event: RecordedEvent) => {
  const { invitationId } = event.data as { invitationId: number }
  const invitation = await invitationById(trx, invitationId)
  // Answered on the page already, or withdrawn with whoever asked.
  if (!invitation || invitation.answer || (invitation.inviter && !invitation.inviter.name)) return
  const to = await addressOfPerson(trx, invitation.personId)
  if (!to) return
  const t = translator(to.language)
  const secret = await makeAnswerLink(trx, { invitationId }, event.at)
  const [first, ...rest] = answers.map((answer) => ({ words: t(`invitations.answer.${answer}`), path: paths.link(secret, answer) }))
  const { title, line, inviter } = invitation
  const said = inviter ? [t('invitations.mail.text', { name: inviter.name, title }), ...(line ? [`“${line}”`] : [])] : [t('invitations.mail.quiet.text', { title })]
  await queueMail(trx, settings, {
    ...to,
    cause: `invitation:${invitationId}`,
    subject: inviter ? t('invitations.mail.subject', { name: inviter.name, title }) : t('invitations.mail.quiet.subject', { title }),
    paragraphs: [...said, t('invitations.mail.answer')],
    action: first!,
    also: [...rest, { words: t('invitations.mail.availability'), path: paths.availability }],
  })
}
