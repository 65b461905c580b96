import type { Child } from 'hono/jsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import { knownQuery } from '../../platform/read-input.ts'
import { Conversation, conversationEnd, conversationPart, conversationQuery, readingFrom, rememberLook } from '../contributions/index.ts'
import { paths } from './paths.ts'
import { mayContribute } from './policy.ts'
import type { QuestionRead } from './read-question-page.ts'

/** The conversation at a question: remarks and answers; joins and experiences stand in groups of their own. */
export const questionTalk = async (deps: Deps, c: Ask, { question, talk, mark, stamp }: QuestionRead, form: FormState | undefined): Promise<Child> => {
  const { viewer, now } = c.var
  const place = { questionId: question.id }
  const query = knownQuery(c, conversationQuery)
  const atTheEnd = query.before === undefined && query.after === undefined
  const part = atTheEnd ? conversationEnd(place, talk, readingFrom(mark, now), query.reply, stamp) : await conversationPart(deps.db, viewer, place, query, now, ['talk'])
  await rememberLook(c, deps.db, part)
  return <Conversation part={part} action={mayContribute(viewer, question) ? paths.contributions(question.id) : undefined} form={form} quietly />
}
