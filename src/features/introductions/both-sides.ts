import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Language } from '../../platform/messages.ts'
import { type Person, atQuestion, byNameAt, personFrom } from '../../platform/person.ts'

/** One of the two, as words speak to them and of them. */
export type SideInWords = {
  id: number
  introductionId: number
  side: 'asker' | 'known'
  personId: number | null
  /** As somebody from outside, or a member whom the introducer does not know to be one, was named; else the person. */
  givenName: string
  person: Person | null
  role: string
  reach: string
  /** Where mail reaches them; nothing where there is no address that is theirs for sure. */
  address: string | null
  language: Language
  answer: 'yes' | 'no' | null
  helped: string | null
  introducer: Person
  title: string
  line: string
  introducedAt: Date | null
  helpAskedAt: Date | null
}

// What an asker under an alias does is not told with it: it gives them away.
const isByName = sql`(side = 'known' or ${byNameAt(sql.ref('people.id'), sql.ref('introductions.question_id'))})`

/** Both sides of an introduction; nothing when who brings them together or one of them left: nobody is told of somebody who is gone. */
export const bothSides = async (db: Database | Transaction, introductionId: number): Promise<SideInWords[] | undefined> => {
  const sides = await db
    .selectFrom('introductionSides')
    .innerJoin('introductions', 'introductions.id', 'introductionSides.introductionId')
    .innerJoin('questions', 'questions.id', 'introductions.questionId')
    .innerJoin('people as introducer', 'introducer.id', 'introductions.introducerId')
    .leftJoin('people', 'people.id', 'introductionSides.personId')
    .select(['introductionSides.id', 'introductionSides.introductionId', 'side', 'personId', 'answer', 'helped', 'introductions.line', 'introducedAt', 'helpAskedAt', 'questions.title'])
    .select([
      'introductionSides.name as givenName',
      personFrom(atQuestion('introductions.question_id'), 'introducer').as('introducer'),
      // The asker is there as they ask; whoever is known was named by name.
      sql<Person | null>`case when people.id is null then null when side = 'asker' then ${personFrom(atQuestion('introductions.question_id'))} else ${personFrom('elsewhere')} end`.as('person'),
      sql<string>`case when ${isByName} then coalesce(people.role, '') else '' end`.as('role'),
      sql<string>`case when ${isByName} then coalesce(people.reach, '') else '' end`.as('reach'),
      sql<Language>`coalesce(people.language, introducer.language)`.as('language'),
      sql<string | null>`coalesce(introduction_sides.address, (
        select subject from identities where identities.person_id = people.id and kind = 'mail' and verified_at is not null order by identities.id limit 1))`.as('address'),
    ])
    .where('introductions.id', '=', introductionId)
    .where('introducer.erasedAt', 'is', null)
    .where('people.erasedAt', 'is', null)
    .execute()
  return sides.length === 2 ? sides : undefined
}
