import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, atQuestion, personFrom } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'

/** An introduction as one of its three people sees it. What the others answered is not in it, but for a yes of both. */
const introductions = (db: Database | Transaction) =>
  db
    .selectFrom('introductions')
    .innerJoin('questions', 'questions.id', 'introductions.questionId')
    .innerJoin('introductionSides as askerSide', (join) => join.onRef('askerSide.introductionId', '=', 'introductions.id').on('askerSide.side', '=', 'asker'))
    .innerJoin('introductionSides as knownSide', (join) => join.onRef('knownSide.introductionId', '=', 'introductions.id').on('knownSide.side', '=', 'known'))
    .innerJoin('people as introducer', 'introducer.id', 'introductions.introducerId')
    .innerJoin('people as asker', 'asker.id', 'askerSide.personId')
    .leftJoin('people as known', 'known.id', 'knownSide.personId')
    .select(['introductions.id', 'introductions.questionId', 'introductions.line', 'introductions.begunAt', 'introductions.introducedAt', 'introductions.helpAskedAt'])
    .select(['questions.title', 'introductions.introducerId', 'knownSide.name as knownName', 'known.role as knownRole'])
    .select([personFrom(atQuestion('questions.id'), 'introducer').as('introducer'), personFrom(atQuestion('questions.id'), 'asker').as('asker'), sql<Person | null>`case when known.id is not null then ${personFrom('elsewhere', 'known')} end`.as('known')])

/** The way to the other, for each of the two once both said yes. */
const contactFor = sql<string | null>`case when introductions.introduced_at is not null then (
  select concat_ws(E'\n', coalesce(sides.address, (select subject from identities where identities.person_id = sides.person_id and kind = 'mail' and verified_at is not null order by identities.id limit 1)), nullif(others.reach, ''))
  from introduction_sides as sides left join people as others on others.id = sides.person_id
  where sides.introduction_id = introductions.id and sides.side <> mine.side and others.erased_at is null) end`

/** With the side of it that this row is about; only one that was asked. */
const withSide = (db: Database | Transaction) =>
  introductions(db)
    .innerJoin('introductionSides as mine', 'mine.introductionId', 'introductions.id')
    .select(['mine.id as sideId', 'mine.side', 'mine.answer', 'mine.helped', contactFor.as('contact')])
    .where('mine.askedAt', 'is not', null)

/** What whoever holds the link in a mail may see. */
export const introductionOfSide = (db: Database | Transaction, sideId: number) => withSide(db).where('mine.id', '=', sideId).executeTakeFirst()

export type IntroductionSideView = NonNullable<Awaited<ReturnType<typeof introductionOfSide>>>
export type IntroductionView = Awaited<ReturnType<ReturnType<typeof introductions>['executeTakeFirstOrThrow']>> &
  (Pick<IntroductionSideView, 'sideId' | 'side' | 'answer' | 'helped' | 'contact'> | { sideId: null; side: null; answer: null; helped: null; contact: null })

/** For its two sides once they were asked, and for who began it as long as they read the question. */
export const introductionFor = async (db: Database | Transaction, viewer: Member, id: number): Promise<IntroductionView | undefined> => {
  const asSide = await withSide(db).where('introductions.id', '=', id).where('mine.personId', '=', viewer.personId).executeTakeFirst()
  if (asSide) return asSide
  const begun = await introductions(db).where('introductions.id', '=', id).where('introductions.introducerId', '=', viewer.personId).where(questionVisibleTo(viewer)).executeTakeFirst()
  return begun && { ...begun, sideId: null, side: null, answer: null, helped: null, contact: null }
}

/** What waits for this member: to say whether they want to meet somebody, or whether it helped. */
export const introductionsThatAsk = (db: Database, viewer: Member, since: Date) =>
  withSide(db)
    .where('mine.personId', '=', viewer.personId)
    .where('introductions.begunAt', '>', since)
    .where((eb) => eb.or([eb('mine.answer', 'is', null), eb.and([eb('introductions.helpAskedAt', 'is not', null), eb('mine.helped', 'is', null)])]))
    .orderBy('introductions.id')
    .execute()

/** The name by which the known person is spoken of. */
export const knownNameOf = ({ known, knownName }: { known: Person | null; knownName: string }): string => knownName || known?.name || '–'
