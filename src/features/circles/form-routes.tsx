import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { emptyForm, type FormState } from '../../platform/form-state.ts'
import { digits } from '../../platform/read-input.ts'
import { missing, refuse } from '../../platform/refusal.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { accessQuestion } from '../questions/index.ts'
import { candidatesFor } from './candidates.ts'
import { usualEnd } from './end-day.ts'
import { formCircle } from './form-circle.ts'
import { FormCirclePage } from './form-circle-page.tsx'
import { formInput } from './forms.ts'
import { paths } from './paths.ts'
import { most } from './policy.ts'
import { presentCircle } from './present.ts'
import { circleFor } from './queries.ts'
import { signInFirst } from './sign-in-first.ts'

/** Forming a circle, at its question. */
export const formRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))

  app.get(`/questions/:id{${digits}}/circle/new`, async (c) => {
    const { viewer, now, reader } = c.var
    if (viewer.kind === 'visitor') return signInFirst(c)
    const question = await accessQuestion(deps.db, viewer, idOf(c))
    if (!question) return answerRefusal(c, missing)
    if (question.askerId !== viewer.personId) return answerRefusal(c, refuse('forbidden', { key: 'circles.form.not-yours' }))
    const candidates = await candidatesFor(deps.db, question)
    const free = candidates.filter(({ inCircle }) => !inCircle)
    const values = { people: free.slice(0, most - 1).map(({ handle }) => handle), purpose: question.title, duration: reader.t('circles.duration.example'), endsOn: usualEnd(now) }
    return page(c, <FormCirclePage question={question} candidates={candidates} form={emptyForm(values)} />)
  })

  const again = async (c: Ask, form: FormState) => {
    const question = await accessQuestion(deps.db, c.var.viewer, idOf(c))
    // The notes of those who can be asked are for the asker.
    if (question?.askerId !== personIdOf(c.var.viewer)) return null
    return <FormCirclePage question={question} candidates={await candidatesFor(deps.db, question)} form={form} />
  }

  app.post(`/questions/:id{${digits}}/circle`, (c) =>
    write(deps, c, {
      input: formInput,
      act: (trx, viewer, input, now) => formCircle(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => ({ location: paths.one(id), body: presentCircle((await circleFor(trx, viewer, id))!), notice: 'circles.form.done' }),
      again: (form) => again(c, form),
    }),
  )
  return app
}
