import type { Transaction } from '../../platform/database.ts'
import type { MailBlock } from '../../platform/mail-parts.ts'
import type { KeptNotice, Told, Untold } from '../../platform/notices.ts'
import { nameOf } from '../../ui/index.ts'
import { type Place, placeColumns, placeOf } from './place.ts'
import { type Contribution, contributionFor } from './queries.ts'
import { whereItStands } from './where-it-stands.ts'

export type ContributionToTell = {
  contribution: Contribution
  name: string
  /** It answers something that the person wrote who is told. */
  answersThem: boolean
  /** Who says it, and the words as they stand now. */
  said: MailBlock[]
  path: string
}

/**
 * What somebody wrote, for a person who is told of it: in its newest wording. It has gone when it was deleted or can't be seen by them
 * any more, and there is no need to tell it when they have read that far on the page.
 */
export const contributionToTell = async (trx: Transaction, { contributionId }: KeptNotice, to: Told): Promise<ContributionToTell | Untold> => {
  const contribution = contributionId ? await contributionFor(trx, to.viewer, contributionId) : undefined
  if (!contribution || contribution.deletedAt) return 'gone'
  if (await hasRead(trx, to, placeOf(contribution), contribution.id)) return 'read'
  const answersThem = contribution.replyTo !== null && (await isAuthor(trx, to.viewer.personId, contribution.replyTo))
  const name = nameOf(contribution.author, to)
  return {
    contribution,
    name,
    answersThem,
    said: [leadFor(contribution, name, answersThem, to), ...quotes(contribution, to)],
    path: await whereItStands(trx, contribution),
  }
}

const leadFor = ({ kind, replyToAuthor }: Contribution, name: string, answersThem: boolean, { t }: Told): string => {
  if (answersThem) return t('contributions.tell.reply', { name })
  return replyToAuthor === null ? t(`contributions.tell.${kind}`, { name }) : t('contributions.tell.reply-to', { name, other: nameOf(replyToAuthor, { t }) })
}

const quotes = ({ text, worked, didNotWork }: Contribution, { t }: Told): MailBlock[] => [
  { quote: shortened(text) },
  ...(worked ? [`${t('contributions.worked')}:`, { quote: shortened(worked) }] : []),
  ...(didNotWork ? [`${t('contributions.did-not-work')}:`, { quote: shortened(didNotWork) }] : []),
]

const most = 1_500

/** All of it where it is not very long; otherwise up to a word, and the rest on the page. */
const shortened = (text: string): string => {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const end = start.search(/\s\S*$/)
  return `${(end > 0 ? start.slice(0, end) : start).toWellFormed()} …`
}

const hasRead = async (trx: Transaction, { viewer, now }: Told, place: Place, contributionId: number): Promise<boolean> => {
  const { questionId, circleId } = placeColumns(place)
  const mark = await trx
    .selectFrom('readingMarks')
    .select('contributionId')
    .where('personId', '=', viewer.personId)
    .where('at', '<=', now)
    .where('questionId', 'is not distinct from', questionId)
    .where('circleId', 'is not distinct from', circleId)
    .where('contributionId', '>=', contributionId)
    .executeTakeFirst()
  return mark !== undefined
}

const isAuthor = async (trx: Transaction, personId: number, contributionId: number): Promise<boolean> => {
  const own = await trx.selectFrom('contributions').select('id').where('id', '=', contributionId).where('authorId', '=', personId).executeTakeFirst()
  return own !== undefined
}
