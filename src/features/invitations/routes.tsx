import { Hono } from 'hono'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { addresses } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { aboutRoutes } from './about-routes.tsx'
import { answerInvitation } from './answer-invitation.ts'
import { type Answer, answerInput } from './forms.ts'
import { InvitationPage } from './invitation-page.tsx'
import { linkRoutes } from './link-routes.tsx'
import { one, paths } from './paths.ts'
import { presentInvitation } from './present.ts'
import { invitationFor } from './queries.ts'
import { suggestionRoutes } from './suggestion-routes.tsx'

export const invitationRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))

  app.get(one, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor') return wantsJson(c) ? answerRefusal(c, missing) : c.redirect(`${addresses.signIn}?return_to=${encodeURIComponent(c.req.path)}`, 303)
    const invitation = await invitationFor(deps.db, viewer, idOf(c))
    return invitation ? answer(c, { json: () => presentInvitation(invitation), page: () => <InvitationPage invitation={invitation} /> }) : answerRefusal(c, missing)
  })

  const answering = (c: Ask) =>
    write(deps, c, {
      input: answerInput,
      act: (trx, viewer, input, now) => answerInvitation(trx, viewer, idOf(c), input, now),
      accepted: async ({ id, questionId, answer: given }, trx, viewer) => ({
        location: afterAnswer(given, id, questionId),
        status: 200,
        body: presentInvitation((await invitationFor(trx, viewer, id))!),
        ...(given !== 'not-now' && { notice: `invitations.said.${given}` as const }),
      }),
      again: async (form) => {
        const { viewer } = c.var
        const invitation = viewer.kind === 'member' && (await invitationFor(deps.db, viewer, idOf(c)))
        return invitation && <InvitationPage invitation={invitation} form={form} />
      },
    })
  app.put(`${one}/answer`, answering)
  app.post(`${one}/answer`, answering)

  app.route('/', linkRoutes(deps))
  app.route('/', suggestionRoutes(deps))
  app.route('/', aboutRoutes())
  return app
}

/** Where an answer leads: to what was promised, or to a page that says that it was heard. */
const afterAnswer = (given: Answer, id: number, questionId: number): string =>
  ({ experience: questionPaths.newExperience(questionId), join: questionPaths.one(questionId), 'know-someone': questionPaths.one(questionId), 'not-now': paths.one(id) })[given]
