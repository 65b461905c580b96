import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { personFrom } from '../../platform/person.ts'
import type { Member, Viewer } from '../../platform/viewer.ts'

/** The viewer's own alias at a question, kept or dropped. */
export const ownAlias = (db: Database | Transaction, viewer: Member, questionId: number) =>
  db
    .selectFrom('aliases')
    .innerJoin('questions', 'questions.id', 'aliases.questionId')
    .select(['questions.id', 'questions.title', 'aliases.field', 'aliases.droppedAt'])
    .where('aliases.questionId', '=', questionId)
    .where('aliases.personId', '=', viewer.personId)
    .where(questionVisibleTo(viewer))
    .executeTakeFirst()

export type OwnAlias = NonNullable<Awaited<ReturnType<typeof ownAlias>>>

/** For who looks as a confidant: the alias of who asks a question that they may see, and whether they lifted it. Nothing of whose it is. */
export const aliasToLift = (db: Database | Transaction, viewer: Viewer, questionId: number) =>
  viewer.kind === 'visitor'
    ? undefined
    : db
        .selectFrom('questions')
        .innerJoin('aliases', (join) => join.onRef('aliases.questionId', '=', 'questions.id').onRef('aliases.personId', '=', 'questions.askerId').on('aliases.droppedAt', 'is', null))
        .select(['questions.id', 'questions.title', 'questions.state', 'aliases.field'])
        .select([
          sql<boolean>`aliases.person_id = ${viewer.personId}`.as('isMine'),
          sql<boolean>`exists (select from alias_liftings where question_id = questions.id and lifted_by = ${viewer.personId})`.as('isLifted'),
        ])
        .where('questions.id', '=', questionId)
        .where(questionVisibleTo(viewer))
        .where(isConfidantNow(viewer))
        .executeTakeFirst()

export type AliasToLift = NonNullable<Awaited<ReturnType<typeof aliasToLift>>>

const isConfidantNow = (viewer: Member) => sql<boolean>`exists (select from confidants where person_id = ${viewer.personId})`

export const isConfidant = async (db: Database, viewer: Member): Promise<boolean> => {
  const { is } = await db.selectNoFrom(isConfidantNow(viewer).as('is')).executeTakeFirstOrThrow()
  return is
}

const liftings = (db: Database | Transaction) =>
  db
    .selectFrom('aliasLiftings')
    .innerJoin('people', 'people.id', 'aliasLiftings.personId')
    .innerJoin('people as lifter', 'lifter.id', 'aliasLiftings.liftedBy')
    .select(['aliasLiftings.id', 'aliasLiftings.questionId', 'aliasLiftings.reason', 'aliasLiftings.liftedAt'])
    .select(personFrom('elsewhere', 'lifter').as('by'))
    .orderBy('aliasLiftings.id')

export type Lifting = Awaited<ReturnType<ReturnType<typeof liftings>['execute']>>[number]

/** Who found out that the viewer is behind their alias at a question, when and why. */
export const liftingsToldTo = (db: Database | Transaction, viewer: Member, questionId: number): Promise<Lifting[]> =>
  liftings(db).where('aliasLiftings.questionId', '=', questionId).where('aliasLiftings.personId', '=', viewer.personId).execute()

/** What the viewer found out: who asks, and nothing more. */
export const ownLifting = (db: Database | Transaction, viewer: Member, questionId: number) =>
  liftings(db)
    .select(personFrom('elsewhere').as('asker'))
    .where('aliasLiftings.questionId', '=', questionId)
    .where('aliasLiftings.liftedBy', '=', viewer.personId)
    .executeTakeFirst()

export type OwnLifting = NonNullable<Awaited<ReturnType<typeof ownLifting>>>

/** Liftings that the viewer should hear of at home, for two weeks. */
export const recentLiftings = (db: Database, viewer: Member, now: Date) =>
  liftings(db)
    .innerJoin('questions', 'questions.id', 'aliasLiftings.questionId')
    .select('questions.title')
    .where('aliasLiftings.personId', '=', viewer.personId)
    .where('aliasLiftings.liftedAt', '>', new Date(now.getTime() - 14 * 86_400_000))
    .execute()

/** Those who may lift an alias. */
export const listConfidants = (db: Database) =>
  db
    .selectFrom('confidants')
    .innerJoin('people', 'people.id', 'confidants.personId')
    .select([personFrom('elsewhere').as('person'), 'people.role', 'confidants.appointedAt'])
    .orderBy('confidants.appointedAt')
    .execute()

export type Confidant = Awaited<ReturnType<typeof listConfidants>>[number]
