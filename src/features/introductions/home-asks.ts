import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'
import type { HomeAsk } from '../questions/index.ts'
import { nameOf } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { introductionsThatAsk, knownNameOf } from './queries.ts'

const askedForDays = 60

/** On the home page of the two: whether they want to meet, and whether it helped. */
export const introductionAsks = async (db: Database, viewer: Member, now: Date, t: Translate): Promise<HomeAsk[]> =>
  (await introductionsThatAsk(db, viewer, new Date(now.getTime() - askedForDays * 86_400_000))).map((introduction) => {
    const name = introduction.side === 'known' ? nameOf(introduction.asker, { t }) : knownNameOf(introduction)
    return { title: t(introduction.helpAskedAt ? 'introductions.help.question' : 'introductions.question', { name }), why: introduction.title, href: paths.one(introduction.id), minutes: 1 }
  })
