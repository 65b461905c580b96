import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { KeptNotice, Teller, Tellers, Telling, Told } from '../../platform/notices.ts'
import { atQuestion, personFrom } from '../../platform/person.ts'
import { nameOf } from '../../ui/index.ts'
import { contributionToTell } from '../contributions/index.ts'
import type { UrgencyAnswer } from './check-urgency.ts'
import { isOpen } from './policy.ts'
import { isAtQuestion } from './notices.ts'
import { paths } from './paths.ts'
import { weekTeller } from './tell-week.ts'

/** A question as far as this person may see it now. */
const questionToTell = (trx: Transaction, { questionId }: KeptNotice, { viewer }: Told) =>
  trx
    .selectFrom('questions')
    .select(['id', 'title', 'askerId', 'state'])
    .select((eb) => eb.exists(eb.selectFrom('people').select('id').where('id', '=', viewer.personId).where(isAtQuestion(questionId ?? null))).as('isAt'))
    .where('id', '=', questionId ?? null)
    .where(questionVisibleTo(viewer))
    .executeTakeFirst()

export const aboutQuestion = ({ id, title }: { id: number; title: string }): Telling['about'] => ({ key: `question:${id}`, title, path: paths.one(id) })

const urgency: Teller = async (trx, notice, to) => {
  const question = await questionToTell(trx, notice, to)
  if (!question || question.askerId !== to.viewer.personId || !isOpen(question.state)) return 'gone'
  const open = await trx.selectFrom('urgencyChecks').select('id').where('questionId', '=', question.id).where('answer', 'is', null).executeTakeFirst()
  if (!open) return 'gone'
  const { t } = to
  const answerLink = (answer: UrgencyAnswer['answer']) => ({ words: t(`questions.urgency.${answer}`), path: `${paths.urgency(question.id)}?answer=${answer}` })
  return {
    subject: t('questions.mail.urgency.subject', { title: question.title }),
    paragraphs: [t('questions.mail.urgency.text', { title: question.title })],
    action: answerLink('extend'),
    also: [answerLink('harvest'), answerLink('close')],
    about: aboutQuestion(question),
    sameAs: `urgency:${question.id}`,
  }
}

/** Where it stands now: a question that becomes part of another one takes it along. */
const questionOfContribution = async (trx: Transaction, { contributionId }: KeptNotice) =>
  (await trx.selectFrom('contributions').select('questionId').where('id', '=', contributionId ?? null).executeTakeFirst())?.questionId ?? null

const contribution: Teller = async (trx, notice, to) => {
  const question = await questionToTell(trx, { ...notice, questionId: await questionOfContribution(trx, notice) }, to)
  const isYours = question?.askerId === to.viewer.personId
  // Whoever stopped following since then does not want to know.
  if (!question || (notice.kind === 'questions' && !question.isAt && !isYours)) return 'gone'
  const written = await contributionToTell(trx, notice, to)
  if (typeof written === 'string') return written
  const { name, said, answersThem, path } = written
  const { t } = to
  const { title } = question
  const which = answersThem ? 'reply' : isYours ? (`yours.${written.contribution.kind}` as const) : (`other.${written.contribution.kind}` as const)
  return {
    subject: t(`questions.mail.${which}`, { name, title }),
    paragraphs: [t(isYours ? 'questions.mail.at.yours' : 'questions.mail.at.other', { title }), ...said],
    underTitle: said,
    action: { words: t('questions.mail.read'), path },
    about: aboutQuestion(question),
    thread: { questionId: question.id, contributionId: written.contribution.id },
  }
}

const met: Teller = async (trx, notice, to) => {
  const question = await questionToTell(trx, notice, to)
  if (!question || !question.isAt || (question.state !== 'closed' && question.state !== 'harvested')) return 'gone'
  if (await heardOfHarvest(trx, notice)) return 'gone'
  const { t } = to
  const { title, state } = question
  const last = await trx
    .selectFrom('questionStates')
    .leftJoin('people', (join) => join.onRef('people.id', '=', 'questionStates.personId').on('people.erasedAt', 'is', null))
    .select(['why', 'people.id as personId', personFrom(atQuestion('questionStates.questionId')).as('person')])
    .where('questionId', '=', question.id)
    .where('state', '=', state)
    .orderBy('questionStates.id', 'desc')
    .executeTakeFirst()
  return {
    subject: t(`questions.mail.met.${state}.subject`, { title }),
    paragraphs: [
      t(`questions.mail.met.${state}`, { title }),
      ...(last?.why ? [...(last.personId ? [t('questions.mail.met.why', { name: nameOf(last.person, to) })] : []), { quote: last.why }] : []),
    ],
    action: { words: t('questions.mail.to-question'), path: paths.one(question.id) },
    about: aboutQuestion(question),
  }
}

/** They are told, or were told, of what the question brought: that says it as well. */
const heardOfHarvest = async (trx: Transaction, { personId, questionId }: KeptNotice): Promise<boolean> => {
  const heard = await trx
    .selectFrom('notices')
    .select('id')
    .where('personId', '=', personId)
    .where('questionId', '=', questionId ?? null)
    .where('what', '=', 'harvests.published')
    .where(sql<boolean>`outcome is distinct from 'gone'`)
    .executeTakeFirst()
  return heard !== undefined
}

/** The words for all that questions tell. */
export const questionTellers: Tellers = {
  'questions.urgency': urgency,
  'questions.contribution': contribution,
  'questions.met': met,
  'questions.week': weekTeller,
}
