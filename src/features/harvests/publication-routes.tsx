import { Hono } from 'hono'
import { answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { pathId } from '../../platform/read-input.ts'
import { isRefusal, refuse } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { askConsent } from './ask-consent.ts'
import { changeDraft, draftPage } from './draft-handling.tsx'
import { nothing, publicationInput } from './forms.ts'
import { one, paths } from './paths.ts'
import { presentShown } from './present.ts'
import { publishHarvest } from './publish-harvest.ts'
import { shownHarvest } from './read-harvest.ts'
import { withdrawHarvest } from './withdraw-harvest.ts'
import { WithdrawPage } from './withdraw-page.tsx'

/** Asking those cited, publishing when they answered, and taking it back. */
export const publicationRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  app.post(`${one}/consent-requests`, changeDraft(deps, { input: nothing, act: (trx, viewer, id, _, now) => askConsent(trx, viewer, id, now), notice: 'harvests.publish.asked' }))

  app.post(`${one}/publication`, async (c) => {
    const id = pathId(c)
    if (isRefusal(id)) return answerRefusal(c, id)
    return write(deps, c, {
      input: publicationInput,
      act: (trx, viewer, input, now) => publishHarvest(trx, viewer, id, input, now),
      accepted: async ({ isNew }, trx, viewer) => {
        const shown = await shownHarvest(trx, viewer, id)
        return { location: paths.one(id), status: isNew ? 201 : 200, body: shown && presentShown(shown), notice: 'harvests.publish.done' }
      },
    })
  })

  draftPage(app, deps, `${one}/publication/removal`, (_, draft) => {
    // What is not published, or not any more, has nothing to take back.
    if (!draft.publishedAt || draft.withdrawnAt) return refuse('conflict', { key: 'harvests.withdraw.not-published' })
    return <WithdrawPage draft={draft} />
  })

  const withdraw = changeDraft(deps, { input: nothing, act: (trx, viewer, id, _, now) => withdrawHarvest(trx, viewer, id, now), notice: 'harvests.withdraw.done' })
  app.delete(`${one}/publication`, withdraw)
  app.post(`${one}/publication/removal`, withdraw)
  return app
}
