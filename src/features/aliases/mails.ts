import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { translator } from '../../platform/messages.ts'
import { personFrom } from '../../platform/person.ts'
import { fullDateWords, nameAtStart } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** Tells somebody at once that a confidant found out who they are, with the reason. */
export const aliasMails = (settings: Settings): Consumer => ({
  name: 'aliases.mails',
  concerns: ({ kind }) => kind === 'alias.lifted',
  handle: (trx, event) => mailLifting(trx, settings, event),
})

const mailLifting = async (trx: Transaction, settings: Settings, event: RecordedEvent): Promise<void> => {
  const { lifting: id } = event.data as { lifting: number }
  const lifting = await trx
    .selectFrom('aliasLiftings')
    .innerJoin('questions', 'questions.id', 'aliasLiftings.questionId')
    .innerJoin('people as lifter', 'lifter.id', 'aliasLiftings.liftedBy')
    .select(['questions.id as questionId', 'questions.title', 'aliasLiftings.personId', 'aliasLiftings.reason', 'aliasLiftings.liftedAt', personFrom('elsewhere', 'lifter').as('by')])
    .where('aliasLiftings.id', '=', id)
    .executeTakeFirst()
  const to = lifting && (await addressOfPerson(trx, lifting.personId))
  if (!to) return
  const { questionId, title, reason, liftedAt, by } = lifting
  const t = translator(to.language)
  await queueMail(trx, settings, {
    ...to,
    cause: `alias-lifted:${id}`,
    subject: t('aliases.mail.lifted.subject'),
    paragraphs: [
      t('aliases.mail.lifted.text', { name: nameAtStart(by, { t }), when: fullDateWords(liftedAt, to.language), title }),
      t('aliases.mail.lifted.reason', { reason }),
      t('aliases.mail.lifted.others'),
    ],
    action: { words: t('aliases.mail.lifted.action'), path: paths.one(questionId) },
  })
}
