import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { announceAfterCommit, topicsOf } from '../../platform/events.ts'
import { type AliasField, aliasAt, underAlias } from '../../platform/person.ts'
import { type Refusal, missing, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { type Place, placeColumns, standsAt } from './place.ts'
import type { Contribution } from './queries.ts'

export type NewContribution = {
  place: Place
  kind: 'talk' | 'join' | 'experience'
  text: string
  /** Of an experience: what worked, and what did not. */
  worked?: string
  didNotWork?: string
  replyTo?: number | null
}

/** A contribution as it stands right after it was written. */
export type Written = Omit<Contribution, 'replyToAuthor'>

/**
 * Writes a contribution at a question or in a circle. Whether the viewer may write there is known by who calls this, because the
 * place decides: they have looked before, or give the condition in SQL about its row, and find out why when it was refused. What
 * is answered must stand in the same place.
 */
export const addContribution = async (
  trx: Transaction,
  viewer: Member,
  contribution: NewContribution,
  now: Date,
  mayWrite: RawBuilder<boolean> = sql`true`,
): Promise<Written | Refusal> => {
  const { place, replyTo } = contribution
  const kept = await keep(trx, viewer, contribution, now, mayWrite)
  if (!kept) return replyTo ? refuseField('replyTo', { key: 'contributions.reply.gone' }) : missing
  announceAfterCommit(trx, { id: kept.eventId, topics: topicsOf(placeColumns(place)) })
  return written(viewer, contribution, kept, now)
}

type Kept = { id: number; eventId: number; /** Under which the writer is known there. */ alias: AliasField | null }

const written = (viewer: Member, { place, kind, text, worked = '', didNotWork = '', replyTo = null }: NewContribution, { id, alias }: Kept, now: Date): Written => ({
  id,
  ...placeColumns(place),
  kind,
  text,
  worked,
  didNotWork,
  replyTo,
  version: 1,
  writtenAt: now,
  editedAt: null,
  deletedAt: null,
  authorId: viewer.personId,
  author: underAlias(viewer, alias),
  helped: [],
})

const standsThere = (place: Place, id: number): RawBuilder<boolean> =>
  sql`exists (select from contributions where id = ${id} and deleted_at is null and ${standsAt(place)})`

/** A lively place does not move up the lists with every word: each move is written into all indexes of its table. */
const stillMs = 10_000

/**
 * One statement, because this is what is done most. It takes the row of the place first and keeps it until the commit: ids are dealt
 * after that, so within a place the order of ids is the order of commits, and a page that resumes after an id misses nothing.
 */
const keep = async (
  trx: Transaction,
  viewer: Member,
  { place, kind, text, worked = '', didNotWork = '', replyTo }: NewContribution,
  now: Date,
  mayWrite: RawBuilder<boolean>,
): Promise<Kept | undefined> => {
  const { questionId, circleId } = placeColumns(place)
  const table = sql.table(circleId === null ? 'questions' : 'circles')
  const questionHere = circleId === null ? sql`${questionId}` : sql`(select circles.question_id from circles where circles.id = ${circleId})`
  const { rows } = await sql<Kept>`
    with place as (
      select id, active_at from ${table} where id = ${circleId ?? questionId} and ${mayWrite} and ${replyTo ? standsThere(place, replyTo) : sql`true`}
      for no key update),
    stirred as (
      update ${table} as stirred set active_at = ${now} from place
      where stirred.id = place.id and place.active_at < ${new Date(now.getTime() - stillMs)}),
    written as (
      insert into contributions (question_id, circle_id, kind, author_id, text, worked, did_not_work, reply_to, written_at)
      select ${questionId}, ${circleId}, ${kind}, ${viewer.personId}, ${text}, ${worked}, ${didNotWork}, ${replyTo ?? null}, ${now} from place
      returning id),
    logged as (
      insert into events (kind, at, actor_id, question_id, circle_id, contribution_id, data)
      select 'contribution.written', ${now}, ${viewer.personId}, ${questionId}, ${circleId}, id, jsonb_build_object('kind', ${kind}::text) from written
      returning id)
    select written.id, logged.id as event_id, ${aliasAt(sql`${viewer.personId}`, questionHere)} as alias from written, logged`.execute(trx)
  return rows[0]
}
