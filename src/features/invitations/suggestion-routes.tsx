import { Hono } from 'hono'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { addresses } from '../../ui/index.ts'
import { accessQuestion, questionPaths } from '../questions/index.ts'
import { findLike } from './find-like.ts'
import { inviteInput } from './forms.ts'
import { invitePerson } from './invite-person.ts'
import { atQuestion } from './paths.ts'
import { inviteRefusal, isTheirs } from './policy.ts'
import { presentSuggestions } from './present.ts'
import { askedTo, textOf } from './queries.ts'
import { suggestionsFor } from './suggest.ts'
import { SuggestionsPage } from './suggestions-page.tsx'

/** Whom one could ask, and asking them. */
export const suggestionRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  const idOf = (c: Ask) => Number(c.req.param('id'))

  /** For those whose question it is. To others there is nothing here. */
  const suggested = async (c: Ask, viewer: Member) => {
    const question = await accessQuestion(db, viewer, idOf(c))
    if (!question || !isTheirs(viewer, question)) return missing
    const refusal = inviteRefusal(question)
    if (refusal) return refusal
    const [suggestions, asked] = await Promise.all([suggestionsFor(db, viewer, { ...question, ...(await textOf(db, question.id)) }, findLike, c.var.now), askedTo(db, question.id)])
    return { questionId: question.id, title: question.title, suggestions, asked }
  }

  const draw = async (c: Ask, form: FormState) => {
    const { viewer } = c.var
    const found: Awaited<ReturnType<typeof suggested>> | false = viewer.kind === 'member' && (await suggested(c, viewer))
    return found && !isRefusal(found) && <SuggestionsPage {...found} form={form} />
  }

  return new Hono<Env>()
    .get(`${atQuestion}/suggestions`, async (c) => {
      const { viewer } = c.var
      if (viewer.kind === 'visitor') return wantsJson(c) ? answerRefusal(c, missing) : c.redirect(`${addresses.signIn}?return_to=${encodeURIComponent(c.req.path)}`, 303)
      const found: Refusal | Exclude<Awaited<ReturnType<typeof suggested>>, Refusal> = await suggested(c, viewer)
      if (isRefusal(found)) return answerRefusal(c, found)
      return answer(c, { json: () => presentSuggestions(found.suggestions, found.asked, c.var.reader), page: () => <SuggestionsPage {...found} /> })
    })
    .post(`${atQuestion}/invitations`, (c) =>
      write(deps, c, {
        input: inviteInput,
        act: (trx, viewer, input, now) => invitePerson(trx, viewer, idOf(c), input, now),
        accepted: ({ id, person }) => ({ location: questionPaths.one(idOf(c)), body: { id, person }, notice: 'invitations.invited.done' }),
        again: (form) => draw(c, form),
      }),
    )
}
