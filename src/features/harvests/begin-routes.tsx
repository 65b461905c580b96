import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { membersOnly } from '../../platform/members-only.ts'
import { digits, pathId } from '../../platform/read-input.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { beginHarvest, harvestPlace } from './begin-harvest.ts'
import { BeginPage } from './begin-page.tsx'
import type { Place } from './citable.ts'
import { harvestForWriter } from './draft.ts'
import { beginInput } from './forms.ts'
import { paths } from './paths.ts'
import { presentDraft } from './present.ts'

type Where = { circleId: number } | { questionId: number }

/** Beginning a harvest, in a circle or at a question that never got one. */
export const beginRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const placeFor = async (c: Ask, where: Where): Promise<Place | Refusal> => (c.var.viewer.kind === 'member' ? harvestPlace(deps.db, c.var.viewer, where) : missing)

  const begin = (path: string, whereOf: (id: number) => Where) => {
    const draw = async (c: Ask, id: number, form: FormState) => {
      const place = await placeFor(c, whereOf(id))
      return isRefusal(place) ? undefined : <BeginPage place={place} form={form} />
    }
    app.get(`${path}/harvests/new`, membersOnly, async (c) => {
      const id = pathId(c)
      const place = isRefusal(id) ? id : await placeFor(c, whereOf(id))
      return isRefusal(place) ? answerRefusal(c, place) : page(c, <BeginPage place={place} form={emptyForm()} />)
    })
    app.post(`${path}/harvests`, async (c) => {
      const id = pathId(c)
      if (isRefusal(id)) return answerRefusal(c, id)
      return write(deps, c, {
        input: beginInput,
        act: (trx, viewer, input, now) => beginHarvest(trx, viewer, whereOf(id), input, now),
        accepted: async (harvest, trx, viewer) => {
          const draft = await harvestForWriter(trx, viewer, harvest.id)
          return { location: wantsJson(c) ? paths.one(harvest.id) : paths.draft(harvest.id), body: draft && presentDraft(draft, c.var.now) }
        },
        again: (form) => draw(c, id, form),
      })
    })
  }
  begin(`/circles/:id{${digits}}`, (circleId) => ({ circleId }))
  begin(`/questions/:id{${digits}}`, (questionId) => ({ questionId }))
  return app
}
