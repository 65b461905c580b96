import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Database, Transaction } from '../../platform/database.ts'
import { aliasAt } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'
import type { Content } from './published-content.ts'

/** The passages of a harvest that cite this person: the exact wording, their own words beside it, and what they said. */
export const myConsents = async (db: Database | Transaction, viewer: Member, harvestId: number) => {
  const passages = await db
    .selectFrom('passages')
    .innerJoin('consents', 'consents.passageId', 'passages.id')
    .select(['passages.id', 'passages.text', 'passages.position', 'consents.answer', 'consents.askedAt'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('passageSources')
          .innerJoin('contributions', 'contributions.id', 'passageSources.contributionId')
          .select(['contributions.id', 'contributions.text', 'contributions.worked', 'contributions.didNotWork', 'contributions.writtenAt', 'contributions.deletedAt'])
          .whereRef('passageSources.passageId', '=', 'passages.id')
          .where('contributions.authorId', '=', viewer.personId)
          .orderBy('contributions.id'),
      ).as('own'),
    )
    .where('passages.harvestId', '=', harvestId)
    .where('consents.personId', '=', viewer.personId)
    .orderBy(sql`passages.position nulls last`)
    .execute()
  const drafted = passages.filter(({ position, own }) => position !== null && own.length > 0)
  return { drafted, alias: await ownAliasAt(db, viewer, harvestId), published: await publishedOtherwise(db, viewer, harvestId, drafted) }
}

/** Under which this person is known at the question, to everybody else. */
const ownAliasAt = async (db: Database | Transaction, viewer: Member, harvestId: number) => {
  const { alias } = await db.selectNoFrom(aliasAt(sql`${viewer.personId}`, sql`(select question_id from harvests where id = ${harvestId})`).as('alias')).executeTakeFirstOrThrow()
  return alias
}

export type MyConsents = Awaited<ReturnType<typeof myConsents>>

/** What is published of this person in words, or at a place, that the draft does not have any more. */
const publishedOtherwise = async (db: Database | Transaction, viewer: Member, harvestId: number, drafted: { id: number; text: string }[]) => {
  const current = await db.selectFrom('harvestVersions').select('content').where('harvestId', '=', harvestId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  if (!current) return []
  return (current.content as Content).passages.flatMap(({ id, text, cites }) => {
    const mine = cites.find(({ personId }) => personId === viewer.personId)
    const asInDraft = drafted.some((passage) => passage.id === id && passage.text === text)
    return mine && !asInDraft ? [{ id, text, named: mine.named }] : []
  })
}
