import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, atQuestion, byNameAt, personFrom } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'

const invitations = (db: Database | Transaction) =>
  db
    .selectFrom('questionInvitations')
    .innerJoin('questions', 'questions.id', 'questionInvitations.questionId')
    .innerJoin('people as asker', 'asker.id', 'questions.askerId')
    .leftJoin('people as inviter', 'inviter.id', 'questionInvitations.invitedBy')
    .select(['questionInvitations.id', 'questionInvitations.questionId', 'questionInvitations.line', 'questionInvitations.invitedAt', 'questionInvitations.answer', 'questionInvitations.personId'])
    .select(['questions.title', 'questions.story', 'questions.state'])
    .select([personFrom(atQuestion('questions.id'), 'asker').as('asker'), sql<Person | null>`case when inviter.id is not null then ${personFrom(atQuestion('questions.id'), 'inviter')} end`.as('inviter')])

/** An invitation of this member, as long as they may read what they are asked to. Whoever sent it sees no more of it than that it was sent. */
export const invitationFor = (db: Database | Transaction, viewer: Member, id: number) =>
  invitations(db).where('questionInvitations.id', '=', id).where('questionInvitations.personId', '=', viewer.personId).where(questionVisibleTo(viewer)).executeTakeFirst()

export type InvitationView = NonNullable<Awaited<ReturnType<typeof invitationFor>>>

/** What the holder of a mailed link may see. The mail told the question; whether its reader may read more is asked as always. */
export const invitationById = (db: Database | Transaction, id: number) => invitations(db).where('questionInvitations.id', '=', id).executeTakeFirst()

/** How this member stands at a question that they see: it is theirs, they are asked to it, they brought experience. */
export const invitationAtQuestion = async (db: Database | Transaction, viewer: Member, questionId: number): Promise<{ invitation: InvitationView | undefined; takesPart: boolean; brought: boolean }> => {
  const standing = await db
    .selectFrom('questions')
    .select([
      sql<boolean>`(asker_id = ${viewer.personId} or exists (select from joins where question_id = questions.id and person_id = ${viewer.personId}))`.as('takesPart'),
      sql<boolean>`exists (select from contributions where question_id = questions.id and author_id = ${viewer.personId} and kind = 'experience' and deleted_at is null)`.as('brought'),
    ])
    .where('id', '=', questionId)
    .executeTakeFirst()
  if (!standing) return { invitation: undefined, takesPart: false, brought: false }
  if (standing.takesPart) return { ...standing, invitation: undefined }
  const invitation = await invitations(db).where('questionInvitations.questionId', '=', questionId).where('questionInvitations.personId', '=', viewer.personId).where(questionVisibleTo(viewer)).executeTakeFirst()
  return { ...standing, invitation }
}

/** The invitations that still wait for this member, of questions that are open. */
export const openInvitations = (db: Database, viewer: Member, since: Date) =>
  invitations(db)
    .where('questionInvitations.personId', '=', viewer.personId)
    .where('questionInvitations.answer', 'is', null)
    .where('questions.askerId', '<>', viewer.personId)
    .where('questionInvitations.invitedAt', '>', since)
    .where('questions.state', 'in', ['asked', 'gathering', 'working'])
    .where(questionVisibleTo(viewer))
    .orderBy('questionInvitations.id')
    .execute()

/** Somebody who was asked, for those whose question it is: what they will do if they said so, and nothing else. */
export type Asked = { person: Person; at: Date; will: 'experience' | 'know-someone' | null }

export const askedTo = (db: Database | Transaction, questionId: number): Promise<Asked[]> =>
  db
    .selectFrom('questionInvitations')
    .innerJoin('people', 'people.id', 'questionInvitations.personId')
    .select([personFrom('elsewhere').as('person'), 'invitedAt as at'])
    .select(sql<Asked['will']>`case when answer in ('experience', 'know-someone') then answer end`.as('will'))
    .where('questionId', '=', questionId)
    .where('people.erasedAt', 'is', null)
    .where(sql<boolean>`not exists (select from joins where joins.question_id = question_invitations.question_id and joins.person_id = people.id)`)
    .where(sql<boolean>`not exists (select from contributions where contributions.question_id = question_invitations.question_id and author_id = people.id and deleted_at is null
      and ${byNameAt(sql.ref('people.id'), sql.ref('contributions.question_id'))})`)
    .orderBy('questionInvitations.id', 'desc')
    .execute()

/** The words of a question by which others are found that are like it. */
export const textOf = (db: Database | Transaction, questionId: number) => db.selectFrom('questions').select(['story', 'themes']).where('id', '=', questionId).executeTakeFirstOrThrow()
