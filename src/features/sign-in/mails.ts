import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import { queueMail } from '../../platform/mail.ts'
import { type Language, translator } from '../../platform/messages.ts'
import { paths } from './paths.ts'

type To = { cause: string; address: string; language: Language; personId?: number }

/** The link to sign in with; for a newcomer it leads to choosing a name. */
export const mailLink = async (trx: Transaction, settings: Settings, { secret, isNew, ...to }: To & { secret: string; isNew: boolean }): Promise<void> => {
  const t = translator(to.language)
  await queueMail(trx, settings, {
    ...to,
    urgent: true,
    subject: t(isNew ? 'sign-in.mail.new.subject' : 'sign-in.mail.subject'),
    paragraphs: [t(isNew ? 'sign-in.mail.new.words' : 'sign-in.mail.words'), t('sign-in.mail.unasked')],
    action: { words: t(isNew ? 'sign-in.mail.new.action' : 'sign-in.mail.action'), path: paths.link(secret) },
  })
}

/** Tells the reader of this mailbox, and nobody else, that there is no account. */
export const mailNoAccount = async (trx: Transaction, settings: Settings, to: To): Promise<void> => {
  const t = translator(to.language)
  await queueMail(trx, settings, {
    ...to,
    urgent: true,
    subject: t('sign-in.mail.none.subject'),
    paragraphs: [t('sign-in.mail.none.words'), t('sign-in.mail.none.what-now'), t('sign-in.mail.unasked')],
  })
}
