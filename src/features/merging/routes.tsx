import { Hono } from 'hono'
import { answer, answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { membersOnly } from '../../platform/members-only.ts'
import { digits, knownQuery } from '../../platform/read-input.ts'
import { missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { answerMerge, takeMergeBack } from './answer-merge.ts'
import { answerInput, newQuery, nothing, proposeInput } from './forms.ts'
import { MergePage } from './merge-page.tsx'
import { one, paths } from './paths.ts'
import { presentMerge } from './present.ts'
import { proposeMerge } from './propose-merge.ts'
import { ProposePage } from './propose-page.tsx'
import { proposalFor } from './proposal.ts'
import { mergeFor } from './queries.ts'

const ofQuestion = `/questions/:id{${digits}}/merges`

export const mergeRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))

  const proposePage = async (c: Ask, otherId: number, form: FormState) => {
    const proposal = await proposalFor(deps.db, c.var.viewer, idOf(c), otherId)
    return proposal && <ProposePage proposal={proposal} form={form} />
  }
  app.get(`${ofQuestion}/new`, membersOnly, async (c) => {
    const drawn = await proposePage(c, knownQuery(c, newQuery.partial()).with ?? 0, emptyForm())
    return drawn ? page(c, drawn) : answerRefusal(c, missing)
  })

  app.post(ofQuestion, (c) =>
    write(deps, c, {
      input: proposeInput,
      act: (trx, viewer, input, now) => proposeMerge(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => {
        const merge = await mergeFor(trx, viewer, id)
        return { location: paths.one(id), body: merge && presentMerge(merge, c.var.now), notice: merge?.outcome === 'agreed' ? 'merging.agreed.done' : 'merging.propose.done' }
      },
      again: (form) => proposePage(c, Number(form.values['with']), form),
    }),
  )

  const mergePage = async (c: Ask, form?: FormState) => {
    const merge = await mergeFor(deps.db, c.var.viewer, idOf(c))
    return merge && <MergePage merge={merge} problem={form?.problem} />
  }
  app.get(one, membersOnly, async (c) => {
    const merge = await mergeFor(deps.db, c.var.viewer, idOf(c))
    return merge ? answer(c, { json: () => presentMerge(merge, c.var.now), page: () => <MergePage merge={merge} /> }) : answerRefusal(c, missing)
  })

  const reply = (c: Ask) =>
    write(deps, c, {
      input: answerInput,
      act: (trx, viewer, input, now) => answerMerge(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => {
        const merge = await mergeFor(trx, viewer, id)
        return { location: merge?.outcome === 'agreed' ? `/questions/${merge.keptId}` : paths.one(id), status: 200, body: merge && presentMerge(merge, c.var.now), ...(merge?.outcome === 'agreed' && { notice: 'merging.agreed.done' }) }
      },
      again: (form) => mergePage(c, form),
    })
  app.put(`${one}/answer`, reply)
  app.post(`${one}/answer`, reply)

  const takeBack = (c: Ask) =>
    write(deps, c, {
      input: nothing,
      act: (trx, viewer, _, now) => takeMergeBack(trx, viewer, idOf(c), now),
      accepted: ({ id }) => ({ location: paths.one(id), status: 204 }),
      again: (form) => mergePage(c, form),
    })
  app.delete(one, takeBack)
  app.post(`${one}/removal`, takeBack)
  return app
}
