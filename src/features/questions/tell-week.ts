import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { MailBlock } from '../../platform/mail-parts.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Teller } from '../../platform/notices.ts'
import { type Person, atQuestion, personFrom } from '../../platform/person.ts'
import { nameOf } from '../../ui/index.ts'
import { openStates } from './forms.ts'
import { paths } from './paths.ts'

const weekMs = 7 * 86_400_000
const most = 10

type Asked = { id: number; title: string; whyNow: string; asker: Person }

const blocksOf = ({ id, title, whyNow, asker }: Asked, t: Translate): MailBlock[] => {
  const asks: MailBlock[] = [{ heading: title, path: paths.one(id) }, t('questions.mail.week.asks', { name: nameOf(asker, { t }) })]
  return whyNow ? [...asks, { quote: whyNow }] : asks
}

/**
 * The questions of the past week that are still open and that this person may see, the newest first; not their own, nor those that
 * they are at already. A week without any is not told.
 */
export const weekTeller: Teller = async (trx, { readyAt }, { viewer, t }) => {
  const questions = await trx
    .selectFrom('questions')
    .innerJoin('people', 'people.id', 'questions.askerId')
    .select(['questions.id', 'questions.title', 'questions.whyNow', personFrom(atQuestion('questions.id')).as('asker')])
    .where('askedAt', '>=', new Date(readyAt.getTime() - weekMs))
    .where('askedAt', '<', readyAt)
    .where('state', 'in', openStates)
    .where('askerId', '<>', viewer.personId)
    .where(questionVisibleTo(viewer))
    .where(sql<boolean>`not exists (select from joins where question_id = questions.id and person_id = ${viewer.personId})
      and not exists (select from follows where question_id = questions.id and person_id = ${viewer.personId})
      and not exists (select from contributions where question_id = questions.id and author_id = ${viewer.personId})`)
    .orderBy('askedAt', 'desc')
    .orderBy('questions.id', 'desc')
    .limit(most + 1)
    .execute()
  if (questions.length === 0) return 'gone'
  const blocks = questions.slice(0, most).flatMap((question) => blocksOf(question, t))
  return {
    subject: t('questions.mail.week.subject', { count: Math.min(questions.length, most) }),
    paragraphs: [t('questions.mail.week'), ...blocks],
    action: { words: t(questions.length > most ? 'questions.mail.week.more' : 'questions.mail.week.all'), path: paths.list },
    about: { key: 'week', title: t('questions.mail.week.title'), path: paths.list },
  }
}
