import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'
import type { HomeAsk } from '../questions/index.ts'
import { nameAtStart } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { openInvitations } from './queries.ts'

const shownForDays = 30

/** On the home page: the questions that somebody asks this member to. */
export const invitationAsks = async (db: Database, viewer: Member, now: Date, t: Translate): Promise<HomeAsk[]> =>
  (await openInvitations(db, viewer, new Date(now.getTime() - shownForDays * 86_400_000))).map(({ id, title, inviter }) => ({
    title: inviter ? t('invitations.home.ask', { name: nameAtStart(inviter, { t }), title }) : t('invitations.home.quiet', { title }),
    why: t('invitations.home.why'),
    href: paths.one(id),
    minutes: 1,
  }))
