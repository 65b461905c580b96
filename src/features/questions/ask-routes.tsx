import { Hono } from 'hono'
import { page } from '../../platform/answer.tsx'
import type { Database } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { sentValues } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { dropDraft, keptDraft } from '../drafts/index.ts'
import { askQuestion } from './ask-question.ts'
import { AskPage } from './ask-page.tsx'
import { askInput } from './forms.ts'
import { paths } from './paths.ts'
import { presentNew } from './present-new.ts'
import { similarQuestions } from './similar-questions.ts'

export const ownOrganisations = async (db: Database, viewer: Viewer) =>
  db
    .selectFrom('organisations')
    .innerJoin('memberships', 'memberships.organisationId', 'organisations.id')
    .select(['organisations.handle', 'organisations.name'])
    .where('memberships.personId', '=', personIdOf(viewer))
    .orderBy('organisations.name')
    .execute()

export const askRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  const askPage = async (viewer: Viewer, form: FormState, keptAt?: Date) => {
    const { title, story } = form.values
    const lookAlikes = typeof title === 'string' ? await similarQuestions(deps.db, viewer, { title, story: typeof story === 'string' ? story : '' }) : []
    return <AskPage form={form} organisations={await ownOrganisations(deps.db, viewer)} lookAlikes={lookAlikes} keptAt={keptAt} />
  }

  app.get(paths.new, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor') return c.redirect(`/sign-in?return_to=${encodeURIComponent(paths.new)}`)
    const { fields, keptAt } = await keptDraft(deps.db, viewer, 'question')
    return page(c, await askPage(viewer, emptyForm({ ...fields, ...c.req.query() }), keptAt))
  })

  // Without scripts: looks for questions like this one before asking it.
  app.post(paths.new, async (c) => {
    const sent = await sentValues(c)
    return page(c, await askPage(c.var.viewer, emptyForm(isRefusal(sent) ? {} : sent)))
  })

  app.post(paths.list, (c) =>
    write(deps, c, {
      input: askInput,
      act: async (trx, viewer, input, now) => {
        const asked = await askQuestion(trx, viewer, input, now)
        if (!isRefusal(asked)) await dropDraft(trx, viewer, 'question')
        return asked
      },
      accepted: async ({ id }, trx, viewer) => ({ location: paths.one(id), body: await presentNew(trx, viewer, id), notice: 'questions.ask.done' }),
      again: (form) => askPage(c.var.viewer, form),
    }),
  )
  return app
}
