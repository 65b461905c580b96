import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, personFrom } from '../../platform/person.ts'

/** Somebody who can be asked into a circle: they joined the question, or brought experience to it. */
export type Candidate = {
  personId: number
  handle: string
  person: Person
  experienced: boolean
  /** What they wrote when they joined. */
  note: string
  /** Works on this question in a circle already, or is asked to. */
  inCircle: boolean
}

/** Who can be asked into a circle on a question, those with experience first. */
export const candidatesFor = (db: Database | Transaction, question: { id: number; askerId: number }): Promise<Candidate[]> =>
  db
    .selectFrom('people')
    .leftJoin('joins', (join) => join.onRef('joins.personId', '=', 'people.id').on('joins.questionId', '=', question.id))
    .leftJoin('contributions as joining', 'joining.id', 'joins.contributionId')
    .select(['people.id as personId', 'people.handle', personFrom({ questionId: sql`${question.id}` }).as('person')])
    .select([
      sql<string>`coalesce(joining.text, '')`.as('note'),
      hasExperience(question.id).as('experienced'),
      sql<boolean>`exists (select from circle_members join circles on circles.id = circle_id
        where circles.question_id = ${question.id} and closed_at is null
          and circle_members.person_id = people.id and left_at is null and answer is distinct from 'declined')`.as('inCircle'),
    ])
    .where((eb) => eb.or([eb('joins.personId', 'is not', null), hasExperience(question.id)]))
    .where('people.id', '<>', question.askerId)
    .where('people.erasedAt', 'is', null)
    .orderBy('experienced', 'desc')
    .orderBy('joins.since')
    .orderBy('people.id')
    .execute()

const hasExperience = (questionId: number) =>
  sql<boolean>`exists (select from contributions where question_id = ${questionId} and kind = 'experience' and author_id = people.id and deleted_at is null)`
