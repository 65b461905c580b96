import type { Transaction } from '../../platform/database.ts'
import type { Addressee, Mail } from '../../platform/mail.ts'
import type { MailBlock } from '../../platform/mail-parts.ts'
import type { Translate } from '../../platform/messages.ts'
import type { NoticeKind, Telling } from '../../platform/notices.ts'
import { paths } from './paths.ts'
import { stopPath } from './stop-link.ts'
import type { ToldNotice } from './tell.ts'

/** One mail with all of this: in its own words where it is one thing, under what they are about where there are more. */
export const writeMail = async (trx: Transaction, cause: string, to: Addressee & { t: Translate }, told: [ToldNotice, ...ToldNotice[]]): Promise<Mail> => {
  const { t, personId, address, language } = to
  const kinds = [...new Set(told.map(({ notice }) => notice.kind))]
  const stop = await stopPath(trx, personId, kinds)
  const rest = told.length === 1 ? single(told[0]) : digest(told, t)
  return {
    cause,
    personId,
    address,
    language,
    ...rest,
    footer: footerFor(kinds, t),
    footerLinks: [
      ...(stop ? [{ words: t('notices.mail.stop'), path: stop }] : []),
      { words: t('notices.mail.choose'), path: paths.settings },
    ],
    ...(stop && { stopPath: stop }),
  }
}

type Words = Pick<Mail, 'subject' | 'paragraphs' | 'action' | 'also' | 'thread'>

const single = ({ telling: { subject, paragraphs, action, also, thread } }: ToldNotice): Words => ({
  subject,
  paragraphs,
  action,
  ...(also && { also }),
  ...(thread && { thread }),
})

type Group = Telling['about'] & { told: ToldNotice[] }

/** What is about the same together, the newest first, in each of them and of all. */
const digest = (told: ToldNotice[], t: Translate): Words => {
  const newestFirst = told.toSorted((one, other) => other.notice.madeAt.getTime() - one.notice.madeAt.getTime() || other.notice.id - one.notice.id)
  const groups = new Map<string, Group>()
  for (const one of newestFirst) {
    const { about } = one.telling
    const group = groups.get(about.key) ?? { ...about, told: [] }
    group.told.push(one)
    groups.set(about.key, group)
  }
  const parts = [...groups.values()]
  return {
    // What a closed circle is about stands in the mail, not on the outside of it.
    subject: t('notices.mail.digest.subject', { count: told.length }),
    paragraphs: [t('notices.mail.digest.lead', { groups: parts.length }), ...parts.flatMap(groupBlocks)],
    ...(parts.length === 1 && sharedThread(told)),
  }
}

/** Where an answer belongs when all of it was said in one place: there, and to nobody in particular. */
const sharedThread = (told: ToldNotice[]): Pick<Mail, 'thread'> => {
  const [first] = told
  if (!first || told.some(({ telling }) => !telling.thread)) return {}
  const { contributionId: _, ...place } = first.telling.thread!
  return { thread: place }
}

const groupBlocks = ({ title, path, told }: Group): MailBlock[] => [{ heading: title, path }, ...told.flatMap(({ telling }) => itemBlocks(telling, path))]

// The heading leads to the page that most of it stands on.
const itemBlocks = ({ paragraphs, underTitle = paragraphs, action, also = [] }: Telling, groupPath: string): MailBlock[] => [
  ...underTitle,
  ...[action, ...also].filter(({ path }) => pageOf(path) !== pageOf(groupPath)).map(({ words, path }) => ({ link: words, path })),
]

const pageOf = (path: string) => path.split(/[?#]/)[0]

const footerFor = (kinds: NoticeKind[], t: Translate): string => (kinds.length === 1 ? t(`notices.mail.why.${kinds[0]!}`) : t('notices.mail.why.several'))
