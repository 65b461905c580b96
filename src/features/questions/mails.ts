import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { translator } from '../../platform/messages.ts'
import type { UrgencyAnswer } from './check-urgency.ts'
import { paths } from './paths.ts'

/** The mails that questions lead to: still urgent?, and that somebody joined or brought experience. Each once. */
export const questionMails = (settings: Settings): Consumer => ({
  name: 'questions.mails',
  concerns: ({ kind, data }) => kind === 'question.urgency-asked' || kind === 'question.joined' || (kind === 'contribution.written' && (data as { kind?: string }).kind !== 'talk'),
  handle: (trx, event) => mailFor(trx, settings, event),
})

const mailFor = async (trx: Transaction, settings: Settings, event: RecordedEvent): Promise<void> => {
  if (!event.questionId) return
  const question = await trx.selectFrom('questions').select(['id', 'title', 'askerId', 'mergedInto']).where('id', '=', event.questionId).executeTakeFirst()
  if (!question || event.actorId === question.askerId) return
  if (event.kind === 'question.urgency-asked' && question.mergedInto === null) await mailUrgency(trx, settings, question, event)
  if (event.kind === 'question.joined') await mailArrival(trx, settings, question, event, 'joined')
  if (event.kind === 'contribution.written' && (await isExperience(trx, event))) await mailArrival(trx, settings, question, event, 'experience')
}

type About = { id: number; title: string; askerId: number }

const mailUrgency = async (trx: Transaction, settings: Settings, question: About, event: RecordedEvent) => {
  const to = await addressOfPerson(trx, question.askerId)
  if (!to) return
  const t = translator(to.language)
  const answerLink = (answer: UrgencyAnswer['answer']) => ({ words: t(`questions.urgency.${answer}`), path: `${paths.urgency(question.id)}?answer=${answer}` })
  await queueMail(trx, settings, {
    ...to,
    cause: `urgency:${event.id}`,
    personId: question.askerId,
    subject: t('questions.mail.urgency.subject', { title: question.title }),
    paragraphs: [t('questions.mail.urgency.text', { title: question.title })],
    action: answerLink('extend'),
    also: [answerLink('harvest'), answerLink('close')],
  })
}

const isExperience = async (trx: Transaction, event: RecordedEvent): Promise<boolean> => {
  const written = await trx.selectFrom('contributions').select('kind').where('id', '=', event.contributionId).where('deletedAt', 'is', null).executeTakeFirst()
  return written?.kind === 'experience'
}

const mailArrival = async (trx: Transaction, settings: Settings, question: About, event: RecordedEvent, kind: 'joined' | 'experience') => {
  const to = await addressOfPerson(trx, question.askerId)
  const actor = await trx.selectFrom('people').select('name').where('id', '=', event.actorId).where('erasedAt', 'is', null).executeTakeFirst()
  if (!to || !actor) return
  const t = translator(to.language)
  await queueMail(trx, settings, {
    ...to,
    cause: `question-${kind}:${event.id}`,
    personId: question.askerId,
    subject: t(`questions.mail.${kind}.subject`, { name: actor.name }),
    paragraphs: [t(`questions.mail.${kind}.text`, { name: actor.name, title: question.title })],
    action: { words: t('questions.mail.read'), path: paths.one(question.id) },
  })
}
