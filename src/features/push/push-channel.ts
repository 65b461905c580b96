import type { Transaction } from '../../platform/database.ts'
import { announceAfterCommit } from '../../platform/events.ts'
import type { Told } from '../../platform/notices.ts'
import type { Channel, ToldNotice } from '../notices/index.ts'
import { pushTopic } from './push-topic.ts'

/** What a browser shows. */
export type PushPayload = { title: string; body: string; path: string; tag: string; lang: string }

const mostAtOnce = 3

/** Tells in the member's browsers what they want to hear at once, and nothing else. */
export const byPush: Channel = async (trx, _, to, told) => {
  const atOnce = told.filter(({ rhythm }) => rhythm === 'at-once')
  if (atOnce.length === 0) return false
  const subscriptions = await trx.selectFrom('pushSubscriptions').select('id').where('personId', '=', to.viewer.personId).execute()
  if (subscriptions.length === 0) return false
  const payloads = await payloadsFor(trx, to, atOnce)
  const rows = subscriptions.flatMap(({ id }) => payloads.map((payload) => ({ subscriptionId: id, cause: payload.tag, payload: JSON.stringify(payload), nextTryAt: to.now, madeAt: to.now })))
  await trx.insertInto('pushes').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
  announceAfterCommit(trx, { id: 0, topics: [pushTopic] })
  return true
}

/** One for each thing; after a quiet night one for all of them. */
const payloadsFor = async (trx: Transaction, { t, language: lang }: Told, told: ToldNotice[]): Promise<PushPayload[]> => {
  const tag = `notice-${told[0]!.notice.id}`
  if (told.length > mostAtOnce) return [{ title: t('push.several', { count: told.length }), body: '', path: '/', tag, lang }]
  const titles = await openTitles(trx, told)
  return told.map(({ notice, telling }) => ({
    title: t(`push.kind.${notice.kind}`),
    body: (notice.circleId ? undefined : titles.get(notice.questionId ?? 0)) ?? '',
    path: telling.action.path,
    tag: `notice-${notice.id}`,
    lang,
  }))
}

/**
 * Anybody may look at a screen: what stands there is at most the title of a question that is not for a few. No names, nothing that
 * somebody wrote, nothing of a circle.
 */
const openTitles = async (trx: Transaction, told: ToldNotice[]): Promise<Map<number, string>> => {
  const ids = told.flatMap(({ notice }) => notice.questionId ?? [])
  if (ids.length === 0) return new Map()
  const open = await trx
    .selectFrom('questions')
    .select(['id', 'title'])
    .where('id', 'in', ids)
    .where('audience', 'in', ['organisation', 'community', 'public'])
    .execute()
  return new Map(open.map(({ id, title }) => [id, title]))
}
