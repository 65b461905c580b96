import { sql } from 'kysely'
import { harvestVisibleTo, harvestWritableBy, questionVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { KeptNotice, Teller, Tellers, Telling, Told } from '../../platform/notices.ts'
import { questionPaths } from '../questions/index.ts'
import { paths } from './paths.ts'
import { shownHarvest } from './read-harvest.ts'
import { isSilent, isUnpublished, silentConsents } from './waiting.ts'

/** A harvest as far as this person may see it, and what it waits for from them. */
const harvestToTell = (trx: Transaction, { harvestId }: KeptNotice, { viewer }: Told) =>
  trx
    .selectFrom('harvests')
    .leftJoin('questions', (join) => join.onRef('questions.id', '=', 'harvests.questionId').on(questionVisibleTo(viewer)))
    .select(['harvests.id', 'harvests.title', 'harvests.questionId', 'harvests.withdrawnAt', 'questions.title as questionTitle'])
    .select([
      sql<boolean>`exists (select from ${silentConsents} where passages.harvest_id = harvests.id
        and consents.person_id = ${viewer.personId} and consents.asked_at is not null and ${isSilent})`.as('waitsForThem'),
      sql<boolean>`(${harvestWritableBy(viewer)} and ${isUnpublished})`.as('theyCanPublish'),
    ])
    .where('harvests.id', '=', harvestId ?? null)
    .where(harvestVisibleTo(viewer))
    .executeTakeFirst()

type Harvest = NonNullable<Awaited<ReturnType<typeof harvestToTell>>>

/** Things about a harvest stand under its question, for who may see that. */
const about = ({ id, title, questionId, questionTitle }: Pick<Harvest, 'id' | 'title' | 'questionId' | 'questionTitle'>): Telling['about'] =>
  questionTitle === null ? { key: `harvest:${id}`, title, path: paths.one(id) } : { key: `question:${questionId}`, title: questionTitle, path: questionPaths.one(questionId) }

/** Asks somebody whose words are used, for as long as they have not answered. */
const asking =
  (sort: 'asked' | 'reminder'): Teller =>
  async (trx, notice, to) => {
    const harvest = await harvestToTell(trx, notice, to)
    if (!harvest?.waitsForThem) return 'gone'
    const { t } = to
    const { title } = harvest
    return {
      subject: t(`harvests.mail.${sort}.subject`, { title }),
      paragraphs: [t(`harvests.mail.${sort}`, { title }), t('harvests.mail.asked.how')],
      action: { words: t('harvests.mail.answer'), path: paths.consent(harvest.id) },
      about: about(harvest),
      sameAs: `consent:${harvest.id}`,
    }
  }

/** Tells those who write it that nothing is waited for any more, for as long as they did not publish. */
const ready =
  (sort: 'answered' | 'deadline'): Teller =>
  async (trx, notice, to) => {
    const harvest = await harvestToTell(trx, notice, to)
    if (!harvest?.theyCanPublish) return 'gone'
    const { t } = to
    const { title } = harvest
    return {
      subject: t(`harvests.mail.${sort}.subject`, { title }),
      paragraphs: [t(`harvests.mail.${sort}`, { title })],
      action: { words: t('harvests.mail.to-publish'), path: `${paths.draft(harvest.id)}#publish` },
      about: about(harvest),
      sameAs: `ready:${harvest.id}`,
    }
  }

const published: Teller = async (trx, notice, to) => {
  const harvest = await harvestToTell(trx, notice, to)
  const shown = harvest && !harvest.withdrawnAt ? await shownHarvest(trx, to.viewer, harvest.id) : undefined
  if (!shown) return 'gone'
  const { t } = to
  const { title, intro } = shown
  return {
    subject: t('harvests.mail.published.subject', { title }),
    paragraphs: [t('harvests.mail.published', { title }), ...(intro ? [{ quote: intro }] : [])],
    action: { words: t('harvests.mail.read'), path: paths.one(harvest!.id) },
    about: about({ ...harvest!, title }),
  }
}

/** The words for all that harvests tell. */
export const harvestTellers: Tellers = {
  'harvests.asked': asking('asked'),
  'harvests.reminder': asking('reminder'),
  'harvests.answered': ready('answered'),
  'harvests.deadline': ready('deadline'),
  'harvests.published': published,
}
