import { questionVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { KeptNotice, Teller, Tellers, Telling, Told } from '../../platform/notices.ts'
import { nameOf } from '../../ui/index.ts'
import { questionPaths, whereItLives } from '../questions/index.ts'
import { mergeIdOf } from './notices.ts'
import { paths } from './paths.ts'
import { stateOf } from './policy.ts'
import { mergeFor } from './queries.ts'

/** A merge that this person is in, with titles that they may read, for as long as it stands like this. */
const mergeToTell = async (trx: Transaction, notice: KeptNotice, { viewer, now }: Told, state: 'open' | 'agreed' | 'undone') => {
  const merge = await mergeFor(trx, viewer, mergeIdOf(notice))
  const { keptTitle: title, mergedTitle: otherTitle } = merge ?? { keptTitle: null, mergedTitle: null }
  return merge && stateOf(merge, now) === state && title !== null && otherTitle !== null ? { ...merge, title, otherTitle } : undefined
}

const about = (id: number, title: string): Telling['about'] => ({ key: `question:${id}`, title, path: questionPaths.one(id) })

const proposed: Teller = async (trx, notice, to) => {
  const merge = await mergeToTell(trx, notice, to, 'open')
  const { t, viewer } = to
  if (!merge || merge.askedOf !== viewer.personId) return 'gone'
  const { id, title, otherTitle, keptId, mergedId, keptAskerId, note } = merge
  const name = nameOf(merge.proposer, to)
  return {
    subject: t('merging.mail.proposed.subject', { name }),
    paragraphs: [t('merging.mail.proposed', { name, title, otherTitle }), ...(note ? [{ quote: note }] : []), t('merging.mail.proposed.how')],
    action: { words: t('merging.mail.proposed.action'), path: paths.one(id) },
    about: keptAskerId === viewer.personId ? about(keptId, title) : about(mergedId, otherTitle),
    sameAs: `merge:${id}`,
  }
}

const agreed: Teller = async (trx, notice, to) => {
  const merge = await mergeToTell(trx, notice, to, 'agreed')
  if (!merge) return 'gone'
  const { t } = to
  const { title, otherTitle, keptId } = merge
  const name = nameOf(merge.asked, to)
  return {
    subject: t('merging.mail.agreed.subject', { name }),
    paragraphs: [t('merging.mail.agreed', { name, title, otherTitle }), t('merging.mail.agreed.undo')],
    action: { words: t('merging.mail.read'), path: questionPaths.one(keptId) },
    about: about(keptId, title),
  }
}

const undone: Teller = async (trx, notice, to) => {
  const merge = await mergeToTell(trx, notice, to, 'undone')
  if (!merge) return 'gone'
  const { t, viewer } = to
  const { id, title, otherTitle, keptId, proposedBy } = merge
  const name = nameOf(proposedBy === viewer.personId ? merge.asked : merge.proposer, to)
  return {
    subject: t('merging.mail.undone.subject', { name }),
    paragraphs: [t('merging.mail.undone', { title, otherTitle })],
    action: { words: t('merging.mail.undone.action'), path: paths.one(id) },
    about: about(keptId, title),
  }
}

/** To who came along: where the question lives on by now, if they may read that. */
const merged: Teller = async (trx, notice, { viewer, t }) => {
  const merge = await trx
    .selectFrom('questionMerges')
    .innerJoin('questions as merged', 'merged.id', 'mergedId')
    .select(['keptId', 'merged.title as otherTitle'])
    .where('questionMerges.id', '=', mergeIdOf(notice))
    .where('outcome', '=', 'agreed')
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  if (!merge) return 'gone'
  const kept = await trx
    .selectFrom('questions')
    .select(['id', 'title'])
    .where('id', '=', await whereItLives(trx, merge.keptId))
    .where(questionVisibleTo(viewer))
    .executeTakeFirst()
  if (!kept) return 'gone'
  const { id, title } = kept
  return {
    subject: t('merging.mail.merged.subject', { title }),
    paragraphs: [t('merging.mail.merged', { title, otherTitle: merge.otherTitle })],
    action: { words: t('merging.mail.read'), path: questionPaths.one(id) },
    about: about(id, title),
  }
}

/** The words for all that merging tells. */
export const mergeTellers: Tellers = { 'merging.proposed': proposed, 'merging.agreed': agreed, 'merging.merged': merged, 'merging.undone': undone }
