import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { membersOnly } from '../../platform/members-only.ts'
import type { MessageKey } from '../../platform/messages.ts'
import { pathId } from '../../platform/read-input.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { type Draft, harvestForWriter } from './draft.ts'
import { paths } from './paths.ts'
import { presentDraft } from './present.ts'

type Change<Schema extends z.ZodType> = {
  input: Schema
  act: (trx: Transaction, viewer: Member, id: number, input: z.output<Schema>, now: Date) => Promise<object | Refusal>
  notice?: MessageKey
  /** The page with its form, as typed, where it was refused. */
  again?: (c: Ask, draft: Draft, form: FormState) => Child | Promise<Child>
}

/** Adds a page about a draft, for who writes it; to a program it answers the draft itself. */
export const draftPage = (app: Hono<Env>, { db }: Deps, path: string, show: (c: Ask, draft: Draft) => Child | Refusal | Promise<Child | Refusal>): void => {
  app.get(path, membersOnly, async (c) => {
    const id = pathId(c)
    const draft = isRefusal(id) ? id : ((await harvestForWriter(db, c.var.viewer, id)) ?? missing)
    if (isRefusal(draft)) return answerRefusal(c, draft)
    const drawn = wantsJson(c) ? null : await show(c, draft)
    return isRefusal(drawn) ? answerRefusal(c, drawn) : answer(c, { json: () => presentDraft(draft, c.var.now), page: () => drawn })
  })
}

/** Handles a change to a draft: answers the draft as it is after it, or leads back to where it is written. */
export const changeDraft =
  <Schema extends z.ZodType>(deps: Deps, { input, act, again, notice = 'harvests.saved' }: Change<Schema>) =>
  (c: Ask) => {
    const id = pathId(c)
    if (isRefusal(id)) return answerRefusal(c, id)
    return write(deps, c, {
      input,
      act: (trx, viewer, given, now) => act(trx, viewer, id, given, now),
      accepted: async (_, trx, viewer) => {
        const draft = await harvestForWriter(trx, viewer, id)
        return { location: wantsJson(c) ? paths.one(id) : paths.draft(id), status: 200, body: draft && presentDraft(draft, c.var.now), notice }
      },
      ...(again && {
        again: async (form: FormState) => {
          const draft = await harvestForWriter(deps.db, c.var.viewer, id)
          return draft && again(c, draft, form)
        },
      }),
    })
  }
