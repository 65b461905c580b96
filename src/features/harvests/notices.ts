import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { type Notice, queueNotices } from '../../platform/notices.ts'
import { metNotices } from '../questions/index.ts'
import { type HarvestAbout, followersWhoMayRead, writersOf } from './notice-recipients.ts'

/** Who is told what of a harvest: may your words be used?, everybody answered, and there it is. Each once. */
export const harvestNotices: Consumer = {
  name: 'harvests.mails',
  concerns: ({ kind, harvestId }) => harvestId !== null && kind in noticesFor,
  handle: async (trx, event) => {
    const harvest = event.harvestId && (await harvestAbout(trx, event.harvestId))
    if (harvest) await queueNotices(trx, await noticesFor[event.kind as keyof typeof noticesFor](trx, harvest, event), event.at)
  },
}

export const harvestAbout = (trx: Transaction, id: number): Promise<HarvestAbout | undefined> =>
  trx
    .selectFrom('harvests')
    .select(['id', 'title', 'questionId', 'circleId', 'begunBy', 'consentAskedAt', 'publishedAudience', 'publishedOrganisationId'])
    .where('id', '=', id)
    .executeTakeFirst()

type Sort = 'asked' | 'reminder' | 'answered' | 'deadline' | 'published'

/** That one person is told this about a harvest, once for this cause. */
export const noticeAbout = (harvest: HarvestAbout, sort: Sort, personId: number, cause: string): Notice => ({
  cause,
  personId,
  kind: sort === 'published' ? 'outcomes' : 'asked',
  what: `harvests.${sort}`,
  questionId: harvest.questionId,
  circleId: harvest.circleId,
  harvestId: harvest.id,
})

const asked = async (_: Transaction, harvest: HarvestAbout, event: RecordedEvent): Promise<Notice[]> => {
  const { personIds } = event.data as { personIds: number[] }
  // Whoever asks sees their own passages on the page that they asked from.
  return personIds.filter((id) => id !== event.actorId).map((personId) => noticeAbout(harvest, 'asked', personId, `harvest-asked:${event.id}:${personId}`))
}

const answered = async (trx: Transaction, harvest: HarvestAbout, event: RecordedEvent): Promise<Notice[]> => {
  const { waiting } = event.data as { waiting: number }
  if (waiting > 0 || !harvest.consentAskedAt) return []
  const round = harvest.consentAskedAt.getTime()
  return (await writersOf(trx, harvest)).map((personId) => noticeAbout(harvest, 'answered', personId, `harvest-answered:${harvest.id}:${round}:${personId}`))
}

/** The harvest closes the loop for who may read it; others at its question hear that it was answered. */
const published = async (trx: Transaction, harvest: HarvestAbout, event: RecordedEvent): Promise<Notice[]> => {
  const readers = (await followersWhoMayRead(trx, harvest)).filter((id) => id !== event.actorId)
  const { number } = event.data as { number: number }
  const others = number === 1 ? await metNotices(trx, harvest.questionId, event.actorId) : []
  return [
    ...readers.map((personId) => noticeAbout(harvest, 'published', personId, `harvest-published:${harvest.id}:${personId}`)),
    ...others.filter(({ personId }) => !readers.includes(personId)),
  ]
}

const noticesFor = { 'harvest.consent-asked': asked, 'harvest.consent-answered': answered, 'harvest.published': published }
