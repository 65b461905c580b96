import { type RawBuilder, sql } from 'kysely'
import { answerMs } from './consent-standing.ts'

/*
 * The same rule as standingOf in consent-standing.ts, for questions about many harvests at once: at which consents of a draft
 * silence still counts. Rows of `consents`, with their passage and person.
 */
export const silentConsents: RawBuilder<unknown> = sql`
  consents
    join passages on passages.id = consents.passage_id and passages.position is not null
    join people on people.id = consents.person_id and people.erased_at is null`

export const isSilent: RawBuilder<boolean> = sql`(
  consents.answer is null
  and exists (select from passage_sources join contributions on contributions.id = passage_sources.contribution_id
    where passage_sources.passage_id = passages.id and contributions.author_id = consents.person_id)
  and not exists (select from consents as others where others.passage_id = passages.id and others.answer = 'no'))`

/** The moment before which somebody was asked whose seven days are over now. */
export const askedBefore = (now: Date): Date => new Date(now.getTime() - answerMs)

/** Whether a harvest, under its own name, waits for somebody. */
export const isWaiting = (now: Date): RawBuilder<boolean> => sql`exists (
  select from ${silentConsents}
  where passages.harvest_id = harvests.id and ${isSilent} and (consents.asked_at is null or consents.asked_at > ${askedBefore(now)}))`

/** Whether what its writers asked for is not published yet. */
export const isUnpublished: RawBuilder<boolean> = sql`not exists (
  select from harvest_versions where harvest_id = harvests.id and published_at >= harvests.consent_asked_at)`
