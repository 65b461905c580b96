import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import { type Person, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { State } from './forms.ts'

/** A question that looks the same, and the words that make it so. */
export type LookAlike = { id: number; title: string; state: State; asker: Person; words: string[] }

const mostCandidates = 400
const most = 5

/**
 * Questions that look like what is being typed, best first: they share word stems, in Dutch or in English, and a word in
 * the title weighs most. A word that says nothing in either language (het, the) does not count. `besides` leaves one out, the
 * question itself.
 */
export const similarQuestions = async (db: Database, viewer: Viewer, typed: string, besides = 0): Promise<LookAlike[]> => {
  if (typed.trim().length < 3) return []
  const words = sql`(
    select word, tsvector_to_array(to_tsvector('dutch', word)) || tsvector_to_array(to_tsvector('english', word)) as stems, min(place) as place
    from regexp_split_to_table(lower(${typed}), '[^[:alnum:]]+') with ordinality as typed(word, place)
    where word <> '' and to_tsvector('dutch', word) <> '' and to_tsvector('english', word) <> ''
    group by word)`
  const anyStem = sql`(select string_agg(quote_literal(stem), ' | ')::tsquery from ${words} as typed, unnest(stems) as stem)`
  const candidates = db
    .selectFrom('questions')
    .selectAll()
    .where(sql<boolean>`questions.search @@ ${anyStem}`)
    .where('questions.id', '!=', besides)
    .where('questions.state', '!=', 'closed')
    .where(questionVisibleTo(viewer))
    .limit(mostCandidates)
    .as('questions')
  return db
    .selectFrom(candidates)
    .innerJoin('people as asker', 'asker.id', 'questions.askerId')
    .select([
      'questions.id',
      'questions.title',
      'questions.state',
      personFrom('asker').as('asker'),
      // The words as they were typed, not their stems: they are shown as the reason.
      sql<string[]>`array(select word from ${words} as typed where stems && tsvector_to_array(questions.search) order by place limit 4)`.as('words'),
    ])
    .orderBy(sql`ts_rank_cd(questions.search, ${anyStem}, 1)`, 'desc')
    .orderBy('questions.activeAt', 'desc')
    .limit(most)
    .execute()
}
