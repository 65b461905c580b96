import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { digits, pathId } from '../../platform/read-input.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { harvestForWriter } from './draft.ts'
import { useInput } from './forms.ts'
import { HarvestPage } from './harvest-page.tsx'
import { markdownOf } from './markdown.ts'
import { myConsents } from './my-consents.ts'
import { one, paths } from './paths.ts'
import { presentDraft, presentMyConsents, presentRead, presentShown } from './present.ts'
import { drawPreview } from './preview-page.tsx'
import { type HarvestAccess, accessHarvest, aroundHarvest, shownHarvest } from './read-harvest.ts'
import { tellUse } from './tell-use.ts'
import { VersionPage } from './version-page.tsx'

/** Reading one harvest, in all its faces, and telling that it was used. */
export const readingRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()
  const addressOf = (id: number) => deps.settings.url + paths.one(id)
  const seen = async (c: Ask): Promise<HarvestAccess | Refusal> => {
    const id = pathId(c)
    return isRefusal(id) ? id : ((await accessHarvest(db, c.var.viewer, id)) ?? missing)
  }
  const published = async (c: Ask, access: HarvestAccess, useForm?: FormState) => {
    const { viewer } = c.var
    const [shown, around] = await Promise.all([shownHarvest(db, viewer, access.id), aroundHarvest(db, viewer, access.id)])
    return shown && { shown, around, page: <HarvestPage access={access} shown={shown} around={around} address={addressOf(access.id)} useForm={useForm} /> }
  }

  app.get(one, async (c) => {
    const access = await seen(c)
    if (isRefusal(access)) return answerRefusal(c, access)
    const { viewer, now } = c.var
    const read = access.readable ? await published(c, access) : undefined
    if (read) return answer(c, { json: () => presentRead(access, read.shown, read.around), page: () => read.page })
    const draft = access.writable ? await harvestForWriter(db, viewer, access.id) : undefined
    if (draft) return answer(c, { json: () => presentDraft(draft, now), page: () => drawPreview(db, access, draft, now) })
    // Whoever is cited gets the words that are about them, and no others.
    if (viewer.kind === 'visitor') return answerRefusal(c, missing)
    if (!wantsJson(c)) return c.redirect(paths.consent(access.id), 303)
    return answer(c, { json: async () => presentMyConsents(access.id, await myConsents(db, viewer, access.id)), page: () => null })
  })

  app.get(`/harvests/:file{${digits}\\.md}`, async (c) => {
    const id = Number.parseInt(c.req.param('file'), 10)
    const access = await accessHarvest(db, c.var.viewer, id)
    const shown = access?.readable ? await shownHarvest(db, c.var.viewer, id) : undefined
    if (!access || !shown) return answerRefusal(c, missing)
    const text = markdownOf(shown, { access, address: addressOf(id), reader: c.var.reader })
    return c.body(text, 200, { 'content-type': 'text/markdown; charset=utf-8', 'content-disposition': `attachment; filename="opbrengst-${id}.md"`, vary: 'cookie, accept-language' })
  })

  app.get(`${one}/versions/:number{${digits}}`, async (c) => {
    const access = await seen(c)
    if (isRefusal(access)) return answerRefusal(c, access)
    const number = pathId(c, 'number')
    const shown = access.readable && !isRefusal(number) ? await shownHarvest(db, c.var.viewer, access.id, number) : undefined
    if (!shown) return answerRefusal(c, missing)
    return answer(c, { json: () => presentShown(shown), page: () => <VersionPage access={access} shown={shown} /> })
  })

  app.post(`${one}/uses`, async (c) => {
    const id = pathId(c)
    if (isRefusal(id)) return answerRefusal(c, id)
    return write(deps, c, {
      input: useInput,
      act: (trx, viewer, { line }, now) => tellUse(trx, viewer, id, line, now),
      accepted: (use) => ({ location: `${paths.one(id)}#use-${use.id}`, body: { id: use.id }, notice: 'harvests.uses.thanks' }),
      again: async (form): Promise<Child> => {
        const access = await seen(c)
        return isRefusal(access) ? undefined : (await published(c, access, form))?.page
      },
    })
  })
  return app
}
