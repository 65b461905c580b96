import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import { type Person, atQuestion, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type Because, type Text, explain, findAlike } from '../matching/index.ts'
import type { State } from './forms.ts'
import { questionTexts } from './matching-texts.ts'

/** A question that looks the same, and why. */
export type LookAlike = { id: number; title: string; state: State; asker: Person; because: Because[] }

export const most = 5
/** So many that are alike are looked at for five that this viewer may see. */
const mostLooked = 200
/** Below these, what is shared is chance: one word that half of the questions have too, or only pieces of words, which nobody would understand as a reason. */
export const leastSimilarity = 0.1
const leastTold = 3

/** Whether the reasons tell enough together. */
export const tellsEnough = (because: Because[] = []): boolean => because.reduce((sum, { weight }) => sum + weight, 0) >= leastTold

/** Open questions that look like this text, best first. */
export const similarQuestions = async (db: Database, viewer: Viewer, text: Text): Promise<LookAlike[]> => {
  if (text.title.trim().length < 3) return []
  const found = (await findAlike(db, text, { sources: [questionTexts], most: mostLooked })).filter(({ similarity }) => similarity >= leastSimilarity)
  const visible = await visibleOf(db, viewer, found.map(({ id }) => id))
  const looked = found.filter(({ id }) => visible.has(id)).slice(0, 2 * most)
  const because = await explain(db, text, questionTexts, looked)
  return looked
    .filter(({ id }) => tellsEnough(because.get(id)))
    .slice(0, most)
    .map(({ id }) => Object.assign(visible.get(id)!, { because: because.get(id)! }))
}

export const visibleOf = async (db: Database, viewer: Viewer, ids: number[]) => {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('people as asker', 'asker.id', 'questions.askerId')
    .select(['questions.id', 'questions.title', 'questions.state', personFrom(atQuestion('questions.id'), 'asker').as('asker')])
    .where(sql<boolean>`questions.id = any(${ids}::bigint[])`)
    .where('questions.state', '<>', 'closed')
    .where(questionVisibleTo(viewer))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
