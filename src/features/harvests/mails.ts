import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { type Translate, translator } from '../../platform/messages.ts'
import { type HarvestAbout, followersWhoMayRead, writersOf } from './mail-recipients.ts'
import { paths } from './paths.ts'

/** The mails that harvests lead to: may your words be used?, everybody answered, and there it is. Each once. */
export const harvestMails = (settings: Settings): Consumer => ({
  name: 'harvests.mails',
  concerns: ({ kind }) => kind in mailers,
  handle: async (trx, event) => {
    const harvest = event.harvestId && (await harvestAbout(trx, event.harvestId))
    if (harvest) await mailers[event.kind as keyof typeof mailers](trx, settings, harvest, event)
  },
})

export const harvestAbout = (trx: Transaction, id: number): Promise<HarvestAbout | undefined> =>
  trx
    .selectFrom('harvests')
    .select(['id', 'title', 'questionId', 'circleId', 'begunBy', 'consentAskedAt', 'publishedAudience', 'publishedOrganisationId'])
    .where('id', '=', id)
    .executeTakeFirst()

type HarvestMail = { subject: string; paragraphs: string[]; action: { words: string; path: string } }

/** Mails one person about a harvest, once for this cause, if they have an address. */
export const mailAbout = async (trx: Transaction, settings: Settings, personId: number, cause: string, words: (t: Translate) => HarvestMail): Promise<void> => {
  const to = await addressOfPerson(trx, personId)
  if (to) await queueMail(trx, settings, { ...to, personId, cause, ...words(translator(to.language)) })
}

/** A mail to somebody whose words are used. */
export const askingMail = (harvest: HarvestAbout, kind: 'asked' | 'reminder') => (t: Translate): HarvestMail => ({
  subject: t(`harvests.mail.${kind}.subject`, { title: harvest.title }),
  paragraphs: [t(`harvests.mail.${kind}`, { title: harvest.title }), t('harvests.mail.asked.how')],
  action: { words: t('harvests.mail.answer'), path: paths.consent(harvest.id) },
})

/** A mail to those who write it, when nothing is waited for any more. */
export const readyMail = (harvest: HarvestAbout, kind: 'answered' | 'deadline') => (t: Translate): HarvestMail => ({
  subject: t(`harvests.mail.${kind}.subject`, { title: harvest.title }),
  paragraphs: [t(`harvests.mail.${kind}`, { title: harvest.title })],
  action: { words: t('harvests.mail.to-publish'), path: `${paths.draft(harvest.id)}#publish` },
})

const mailAsked = async (trx: Transaction, settings: Settings, harvest: HarvestAbout, event: RecordedEvent) => {
  const { personIds } = event.data as { personIds: number[] }
  // Whoever asks sees their own passages on the page that they asked from.
  for (const personId of personIds.filter((id) => id !== event.actorId))
    await mailAbout(trx, settings, personId, `harvest-asked:${event.id}:${personId}`, askingMail(harvest, 'asked'))
}

const mailAllAnswered = async (trx: Transaction, settings: Settings, harvest: HarvestAbout, event: RecordedEvent) => {
  const { waiting } = event.data as { waiting: number }
  if (waiting > 0 || !harvest.consentAskedAt) return
  const published = await trx
    .selectFrom('harvestVersions')
    .select('number')
    .where('harvestId', '=', harvest.id)
    .where('publishedAt', '>=', harvest.consentAskedAt)
    .executeTakeFirst()
  if (published) return
  for (const personId of await writersOf(trx, harvest))
    await mailAbout(trx, settings, personId, `harvest-answered:${harvest.id}:${harvest.consentAskedAt.getTime()}:${personId}`, readyMail(harvest, 'answered'))
}

const mailPublished = async (trx: Transaction, settings: Settings, harvest: HarvestAbout, event: RecordedEvent) => {
  const readers = await followersWhoMayRead(trx, harvest)
  for (const personId of readers.filter((id) => id !== event.actorId))
    await mailAbout(trx, settings, personId, `harvest-published:${harvest.id}:${personId}`, (t) => ({
      subject: t('harvests.mail.published.subject', { title: harvest.title }),
      paragraphs: [t('harvests.mail.published', { title: harvest.title })],
      action: { words: t('harvests.mail.read'), path: paths.one(harvest.id) },
    }))
}

const mailers = { 'harvest.consent-asked': mailAsked, 'harvest.consent-answered': mailAllAnswered, 'harvest.published': mailPublished }
