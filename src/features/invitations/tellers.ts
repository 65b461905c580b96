import { makeAnswerLink } from '../../platform/answer-link.ts'
import type { Teller, Tellers } from '../../platform/notices.ts'
import { nameAtStart } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { answers } from './forms.ts'
import { paths } from './paths.ts'
import { invitationAtQuestion } from './queries.ts'

/** Somebody asks them to a question: with a line, and four answers that need no signing in. Not once it was answered, nor where they can't read it now. */
const invited: Teller = async (trx, { questionId }, { viewer, t, now }) => {
  const { invitation, takesPart } = await invitationAtQuestion(trx, viewer, questionId ?? 0)
  // Whoever asked may have left since.
  if (!invitation || takesPart || invitation.answer || (invitation.inviter && !invitation.inviter.handle && !invitation.inviter.alias)) return 'gone'
  const { id, title, line, inviter } = invitation
  const secret = await makeAnswerLink(trx, { invitationId: id }, now)
  const [first, ...rest] = answers.map((answer) => ({ words: t(`invitations.answer.${answer}`), path: paths.link(secret, answer) }))
  const name = inviter ? nameAtStart(inviter, { t }) : ''
  return {
    subject: inviter ? t('invitations.mail.subject', { name, title }) : t('invitations.mail.quiet.subject', { title }),
    paragraphs: [...(inviter ? [t('invitations.mail.text', { name, title }), ...(line ? [{ quote: line }] : [])] : [t('invitations.mail.quiet.text', { title })]), t('invitations.mail.answer')],
    action: first!,
    also: [...rest, { words: t('invitations.mail.availability'), path: paths.availability }],
    about: { key: `question:${questionId}`, title, path: questionPaths.one(invitation.questionId) },
  }
}

/** The words for all that invitations tell. */
export const invitationTellers: Tellers = { 'invitations.invited': invited }
