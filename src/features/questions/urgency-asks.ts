import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'
import type { HomeAsk } from './home-page.tsx'
import { paths } from './paths.ts'

/** On the asker's home page: questions that passed their date and wait for an answer. */
export const urgencyAsks = async (db: Database, viewer: Member, _now: Date, t: Translate): Promise<HomeAsk[]> => {
  const waiting = await db
    .selectFrom('urgencyChecks')
    .innerJoin('questions', 'questions.id', 'urgencyChecks.questionId')
    .select(['questions.id', 'questions.title'])
    .distinct()
    .where('urgencyChecks.answer', 'is', null)
    .where('questions.askerId', '=', viewer.personId)
    .where('questions.state', 'in', ['asked', 'gathering', 'working'])
    .where('questions.mergedInto', 'is', null)
    .execute()
  return waiting.map(({ id, title }) => ({
    title: t('questions.home.ask.urgency', { title }),
    why: t('questions.home.ask.urgency.why'),
    href: paths.urgency(id),
    minutes: 1,
  }))
}
