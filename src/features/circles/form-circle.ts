import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { holdQuestion, moveQuestion } from '../questions/index.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { endRefusal, usualEnd } from './end-day.ts'
import type { FormInput } from './forms.ts'
import { fewest, most, mostOwnQuestion } from './policy.ts'

/**
 * Forms a circle on a question, by its asker, of people who take part in it. Each of them is asked; the asker is in. What they
 * wrote when they joined is the first wording of their own version of the question.
 */
export const formCircle = async (trx: Transaction, viewer: Member, questionId: number, input: FormInput, now: Date): Promise<{ id: number } | Refusal> => {
  const question = await holdQuestion(trx, viewer, questionId)
  if (!question) return missing
  if (question.askerId !== viewer.personId) return refuse('forbidden', { key: 'circles.form.not-yours' })
  const candidates = await candidatesFor(trx, question)
  const wished = input.people ?? candidates.map(({ handle }) => handle)
  const people = chosen(candidates, wished.filter((handle) => handle !== viewer.handle))
  if (isRefusal(people)) return people
  const endsOn = input.endsOn ?? usualEnd(now)
  const wrongEnd = endRefusal(endsOn, now)
  if (wrongEnd) return wrongEnd
  const same = await circleThatAsks(trx, questionId, viewer, people)
  if (same) return refuse('conflict', { key: 'circles.form.asked-already' }, { circleId: same.id })

  const moved = await moveQuestion(trx, { questionId, to: 'working', personId: viewer.personId }, now)
  if (isRefusal(moved)) return moved
  const { rhythm, confidentiality, duration } = input
  const { id } = await trx
    .insertInto('circles')
    .values({ questionId, purpose: input.purpose || question.title, rhythm, confidentiality, duration, endsOn, formedBy: viewer.personId, formedAt: now, activeAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const invited = { circleId: id, invitedBy: viewer.personId, invitedAt: now }
  await trx
    .insertInto('circleMembers')
    .values([
      { ...invited, personId: viewer.personId, answer: 'accepted', answeredAt: now, confirmedVersion: 1, ownQuestion: question.title },
      ...people.map(({ personId, note }) => Object.assign({ personId, ownQuestion: note.slice(0, mostOwnQuestion).toWellFormed() }, invited)),
    ])
    .execute()
  await recordEvent(trx, { kind: 'circle.formed', actorId: viewer.personId, questionId, circleId: id, at: now })
  return { id }
}

/** A circle in which the very same people were asked, and none of them has answered yet: forming it again would ask them twice. */
const circleThatAsks = (trx: Transaction, questionId: number, viewer: Member, people: Candidate[]): Promise<{ id: number } | undefined> =>
  trx
    .selectFrom('circles')
    .select('id')
    .where('questionId', '=', questionId)
    .where('formedBy', '=', viewer.personId)
    .where('closedAt', 'is', null)
    .where(
      sql<boolean>`(select array_agg(person_id order by person_id) filter (where answer is null and left_at is null) = ${idsOf(people)}::bigint[]
          and count(*) filter (where person_id <> formed_by and answer is not null) = 0
        from circle_members where circle_id = circles.id)`,
    )
    .limit(1)
    .executeTakeFirst()

const idsOf = (people: Candidate[]) => people.map(({ personId }) => personId).sort((one, other) => one - other)

const chosen = (candidates: Candidate[], handles: string[]): Candidate[] | Refusal => {
  const unknown = handles.find((handle) => !candidates.some((candidate) => candidate.handle === handle))
  if (unknown) return refuseField('people', { key: 'circles.form.takes-no-part', values: { handle: unknown } })
  const count = handles.length + 1
  if (count < fewest) return refuseField('people', { key: 'circles.form.few', values: { fewest, others: fewest - 1 } })
  if (count > most) return refuseField('people', { key: 'circles.form.many', values: { count, most } })
  return candidates.filter(({ handle }) => handles.includes(handle))
}
