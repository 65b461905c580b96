import { Hono } from 'hono'
import { z } from 'zod'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { write } from '../../platform/write.tsx'
import { namesToChoose } from '../people/index.ts'
import { AdminPage } from './admin-page.tsx'
import { AdminPeoplePage } from './admin-people-page.tsx'
import { appoint, dismiss } from './administrators.ts'
import { changeCommunity } from './change-community.ts'
import { administratorInput, communityInput, invitationInput, withdrawalInput } from './forms.ts'
import { invite, withdrawInvitation } from './invite.ts'
import { paths } from './paths.ts'
import { administratorsOnly } from './policy.ts'
import { communitySettings, countPeople, listAdministrators, listInvitations } from './queries.ts'

export const adminRoutes = (deps: Deps): Hono<Env> => {
  const { db, settings } = deps
  const app = new Hono<Env>()

  app.use(`${paths.admin}/*`, (c, next) => {
    const refused = administratorsOnly(c.var.viewer)
    return refused ? Promise.resolve(answerRefusal(c, refused)) : next()
  })

  const adminPage = async (form?: FormState) => (
    <AdminPage form={form ?? emptyForm(await communitySettings(db))} people={await countPeople(db)} />
  )
  const peoplePage = async (forms: { inviteForm?: FormState; appointForm?: FormState } = {}) => (
    <AdminPeoplePage
      invitations={await listInvitations(db)}
      administrators={await listAdministrators(db)}
      names={await namesToChoose(db)}
      inviteForm={forms.inviteForm ?? emptyForm()}
      appointForm={forms.appointForm ?? emptyForm()}
    />
  )

  app.get(paths.admin, async (c) => page(c, await adminPage()))
  app.post(paths.settings, (c) =>
    write(deps, c, { input: communityInput, act: changeCommunity, accepted: () => ({ location: paths.admin, notice: 'community.admin.kept' }), again: adminPage }),
  )

  app.get(paths.people, async (c) => page(c, await peoplePage()))
  app.post(paths.invitations, (c) =>
    write(deps, c, {
      input: invitationInput,
      act: (trx, viewer, { addresses: invited }, now) => {
        const { language, community } = c.var.reader
        return invite(trx, settings, viewer, { addresses: invited, language, community: community.name }, now)
      },
      accepted: ({ invited }) => ({ location: paths.people, notice: invited ? 'community.invite.done' : 'community.invite.all-known' }),
      again: (inviteForm) => peoplePage({ inviteForm }),
    }),
  )
  app.post(paths.withdrawInvitation, (c) =>
    write(deps, c, {
      input: withdrawalInput,
      act: (trx, viewer, { address }, now) => withdrawInvitation(trx, viewer, address, now),
      accepted: () => ({ location: paths.people, notice: 'community.invited.withdrawn' }),
    }),
  )

  app.post(paths.administrators, (c) =>
    write(deps, c, {
      input: administratorInput,
      act: (trx, viewer, { person }, now) => appoint(trx, viewer, person, now),
      accepted: () => ({ location: paths.people, notice: 'community.administrators.appointed' }),
      again: (appointForm) => peoplePage({ appointForm }),
    }),
  )
  app.post(paths.dismiss(':handle'), (c) =>
    write(deps, c, {
      input: z.object({}),
      act: (trx, viewer, _, now) => dismiss(trx, viewer, c.req.param('handle') ?? '', now),
      accepted: (_, _trx, viewer) => ({ location: c.req.param('handle') === viewer.handle ? '/' : paths.people, notice: 'community.administrators.dismissed' }),
    }),
  )
  return app
}
