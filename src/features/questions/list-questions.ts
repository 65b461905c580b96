import { type RawBuilder, sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import { cursorOf } from '../../platform/cursor.ts'
import type { Database } from '../../platform/database.ts'
import { newestEventAtQuestion } from '../../platform/live.ts'
import { askedByName } from '../../platform/person.ts'
import type { Memory } from '../../platform/memory.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type ListQuery, openStates } from './forms.ts'
import { type QuestionLine, questionLines } from './queries.ts'

/** A question in a list, with the stamp of what it shows. */
export type ListedQuestion = QuestionLine & { stamp: number }
export type QuestionLines = { items: ListedQuestion[]; next: string | null }

const perPage = 20

const statesIn = (states: readonly string[]) => sql.join(states.map((state) => sql.lit(state)))

const matching = (filter: ListQuery): RawBuilder<boolean>[] => [
  // Without a wish for a state the list shows what is open; with words to look for it finds everything.
  ...(filter.state ? [sql<boolean>`questions.state = ${filter.state}`] : filter.q ? [] : [sql<boolean>`questions.state in (${statesIn(openStates)})`]),
  ...(filter.theme ? [sql<boolean>`questions.themes @> array[${filter.theme.toLowerCase()}]::text[]`] : []),
  ...(filter.drive ? [sql<boolean>`questions.drive = ${filter.drive}`] : []),
  ...(filter.organisation
    ? [
        askedByName,
        sql<boolean>`exists (select from memberships join organisations on organisations.id = memberships.organisation_id
          where memberships.person_id = questions.asker_id and organisations.handle = ${filter.organisation})`,
      ]
    : []),
  ...(filter.q ? [searched(filter.q)] : []),
]

/** Finds by stem, in Dutch and in English. */
const searched = (words: string) =>
  sql<boolean>`(questions.search @@ websearch_to_tsquery('dutch', ${words}) or questions.search @@ websearch_to_tsquery('english', ${words}))`

type Found = { id: number; stamp: number; activeAtExactly: string }

/** Questions that the viewer may see, the last active first; open ones unless the filter says otherwise. */
export const listQuestions = async (db: Database, memory: Memory, viewer: Viewer, filter: ListQuery): Promise<QuestionLines> => {
  const { after } = filter
  const conditions = [
    questionVisibleTo(viewer),
    ...matching(filter),
    ...(after === undefined ? [] : [sql<boolean>`(questions.active_at, questions.id) < (${after.at}::timestamptz, ${after.id}::bigint)`]),
  ]
  const { rows } = await sql<Found>`
    select found.id, active_at::text as active_at_exactly, ${newestEventAtQuestion('found.id')} as stamp
    from (select id, active_at from questions where ${sql.join(conditions, sql` and `)}
      order by active_at desc, id desc limit ${sql.lit(perPage + 1)}) as found
    order by found.active_at desc, found.id desc`.execute(db)
  const found = rows.slice(0, perPage)
  const last = found.at(-1)
  return {
    items: await linesOf(db, memory, found),
    next: rows.length > perPage && last ? cursorOf({ at: last.activeAtExactly, id: last.id }) : null,
  }
}

/** What these questions show in a list, to whoever was found to see them: what is not remembered is read in one query. */
const linesOf = async (db: Database, memory: Memory, found: Found[]): Promise<ListedQuestion[]> => {
  const unknown: number[] = []
  let reading: Promise<Map<number, QuestionLine>> | undefined
  const read = async ({ id, stamp }: Found): Promise<ListedQuestion | undefined> => {
    unknown.push(id)
    // By then all that are not remembered have said so.
    await Promise.resolve()
    const line = (await (reading ??= readLines(db, unknown))).get(id)
    return line && { ...line, stamp }
  }
  const lines = await Promise.all(found.map((one) => memory.once(`question line ${one.id}`, one.stamp, () => read(one))))
  return lines.filter((line) => line !== undefined)
}

const readLines = async (db: Database, ids: number[]): Promise<Map<number, QuestionLine>> => {
  const lines = await questionLines(db).where(sql<boolean>`questions.id = any(${ids}::bigint[])`).execute()
  return new Map(lines.map((line) => [line.id, line]))
}
