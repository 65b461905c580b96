import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { type Language, translator } from '../../platform/messages.ts'
import type { Merging } from './carry-over.ts'

/**
 * The question that goes, as its asker worded it, becomes what they bring when they join the one that stays: theirs to be read, changed
 * and cited like anything that somebody wrote. The merge tells of it, so no event of its own does.
 */
export const writeOwnVersion = async (trx: Transaction, { kept, merged }: Merging): Promise<number> => {
  const asked = await trx
    .selectFrom('questions')
    .innerJoin('people', 'people.id', 'questions.askerId')
    .select(['title', 'story', 'whyNow', 'tried', 'wish', 'askedAt', 'people.language'])
    .where('questions.id', '=', merged.id)
    .executeTakeFirstOrThrow()
  const { id } = await trx
    .insertInto('contributions')
    .values({ questionId: kept.id, kind: 'join', authorId: merged.askerId, text: wordingOf(asked), writtenAt: asked.askedAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Asked = { title: string; story: string; whyNow: string; tried: string; wish: string; language: Language }

const wordingOf = ({ title, story, whyNow, tried, wish, language }: Asked): string => {
  const t = translator(language)
  const told = [
    [t('questions.told.whyNow'), whyNow],
    [t('questions.told.tried'), tried],
    [t('questions.told.wish'), wish],
  ].flatMap(([name, text]) => (text ? `${name}: ${text}` : []))
  return [title, story, ...told].filter(Boolean).join('\n\n')
}

/**
 * Takes it away again, for its asker has the question itself back. Where somebody built on it, by an answer, a citation or a word of thanks, or
 * its asker worded it anew, it stays in the conversation as something that they said.
 */
export const takeOwnVersionBack = async (trx: Transaction, ownVersionId: number | null): Promise<void> => {
  if (ownVersionId === null) return
  await trx.deleteFrom('joins').where('contributionId', '=', ownVersionId).execute()
  await sql`
    delete from contributions where id = ${ownVersionId} and version = 1 and edited_at is null
      and not exists (select from contributions replies where reply_to = ${ownVersionId})
      and not exists (select from passage_sources where contribution_id = ${ownVersionId})
      and not exists (select from helpful_marks where contribution_id = ${ownVersionId})`.execute(trx)
  await trx.updateTable('contributions').set({ kind: 'talk' }).where('id', '=', ownVersionId).execute()
}
