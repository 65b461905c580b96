import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { newestEventIn } from '../../platform/live.ts'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'
import { type Person, atQuestion, personFrom } from '../../platform/person.ts'

/** What a write has to know of the question it is about; nothing when the viewer can't see it. */
export const accessQuestion = async (db: Database | Transaction, viewer: Viewer, id: number) =>
  db
    .selectFrom('questions')
    .select(['id', 'askerId', 'title', 'state', 'audience', 'organisationId', 'circleId', 'relevantUntil', 'version'])
    .select(sql<boolean>`exists (select from joins where question_id = questions.id and person_id = ${personIdOf(viewer)})`.as('joined'))
    .where('id', '=', id)
    .where(questionVisibleTo(viewer))
    .executeTakeFirst()

/** The same, with the question held until the commit: of two who take part at once the second sees what the first did. */
export const holdQuestion = async (trx: Transaction, viewer: Viewer, id: number) => {
  await trx.selectFrom('questions').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return accessQuestion(trx, viewer, id)
}

const withAsker = (db: Database | Transaction) =>
  db
    .selectFrom('questions')
    .innerJoin('people as asker', 'asker.id', 'questions.askerId')
    .leftJoin('organisations', 'organisations.id', 'questions.organisationId')
    .select(personFrom(atQuestion('questions.id'), 'asker').as('asker'))

/** What somebody wrote about their own situation when they joined; more than once where questions became one. */
export type JoinNote = { contributionId: number; text: string; isOwnVersion: boolean }

const notesOf = (column: string) => sql<JoinNote[]>`(
  select coalesce(json_agg(json_build_object('contributionId', notes.id, 'text', notes.text, 'isOwnVersion', exists (
      select from question_merges where own_version_id = notes.id and undone_at is null)) order by notes.id), '[]')
  from contributions notes
  where notes.question_id = questions.id and notes.kind = 'join' and notes.author_id = ${sql.ref(column)} and notes.deleted_at is null)`

/** A question with its people, as its page and its JSON show it, and the last that happened there. */
const withPeople = (db: Database | Transaction, personId: number | null, id: number) =>
  withAsker(db)
    .selectAll('questions')
    .select(['organisations.handle as organisationHandle', 'organisations.name as organisationName'])
    .select((eb) => [
      sql<boolean>`exists (select from joins where question_id = questions.id and person_id = ${personId})`.as('joined'),
      sql<boolean>`exists (select from follows where question_id = questions.id and person_id = ${personId})`.as('following'),
      sql<boolean>`exists (select from urgency_checks where question_id = questions.id and answer is null)`.as('awaitsUrgency'),
      newestEventIn({ of: 'question', id }).as('newestEvent'),
      jsonArrayFrom(
        eb
          .selectFrom('joins')
          .innerJoin('people', 'people.id', 'joins.personId')
          .innerJoin('contributions', 'contributions.id', 'joins.contributionId')
          .select(['joins.contributionId', 'joins.since', 'contributions.text as note', 'joins.personId', personFrom(atQuestion('joins.questionId')).as('person'), notesOf('joins.person_id').as('notes')])
          .whereRef('joins.questionId', '=', 'questions.id')
          .orderBy('joins.since'),
      ).as('joins'),
      jsonArrayFrom(
        eb
          .selectFrom('follows')
          .innerJoin('people', 'people.id', 'follows.personId')
          .select(personFrom(atQuestion('follows.questionId')).as('person'))
          .whereRef('follows.questionId', '=', 'questions.id')
          .orderBy('follows.since')
          .limit(60),
      ).as('followers'),
      notesOf('questions.asker_id').as('askerNotes'),
      jsonArrayFrom(
        eb
          .selectFrom('questionMerges')
          .innerJoin('questions as merged', 'merged.id', 'questionMerges.mergedId')
          .select(['merged.id', 'merged.title', 'questionMerges.endedAt as at'])
          .whereRef('questionMerges.keptId', '=', 'questions.id')
          .where('outcome', '=', 'agreed')
          .where('undoneAt', 'is', null)
          .orderBy('questionMerges.id'),
      ).as('mergedFrom'),
      jsonArrayFrom(
        eb
          .selectFrom('questionStates')
          .leftJoin('people', 'people.id', 'questionStates.personId')
          .select(['questionStates.state', 'questionStates.at', 'questionStates.why'])
          .select(sql<Person | null>`case when people.id is not null then ${personFrom(atQuestion('questionStates.questionId'))} end`.as('by'))
          .whereRef('questionStates.questionId', '=', 'questions.id')
          .orderBy('questionStates.id'),
      ).as('history'),
    ])
    .where('questions.id', '=', id)

export const questionFor = async (db: Database | Transaction, viewer: Viewer, id: number) =>
  withPeople(db, personIdOf(viewer), id).where(questionVisibleTo(viewer)).executeTakeFirst()

/** The same for everybody who is known to see it, without what is there for one of them. */
export const questionForAll = async (db: Database, id: number) => withPeople(db, null, id).executeTakeFirst()

export type QuestionView = NonNullable<Awaited<ReturnType<typeof questionFor>>>

/** Questions as lists show them, before anything is asked of them. */
export const questionLines = (db: Database) =>
  withAsker(db).select(['questions.id', 'questions.title', 'questions.state', 'questions.themes', 'questions.askedAt', 'questions.activeAt', 'questions.relevantUntil', 'questions.audience'])
    .select((eb) => [
      sql<string>`questions.active_at::text`.as('activeAtExactly'),
      jsonArrayFrom(
        eb
          .selectFrom('joins')
          .innerJoin('people', 'people.id', 'joins.personId')
          .select(personFrom(atQuestion('joins.questionId')).as('person'))
          .whereRef('joins.questionId', '=', 'questions.id')
          .orderBy('joins.since')
          .limit(12),
      ).as('joined'),
      jsonArrayFrom(
        eb
          .selectFrom('contributions')
          .innerJoin('people', 'people.id', 'contributions.authorId')
          .select(personFrom(atQuestion('contributions.questionId')).as('person'))
          .whereRef('contributions.questionId', '=', 'questions.id')
          .where('contributions.kind', '=', 'experience')
          .where('contributions.deletedAt', 'is', null)
          .orderBy('contributions.id')
          .limit(12),
      ).as('experienced'),
    ])

export type QuestionLine = Awaited<ReturnType<ReturnType<typeof questionLines>['execute']>>[number]
/** What is mine: asked, joined, or followed; the last active first. */
export const myQuestions = async (db: Database, viewer: Viewer & { kind: 'member' }) => {
  const { personId } = viewer
  return questionLines(db)
    .select(
      sql<'asked' | 'joined' | 'experienced' | 'followed'>`case
        when questions.asker_id = ${personId} then 'asked'
        when exists (select from joins where question_id = questions.id and person_id = ${personId}) then 'joined'
        when exists (select from follows where question_id = questions.id and person_id = ${personId}) then 'followed'
        else 'experienced' end`.as('bond'),
    )
    .where(questionVisibleTo(viewer))
    .where(
      sql<boolean>`questions.id in (
        select id from questions where asker_id = ${personId}
        union select question_id from joins where person_id = ${personId}
        union select question_id from follows where person_id = ${personId}
        union select question_id from contributions where author_id = ${personId} and kind = 'experience' and deleted_at is null)`,
    )
    .orderBy('questions.activeAt', 'desc')
    .limit(60)
    .execute()
}
