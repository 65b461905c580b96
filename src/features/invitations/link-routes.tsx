import { Hono } from 'hono'
import { answerSubject } from '../../platform/answer-link.ts'
import { page } from '../../platform/answer.tsx'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { openWrite } from '../../platform/open-write.tsx'
import { knownQuery } from '../../platform/read-input.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import { viewerOfPerson } from '../../platform/session.ts'
import { answerInvitation } from './answer-invitation.ts'
import { type Answer, type AnswerInput, linkInput, linkQuery } from './forms.ts'
import { InvitationPage, SpentInvitationPage } from './invitation-page.tsx'
import { paths } from './paths.ts'
import { invitationById, invitationFor } from './queries.ts'

/**
 * What the mail of an invitation opens, signed in or not. Opening shows it and does nothing. The link answers this one invitation, as the person whom
 * it was sent to, and can do nothing else.
 */
export const linkRoutes = (deps: Deps): Hono<Env> => {
  const linkPage = async (token: string, now: Date, rest: { chosen?: Answer | undefined; form?: FormState }) => {
    const invited = await invitedBy(deps.db, token, now)
    const invitation = invited && (await invitationFor(deps.db, invited.member, invited.invitationId))
    return invitation ? <InvitationPage invitation={invitation} token={token} {...rest} /> : <SpentInvitationPage />
  }

  return new Hono<Env>()
    .get(paths.links, async (c) => {
      const { token, answer } = knownQuery(c, linkQuery)
      return page(c, await linkPage(token, c.var.now, { chosen: answer }))
    })
    .post(paths.answers, (c) =>
      openWrite(deps, c, {
        input: linkInput,
        act: answerByLink,
        accepted: ({ token }) => ({ location: `${paths.links}?token=${encodeURIComponent(token)}` }),
        again: (form) => linkPage(String(form.values['token'] ?? ''), c.var.now, { form }),
      }),
    )
}

const invitedBy = async (db: Deps['db'] | Transaction, token: string, now: Date) => {
  const subject = await answerSubject(db, token, now)
  const invitation = subject?.invitationId ? await invitationById(db, subject.invitationId) : undefined
  const member = invitation && (await viewerOfPerson(db, invitation.personId))
  return member && { member, invitationId: invitation.id }
}

const answerByLink = async (trx: Transaction, { token, ...input }: AnswerInput & { token: string }, now: Date): Promise<{ token: string } | Refusal> => {
  const invited = await invitedBy(trx, token, now)
  if (!invited) return missing
  const done = await answerInvitation(trx, invited.member, invited.invitationId, input, now)
  return 'refused' in done ? done : { token }
}
