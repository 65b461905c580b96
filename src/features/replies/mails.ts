import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { say, translator } from '../../platform/messages.ts'
import type { Refusal } from '../../platform/refusal.ts'
import type { Answered, ReplyTo } from '../../platform/reply-address.ts'
import { circlePaths } from '../circles/index.ts'
import { contributionPaths } from '../contributions/index.ts'
import { questionPaths } from '../questions/index.ts'

/**
 * Tells somebody why their answer was not posted: at most once a day for one conversation, so that no two programs go on answering each
 * other. It goes to the address that we know, never to where the answer came from, and says nothing of what they may not read.
 */
export const explainRefusal = async (trx: Transaction, settings: Settings, { personId, answered }: ReplyTo, refusal: Refusal, now: Date): Promise<void> => {
  const to = await addressOfPerson(trx, personId)
  if (!to) return
  const t = translator(to.language)
  await queueMail(trx, settings, {
    ...to,
    cause: `reply-refused:${personId}:${answered.kind}:${answered.id}:${now.toISOString().slice(0, 10)}`,
    subject: t('replies.refused.subject'),
    paragraphs: [why(refusal, to.language), t('replies.refused.kept')],
    ...(refusal.refused !== 'missing' && { action: { words: t('replies.refused.open'), path: pathOf(answered) } }),
  })
}

/** Tells somebody, once, that we keep the words of an answer and nothing else. */
export const tellAboutAttachments = async (trx: Transaction, settings: Settings, { personId, answered }: ReplyTo): Promise<void> => {
  const to = await addressOfPerson(trx, personId)
  if (!to) return
  const t = translator(to.language)
  await queueMail(trx, settings, {
    ...to,
    cause: `reply-attachments:${personId}`,
    subject: t('replies.attachments.subject'),
    paragraphs: [t('replies.attachments.words'), t('replies.attachments.once')],
    action: { words: t('replies.refused.open'), path: pathOf(answered) },
  })
}

const why = (refusal: Refusal, language: 'nl' | 'en'): string => {
  const t = translator(language)
  if (refusal.refused === 'missing') return t('replies.refused.missing')
  const [field] = Object.values(refusal.fields ?? {})
  if (field?.key === 'platform.field.empty') return t('replies.refused.empty')
  return say(language, field ?? refusal.message)
}

const pathOf = ({ kind, id }: Answered): string => ({ question: questionPaths.one, circle: circlePaths.one, contribution: contributionPaths.one })[kind](id)
