import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import type { Person } from '../../platform/person.ts'
import { atQuestion, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { State } from './forms.ts'

/** A question that looks the same, and the words that make it so. */
export type LookAlike = { id: number; title: string; state: State; asker: Person; words: string[] }

const most = 5
const mostCandidates = 400
const mostWords = 30
// A word counts by how rare it is: the logarithm of (all questions / questions with that word). Below this sum, what is shared is chance.
const leastWeight = 3
// Among the first questions of a community every word is in a large part of them. As if there were so many others, two words that are shared say enough.
const othersThought = 15
const mostCounted = 5_000

/**
 * Questions that look like what is being typed, best first: they share words, by their stem in Dutch or in English, and a rare
 * word weighs more than a common one. A word that says nothing in either language (het, the) does not count.
 */
export const similarQuestions = async (db: Database, viewer: Viewer, typed: string): Promise<LookAlike[]> => {
  if (typed.trim().length < 3) return []
  const { rows } = await sql<LookAlike>`
    with typed as materialized (
      select word, min(place) as place,
        (select string_agg(quote_literal(stem), ' | ')::tsquery
          from unnest(tsvector_to_array(to_tsvector('dutch', word)) || tsvector_to_array(to_tsvector('english', word))) as stem) as stems
      from regexp_split_to_table(lower(${typed}), '[^[:alnum:]]+') with ordinality as split(word, place)
      where word <> '' and to_tsvector('dutch', word) <> '' and to_tsvector('english', word) <> ''
      group by word order by place limit ${mostWords}),
    weighed as materialized (
      select word, place, stems, ln(
        (select count(*) + ${othersThought} from (select from questions limit ${mostCounted}) as counted)::float8
        / (select count(*) + 1 from (select from questions where search @@ stems limit ${mostCounted}) as counted)) as weight
      from typed),
    candidates as materialized (
      select * from questions
      where search @@ (select string_agg('(' || stems::text || ')', ' | ')::tsquery from weighed where weight > 0.5)
        and state <> 'closed' and ${questionVisibleTo(viewer)}
      limit ${mostCandidates}),
    alike as (
      select questions.id, sum(weight) as weight, (array_agg(word order by weight desc, place))[1:4] as words
      from candidates as questions join weighed on questions.search @@ stems
      group by questions.id having sum(weight) >= ${leastWeight}
      order by weight desc, questions.id desc limit ${most})
    select questions.id, questions.title, questions.state, alike.words, ${personFrom(atQuestion('questions.id'), 'asker')} as asker
    from alike join questions on questions.id = alike.id join people as asker on asker.id = questions.asker_id
    order by alike.weight desc, questions.id desc`.execute(db)
  return rows
}
