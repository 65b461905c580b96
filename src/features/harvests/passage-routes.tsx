import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { pathId, knownQuery } from '../../platform/read-input.ts'
import { isRefusal, missing } from '../../platform/refusal.ts'
import { citableContributions } from './citable.ts'
import type { Draft } from './draft.ts'
import { changeDraft, draftPage } from './draft-handling.tsx'
import { addPassage, editPassage, movePassage, removePassage } from './edit-passage.ts'
import { moveInput, newPassageQuery, nothing, passageInput } from './forms.ts'
import { one, onePassage } from './paths.ts'
import { PassagePage } from './passage-page.tsx'

/** One passage at a time, as it goes best without scripts. Programs send all passages with the harvest. */
export const passageRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  const drawNew = async (_: Ask, draft: Draft, form: FormState): Promise<Child> => (
    <PassagePage draft={draft} citable={await citableContributions(deps.db, draft)} form={form} />
  )
  draftPage(app, deps, `${one}/passages/new`, (c, draft) => {
    const { from } = knownQuery(c, newPassageQuery)
    return drawNew(c, draft, emptyForm({ from: from ? [from] : [] }))
  })
  app.post(`${one}/passages`, changeDraft(deps, { input: passageInput, act: addPassage, again: drawNew }))

  const drawPassage = async (c: Ask, draft: Draft, form?: FormState): Promise<Child> => {
    const passage = draft.passages.find(({ id }) => id === pathId(c, 'passage'))
    return passage && <PassagePage draft={draft} passage={passage} citable={await citableContributions(deps.db, draft)} form={form ?? emptyForm(passage)} />
  }
  draftPage(app, deps, onePassage, async (c, draft) => (await drawPassage(c, draft)) ?? missing)

  /** The same as for a draft, with the passage that the address names. */
  const ofPassage = (handle: (passageId: number) => (c: Ask) => Response | Promise<Response>) => (c: Ask) => {
    const passageId = pathId(c, 'passage')
    return isRefusal(passageId) ? answerRefusal(c, passageId) : handle(passageId)(c)
  }
  app.post(
    onePassage,
    ofPassage((passageId) =>
      changeDraft(deps, { input: passageInput, act: (trx, viewer, id, input, now) => editPassage(trx, viewer, id, passageId, input, now), again: drawPassage }),
    ),
  )
  app.post(
    `${onePassage}/moves`,
    ofPassage((passageId) => changeDraft(deps, { input: moveInput, act: (trx, viewer, id, { direction }, now) => movePassage(trx, viewer, id, passageId, direction, now) })),
  )
  app.post(
    `${onePassage}/removal`,
    ofPassage((passageId) => changeDraft(deps, { input: nothing, act: (trx, viewer, id, _, now) => removePassage(trx, viewer, id, passageId, now) })),
  )
  return app
}
