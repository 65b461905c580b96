import { Hono } from 'hono'
import type { z } from 'zod'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { membersOnly } from '../../platform/members-only.ts'
import type { MessageKey } from '../../platform/messages.ts'
import { pathId } from '../../platform/read-input.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { answerConsent, withdrawConsent } from './answer-consent.ts'
import { ConsentPage } from './consent-page.tsx'
import { answersForm, consentInput, nothing } from './forms.ts'
import { type MyConsents, myConsents } from './my-consents.ts'
import { one, paths } from './paths.ts'
import { presentMyConsents } from './present.ts'
import { type HarvestAccess, accessHarvest } from './read-harvest.ts'

type Mine = { viewer: Member; access: HarvestAccess; consents: MyConsents }

/** What is said with my words, and my answer to that. */
export const consentRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  const mine = async (c: Ask): Promise<Mine | Refusal> => {
    const { viewer } = c.var
    const id = pathId(c)
    if (isRefusal(id) || viewer.kind === 'visitor') return missing
    const access = await accessHarvest(deps.db, viewer, id)
    if (!access) return missing
    if (!access.cited) return refuse('forbidden', { key: 'harvests.consent.not-cited' })
    return { viewer, access, consents: await myConsents(deps.db, viewer, id) }
  }
  const draw = ({ access, consents }: Mine, form?: FormState) => <ConsentPage access={access} consents={consents} form={form} />

  app.get(`${one}/consent`, membersOnly, async (c) => {
    const found = await mine(c)
    if (isRefusal(found)) return answerRefusal(c, found)
    return answer(c, { json: () => presentMyConsents(found.access.id, found.consents), page: () => draw(found) })
  })

  type Act<Schema extends z.ZodType> = (trx: Transaction, viewer: Member, id: number, input: z.output<Schema>, now: Date) => Promise<{ id: number } | Refusal>
  const change =
    <Schema extends z.ZodType>(input: Schema, act: Act<Schema>, notice: MessageKey) =>
    (c: Ask) => {
      const id = pathId(c)
      if (isRefusal(id)) return answerRefusal(c, id)
      return write(deps, c, {
        input,
        act: (trx, viewer, given, now) => act(trx, viewer, id, given, now),
        accepted: async (_, trx, viewer) => {
          const access = await accessHarvest(trx, viewer, id)
          const location = access?.writable ? paths.draft(id) : paths.consent(id)
          return { location, status: 200, body: presentMyConsents(id, await myConsents(trx, viewer, id)), notice }
        },
        again: async (form) => {
          const found = await mine(c)
          return isRefusal(found) ? undefined : draw(found, form)
        },
      })
    }
  app.put(`${one}/consents/me`, change(consentInput, answerConsent, 'harvests.consent.saved'))
  app.post(`${one}/consents/me/answers`, change(answersForm, answerConsent, 'harvests.consent.saved'))
  const withdraw = change(nothing, (trx, viewer, id, _, now) => withdrawConsent(trx, viewer, id, now), 'harvests.consent.withdrawn')
  app.delete(`${one}/consents/me`, withdraw)
  app.post(`${one}/consents/me/withdrawal`, withdraw)
  return app
}
