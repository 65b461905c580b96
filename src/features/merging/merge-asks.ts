import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'
import type { HomeAsk } from '../questions/index.ts'
import { paths } from './paths.ts'
import { stateOf } from './policy.ts'
import { mergesFor } from './queries.ts'

/** On the home page: proposals to make one question of two, that wait for this member. */
export const mergeAsks = async (db: Database, viewer: Member, now: Date, t: Translate): Promise<HomeAsk[]> => {
  const waiting = await mergesFor(db, viewer).where('askedOf', '=', viewer.personId).where('outcome', 'is', null).orderBy('proposedAt').limit(10).execute()
  return waiting
    .filter((merge) => stateOf(merge, now) === 'open')
    .map(({ id, proposer, keptAskerId, keptTitle, mergedTitle }) => ({
      title: t('merging.ask', { name: proposer.name, title: (keptAskerId === viewer.personId ? keptTitle : mergedTitle) ?? t('merging.hidden') }),
      why: t('merging.ask.why'),
      href: paths.one(id),
      minutes: 2,
    }))
}
