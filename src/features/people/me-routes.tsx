import { Hono } from 'hono'
import { z } from 'zod'
import { answer } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { membersOnly } from '../../platform/members-only.ts'
import { isRefusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { availabilityRoutes } from './availability-routes.tsx'
import { editProfile, renewPhrases } from './edit-profile.ts'
import { profileInput } from './forms.ts'
import { paths } from './paths.ts'
import { keepPicture, readPicture, removePicture } from './picture.ts'
import { presentMe, presentProfile } from './present.ts'
import { ProfilePage, profileForm } from './profile-page.tsx'
import { factsAboutMe, ownProfile } from './queries.ts'

/** What is the viewer's own: who they are here, their profile, their picture. */
export const meRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()
  const nothing = z.object({})

  const profilePage = async (c: Ask, forms: { form?: FormState; pictureForm?: FormState } = {}) => {
    const profile = await ownProfile(db, c.var.viewer as Member)
    return <ProfilePage profile={profile} form={forms.form ?? profileForm(profile)} pictureForm={forms.pictureForm ?? emptyForm()} />
  }

  app.use(paths.me, membersOnly)
  app.use(`${paths.me}/*`, membersOnly)

  app.get(paths.me, async (c) => {
    const viewer = c.var.viewer as Member
    c.header('vary', 'accept')
    return c.req.header('accept')?.includes('text/html')
      ? c.redirect(paths.one(viewer.handle), 303)
      : c.json(presentMe(viewer, await factsAboutMe(db, viewer)))
  })

  app.get(paths.profile, (c) =>
    answer(c, { json: async () => presentProfile(await ownProfile(db, c.var.viewer as Member)), page: () => profilePage(c) }),
  )

  app.on(['POST', 'PUT'], paths.profile, (c) =>
    write(deps, c, {
      input: profileInput,
      act: editProfile,
      accepted: async ({ handle }, trx, viewer) => ({
        location: paths.one(handle),
        status: 200,
        body: presentProfile(await ownProfile(trx, viewer)),
        notice: 'people.edit.done',
      }),
      again: (form) => profilePage(c, { form }),
    }),
  )

  app.post(paths.freshness, (c) =>
    write(deps, c, { input: nothing, act: (trx, viewer, _, now) => renewPhrases(trx, viewer, now), accepted: (_, _trx, viewer) => ({ location: paths.one(viewer.handle) }) }),
  )

  app.post(paths.myPicture, (c) =>
    write(deps, c, {
      input: z.object({ picture: z.unknown() }),
      act: async (trx, viewer, { picture }, now) => {
        const bytes = await readPicture(picture)
        return isRefusal(bytes) ? bytes : keepPicture(trx, viewer, bytes, now)
      },
      accepted: () => ({ location: paths.profile, notice: 'people.picture.done' }),
      again: (pictureForm) => profilePage(c, { pictureForm }),
    }),
  )

  app.route('/', availabilityRoutes(deps))

  const removal = (c: Ask) =>
    write(deps, c, { input: nothing, act: (trx, viewer, _, now) => removePicture(trx, viewer, now), accepted: () => ({ location: paths.profile, notice: 'people.picture.removed' }) })
  app.post(paths.removePicture, removal)
  app.delete(paths.myPicture, removal)
  return app
}
