import { Hono } from 'hono'
import { answer, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { membersOnly } from '../../platform/members-only.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { presentChoices } from './api.ts'
import { changeChoices } from './change-choices.ts'
import { ChoicesPage } from './choices-page.tsx'
import { choicesOf, timeZoneOf } from './choices.ts'
import { choicesInput } from './forms.ts'
import { dayShown } from './moments.ts'
import { paths } from './paths.ts'
import { stopRoutes } from './stop-routes.tsx'

export const noticeRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps

  const choicesPage = async (c: Ask, form?: FormState) => {
    const timeZone = await timeZoneOf(db)
    const values = presentChoices(await choicesOf(db, (c.var.viewer as Member).personId), timeZone)
    return <ChoicesPage form={form ? { ...form, values: { ...values, ...form.values } } : emptyForm(values)} today={dayShown(c.var.now, timeZone)} timeZone={timeZone} />
  }

  const keep = (c: Ask) =>
    write(deps, c, {
      input: choicesInput,
      act: changeChoices,
      accepted: async (_, trx, { personId }) => ({
        location: paths.settings,
        status: 200,
        body: presentChoices(await choicesOf(trx, personId), await timeZoneOf(trx)),
        notice: 'notices.kept',
      }),
      again: (form) => (c.var.viewer.kind === 'member' ? choicesPage(c, form) : undefined),
    })

  return new Hono<Env>()
    .get(paths.settings, membersOnly, async (c) => page(c, await choicesPage(c)))
    .post(paths.settings, keep)
    .get(paths.mine, membersOnly, async (c) =>
      answer(c, {
        json: async () => presentChoices(await choicesOf(db, (c.var.viewer as Member).personId), await timeZoneOf(db)),
        page: () => choicesPage(c),
      }),
    )
    .put(paths.mine, keep)
    .route('/', stopRoutes(deps))
}
