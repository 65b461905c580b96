import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'
import { nameAtStart } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { recentLiftings } from './queries.ts'

/** On the home page of whose alias was lifted: by whom, at which question. */
export const aliasAsks = async (db: Database, viewer: Member, now: Date, t: Translate): Promise<{ title: string; why: string; href: string; minutes: number }[]> =>
  (await recentLiftings(db, viewer, now)).map(({ by, title, questionId }) => ({
    title: t('aliases.ask.lifted', { name: nameAtStart(by, { t }) }),
    why: title,
    href: paths.one(questionId!),
    minutes: 1,
  }))
