import { Hono } from 'hono'
import { answer, answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { emptyForm, type FormState } from '../../platform/form-state.ts'
import { pathId } from '../../platform/read-input.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { presentContribution } from './api.ts'
import { deleteContribution } from './delete-contribution.ts'
import { editContribution } from './edit-contribution.ts'
import { nothing, wordingInput } from './forms.ts'
import { markHelpful, unmarkHelpful } from './mark-helpful.ts'
import { contributionPaths as paths } from './paths.ts'
import { changeRefusal } from './policy.ts'
import { type Contribution, contributionFor } from './queries.ts'
import { RemovalPage } from './removal-page.tsx'
import { whereItStands } from './where-it-stands.ts'
import { WordingPage } from './wording-page.tsx'

/** What can be done with a contribution wherever it stands. Writing one is for the place: questions and circles have addresses for it. */
export const contributionRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  const found = async (c: Ask): Promise<Contribution | Refusal> => {
    const id = pathId(c)
    return isRefusal(id) ? id : ((await contributionFor(deps.db, c.var.viewer, id)) ?? missing)
  }
  const toChange = async (c: Ask): Promise<Contribution | Refusal> => {
    const contribution = await found(c)
    return isRefusal(contribution) ? contribution : (changeRefusal(c.var.viewer, contribution) ?? contribution)
  }

  app.get('/contributions/:id', async (c) => {
    const contribution = await found(c)
    if (isRefusal(contribution)) return answerRefusal(c, contribution)
    return wantsJson(c) ? answer(c, { json: () => presentContribution(contribution), page: () => null }) : c.redirect(await whereItStands(deps.db, contribution), 303)
  })

  app.get('/contributions/:id/wording', async (c) => {
    const contribution = await toChange(c)
    return isRefusal(contribution) ? answerRefusal(c, contribution) : page(c, <WordingPage contribution={contribution} form={emptyForm(contribution)} />)
  })

  const edit = (c: Ask) => {
    const id = pathId(c)
    if (isRefusal(id)) return answerRefusal(c, id)
    return write(deps, c, {
      input: wordingInput,
      act: (trx, viewer, input, now) => editContribution(trx, viewer, id, input, now),
      accepted: async (_, trx, viewer) => {
        const contribution = (await contributionFor(trx, viewer, id))!
        return { location: paths.one(id), status: 200, body: presentContribution(contribution), notice: 'contributions.edit.saved' }
      },
      again: (form) => wordingAgain(c, id, form),
    })
  }
  const wordingAgain = async (c: Ask, id: number, form: FormState) => {
    const contribution = await contributionFor(deps.db, c.var.viewer, id)
    return contribution && <WordingPage contribution={contribution} form={form} stale={String(contribution.version) !== form.values['version']} />
  }
  app.patch('/contributions/:id', edit)
  app.post('/contributions/:id/wording', edit)

  app.get('/contributions/:id/removal', async (c) => {
    const contribution = await toChange(c)
    return isRefusal(contribution) ? answerRefusal(c, contribution) : page(c, <RemovalPage contribution={contribution} />)
  })

  const change = (act: typeof markHelpful, notice?: 'contributions.delete.done') => (c: Ask) => {
    const id = pathId(c)
    if (isRefusal(id)) return answerRefusal(c, id)
    return write(deps, c, {
      input: nothing,
      act: (trx, viewer, _, now) => act(trx, viewer, id, now),
      accepted: () => ({ location: paths.one(id), ...(notice && { notice }) }),
    })
  }
  app.delete('/contributions/:id', change(deleteContribution, 'contributions.delete.done'))
  app.post('/contributions/:id/removal', change(deleteContribution, 'contributions.delete.done'))
  app.put('/contributions/:id/helpful', change(markHelpful))
  app.post('/contributions/:id/helpful', change(markHelpful))
  app.delete('/contributions/:id/helpful', change(unmarkHelpful))
  app.post('/contributions/:id/helpful/removal', change(unmarkHelpful))
  return app
}
