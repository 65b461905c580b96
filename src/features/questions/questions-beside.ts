import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import { newestEventAtQuestion } from '../../platform/live.ts'
import type { Memory } from '../../platform/memory.ts'
import { type Person, atQuestion, byNameAt, personFrom } from '../../platform/person.ts'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'
import { type Because, explain, findAlike } from '../matching/index.ts'
import { questionTexts } from './matching-texts.ts'
import { type LookAlike, leastSimilarity, most, tellsEnough, visibleOf } from './similar-questions.ts'

/** A question that looks like the one that is read: besides words they may share themes, and people who are at both. */
export type Beside = LookAlike & { themes: string[]; people: Person[]; askerIsReader: boolean }

/** The question that is read, and those beside it. */
export type QuestionsBeside = { id: number; title: string; askerIsReader: boolean; items: Beside[] }

/** So many of those most alike are remembered for everybody; whoever may see none of them sees none. */
const mostRemembered = 40
const mostPeople = 3

/**
 * Questions that look like this one, best first, of those that the viewer may see. What is alike is the same for all and is remembered until something
 * happens at the question, for a minute at most; who may see it is asked each time.
 */
export const questionsBeside = async (db: Database, memory: Memory, viewer: Viewer, id: number): Promise<QuestionsBeside | undefined> => {
  const { rows } = await sql<{ title: string; askerId: number; stamp: number }>`
    select title, asker_id, ${newestEventAtQuestion('questions.id')} as stamp from questions where id = ${id} and ${questionVisibleTo(viewer)}`.execute(db)
  const question = rows[0]
  if (!question) return undefined
  const alike = await memory.once(`alike ${id}`, question.stamp, () => alikeTo(db, id))
  const visible = await visibleOf(db, viewer, alike.map(({ id: other }) => other))
  const shown = alike.filter(({ id: other }) => visible.has(other)).slice(0, most)
  const common = await inCommon(db, viewer, id, shown.map(({ id: other }) => other))
  return {
    id,
    title: question.title,
    askerIsReader: question.askerId === personIdOf(viewer),
    items: shown.map(({ id: other, because }) => Object.assign({ because }, visible.get(other)!, common.get(other)!)),
  }
}

const alikeTo = async (db: Database, id: number): Promise<{ id: number; because: Because[] }[]> => {
  const [text] = await questionTexts.readTexts(db, [id])
  if (!text) return []
  const found = (await findAlike(db, text, { sources: [questionTexts], most: mostRemembered + 1 })).filter((one) => one.id !== id && one.similarity >= leastSimilarity)
  const because = await explain(db, text, questionTexts, found)
  return found.flatMap((one) => {
    const reasons = because.get(one.id) ?? []
    return tellsEnough(reasons) ? { id: one.id, because: reasons } : []
  })
}

type Common = Pick<Beside, 'themes' | 'people' | 'askerIsReader'>

/** The themes that both have, and who asks, joined or brought experience at both, as far as they are there by name. */
const inCommon = async (db: Database, viewer: Viewer, id: number, others: number[]): Promise<Map<number, Common>> => {
  const { rows } = await sql<Common & { id: number }>`
    select other.id, coalesce(other.asker_id = ${personIdOf(viewer)}, false) as asker_is_reader,
      array(select unnest(one.themes) intersect select unnest(other.themes) order by 1) as themes,
      (select coalesce(json_agg(person), '[]') from (
        select ${personFrom(atQuestion('one.id'))} as person from people
        where erased_at is null and ${byNameAt(sql.ref('people.id'), sql.ref('one.id'))} and ${byNameAt(sql.ref('people.id'), sql.ref('other.id'))} and people.id in (${peopleAt('one')} intersect ${peopleAt('other')})
        order by people.id limit ${mostPeople}) as shared) as people
    from questions one, questions other where one.id = ${id} and other.id = any(${others}::bigint[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

const peopleAt = (question: 'one' | 'other') => sql`(
  select ${sql.ref(`${question}.asker_id`)}
  union select person_id from joins where question_id = ${sql.ref(`${question}.id`)}
  union select author_id from contributions where question_id = ${sql.ref(`${question}.id`)} and kind = 'experience' and deleted_at is null)`
