import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { type Translate, translator } from '../../platform/messages.ts'
import { questionPaths } from '../questions/index.ts'
import { peopleWhoCameAlong } from './mail-recipients.ts'
import { paths } from './paths.ts'

/** The mails that merging leads to: somebody proposes it, it was agreed, where your question lives on, and it was undone. Each once. */
export const mergeMails = (settings: Settings): Consumer => ({
  name: 'merging.mails',
  concerns: ({ kind, data }) => kind === 'merge.proposed' || (kind === 'question.merged' && 'from' in (data as object)) || (kind === 'question.unmerged' && 'from' in (data as object)),
  handle: async (trx, event) => {
    const about = await mergeAbout(trx, (event.data as { mergeId: number }).mergeId)
    if (about) await mailers[event.kind as keyof typeof mailers](trx, settings, about, event)
  },
})

const mergeAbout = (trx: Transaction, id: number) =>
  trx
    .selectFrom('questionMerges')
    .innerJoin('questions as kept', 'kept.id', 'questionMerges.keptId')
    .innerJoin('questions as merged', 'merged.id', 'questionMerges.mergedId')
    .innerJoin('people as proposer', 'proposer.id', 'questionMerges.proposedBy')
    .innerJoin('people as asked', 'asked.id', 'questionMerges.askedOf')
    .select(['questionMerges.id', 'keptId', 'mergedId', 'proposedBy', 'askedOf', 'note', 'outcome', 'undoneAt', 'kept.title', 'merged.title as otherTitle', 'merged.mergedInto'])
    .select(['proposer.name as proposerName', 'asked.name as askedName'])
    .where('questionMerges.id', '=', id)
    .executeTakeFirst()

type About = NonNullable<Awaited<ReturnType<typeof mergeAbout>>>
type MergeMail = { subject: string; paragraphs: string[]; action: { words: string; path: string } }

const mail = async (trx: Transaction, settings: Settings, personId: number, cause: string, words: (t: Translate) => MergeMail) => {
  const to = await addressOfPerson(trx, personId)
  if (to) await queueMail(trx, settings, { ...to, personId, cause, ...words(translator(to.language)) })
}

const mailProposed = async (trx: Transaction, settings: Settings, about: About, event: RecordedEvent) => {
  // Answered or withdrawn meanwhile; turned round, the other one hears of it by an event of its own.
  if (about.outcome !== null || about.proposedBy !== event.actorId) return
  const { title, otherTitle, proposerName: name, note } = about
  await mail(trx, settings, about.askedOf, `merge-proposed:${event.id}`, (t) => ({
    subject: t('merging.mail.proposed.subject', { name }),
    paragraphs: [t('merging.mail.proposed', { name, title, otherTitle }), ...(note ? [note] : []), t('merging.mail.proposed.how')],
    action: { words: t('merging.mail.proposed.action'), path: paths.one(about.id) },
  }))
}

const mailMerged = async (trx: Transaction, settings: Settings, about: About, event: RecordedEvent) => {
  if (about.undoneAt) return
  const { title, otherTitle, askedName: name } = about
  const action = (t: Translate) => ({ words: t('merging.mail.read'), path: questionPaths.one(about.keptId) })
  if (about.proposedBy !== event.actorId)
    await mail(trx, settings, about.proposedBy, `merge-agreed:${about.id}`, (t) => ({
      subject: t('merging.mail.agreed.subject', { name }),
      paragraphs: [t('merging.mail.agreed', { name, title, otherTitle }), t('merging.mail.agreed.undo')],
      action: action(t),
    }))
  for (const personId of await peopleWhoCameAlong(trx, about))
    await mail(trx, settings, personId, `question-merged:${about.id}:${personId}`, (t) => ({
      subject: t('merging.mail.merged.subject', { title }),
      paragraphs: [t('merging.mail.merged', { title, otherTitle })],
      action: action(t),
    }))
}

const mailUndone = async (trx: Transaction, settings: Settings, about: About, event: RecordedEvent) => {
  // Told at both questions; one of these is enough to mail about.
  if (event.questionId !== about.mergedId || about.mergedInto !== null || about.proposedBy === about.askedOf) return
  const [to, name] = event.actorId === about.proposedBy ? [about.askedOf, about.proposerName] : [about.proposedBy, about.askedName]
  const { title, otherTitle } = about
  await mail(trx, settings, to, `merge-undone:${about.id}`, (t) => ({
    subject: t('merging.mail.undone.subject', { name }),
    paragraphs: [t('merging.mail.undone', { title, otherTitle })],
    action: { words: t('merging.mail.undone.action'), path: paths.one(about.id) },
  }))
}

const mailers = { 'merge.proposed': mailProposed, 'question.merged': mailMerged, 'question.unmerged': mailUndone }
