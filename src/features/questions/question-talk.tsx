import type { Child } from 'hono/jsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { readQuery } from '../../platform/read-input.ts'
import { Conversation, conversationPart, conversationQuery, rememberLook } from '../contributions/index.ts'
import { paths } from './paths.ts'
import { mayContribute } from './policy.ts'
import type { QuestionView } from './queries.ts'

/** The conversation at a question: remarks and answers; joins and experiences stand in groups of their own. */
export const questionTalk = async (deps: Deps, c: Ask, question: QuestionView, form: FormState | undefined): Promise<Child> => {
  const { viewer, now } = c.var
  const place = { questionId: question.id }
  const part = await conversationPart(deps.db, viewer, place, readQuery(c, conversationQuery), now, ['talk'])
  await rememberLook(c, deps.db, part)
  return <Conversation part={part} action={mayContribute(viewer, question) ? paths.contributions(question.id) : undefined} form={form} quietly />
}
