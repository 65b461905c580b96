import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import { atQuestion, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { highlighter } from '../matching/index.ts'
import { questionPaths, questionTexts } from '../questions/index.ts'
import { alikeIds, coveringMost, inOrderOf } from './alike.ts'
import type { Found, Wanted } from './found.ts'

/** Questions that this viewer may see, in every state. */
export const findQuestions = async (db: Database, viewer: Viewer, { q, theme, from, most }: Wanted): Promise<Found[]> => {
  const ids = await alikeIds(db, q, questionTexts)
  const rows = await db
    .selectFrom('questions')
    .innerJoin('people as asker', 'asker.id', 'questions.askerId')
    .select(['questions.id', 'title', 'state', 'themes', 'askedAt', personFrom(atQuestion('questions.id'), 'asker').as('asker')])
    .select(sql<string>`concat_ws(E'\n', story, why_now, wish, tried)`.as('story'))
    .where(sql<boolean>`questions.id = any(${ids}::bigint[])`)
    .where(questionVisibleTo(viewer))
    .$if(theme !== '', (query) => query.where(sql<boolean>`questions.themes @> array[${theme.toLowerCase()}]::text[]`))
    .$if(from !== undefined, (query) => query.where('questions.activeAt', '>=', from!))
    .execute()
  const highlight = highlighter(q)
  const { whole, passage } = highlight
  return coveringMost(inOrderOf(ids, rows, ({ id }) => id), highlight, ({ title, story, themes }) => [title, story, ...themes].join('\n'))
    .slice(0, most)
    .map(({ id, title, story, state, askedAt, asker }) => ({ group: 'questions', path: questionPaths.one(id), title: whole(title), passage: passage(story), person: asker, at: askedAt, state }))
}
