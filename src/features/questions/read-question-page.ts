import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import { newestEventAtQuestion } from '../../platform/live.ts'
import type { Memory } from '../../platform/memory.ts'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'
import { type Contribution, contributionsOf, latestContributions, latestForEnd, markAtQuestion } from '../contributions/index.ts'
import { type QuestionView, questionForAll } from './queries.ts'
import type { Slots } from './slots.ts'

const mostExperiences = 1_000

/** All that the page of a question shows, but for what other features add. */
export type QuestionRead = {
  question: QuestionView
  experiences: Contribution[]
  /** The latest of what was said, the oldest first. */
  talk: Contribution[]
  /** How far this reader has come in it. */
  mark: { contributionId: number; lookAfter: number; at: Date } | undefined
  /** Under the same stamp, all but what is there for this reader is the same. */
  stamp: number
  /** Which of the slots may have something for this reader. */
  slots: { harvests: boolean; circle: boolean; merging: boolean; invitations: boolean }
}

type Glance = {
  stamp: number
  joined: boolean
  following: boolean
  awaitsUrgency: boolean
  mark: { contributionId: number; lookAfter: number; at: string } | null
  harvests: boolean
  circle: boolean
  merging: boolean
  invitations: boolean
}

/**
 * Reads a question for its page, if the viewer may see it. One query says so, and what is there for this reader alone; what is the same for
 * all who see it is remembered for as long as nothing happened at the question.
 */
export const readQuestionPage = async (db: Database, memory: Memory, viewer: Viewer, id: number, slots: Slots): Promise<QuestionRead | undefined> => {
  const glance = await glanceAt(db, viewer, id, slots)
  if (!glance) return undefined
  const { stamp, joined, following, awaitsUrgency, mark, harvests, circle, merging, invitations } = glance
  const known = await memory.once(`question ${id}`, stamp, () => readForAll(db, id))
  return (
    known && {
      question: { ...known.question, joined, following, awaitsUrgency, newestEvent: stamp },
      experiences: known.experiences,
      talk: known.talk,
      mark: mark ? { ...mark, at: new Date(mark.at) } : undefined,
      stamp,
      slots: { harvests, circle, merging, invitations },
    }
  )
}

const glanceAt = async (db: Database, viewer: Viewer, id: number, slots: Slots): Promise<Glance | undefined> => {
  const personId = personIdOf(viewer)
  const { rows } = await sql<Glance>`
    select ${newestEventAtQuestion('questions.id')} as stamp,
      exists (select from joins where question_id = questions.id and person_id = ${personId}) as joined,
      exists (select from follows where question_id = questions.id and person_id = ${personId}) as following,
      exists (select from urgency_checks where question_id = questions.id and answer is null) as awaits_urgency,
      ${markAtQuestion(viewer)} as mark,
      ${slots.harvests.mayHaveSomething(viewer)} as harvests,
      ${slots.circle.mayHaveSomething(viewer)} as circle,
      ${slots.merging.mayHaveSomething(viewer)} as merging,
      ${slots.invitations.mayHaveSomething(viewer)} as invitations
    from questions where id = ${id} and ${questionVisibleTo(viewer)}`.execute(db)
  return rows[0]
}

const readForAll = async (db: Database, id: number) => {
  const [question, experiences, talk] = await Promise.all([
    questionForAll(db, id),
    contributionsOf(db, 'may-read', { questionId: id }, { limit: mostExperiences, kinds: ['experience'] }),
    latestContributions(db, 'may-read', { questionId: id }, { limit: latestForEnd, kinds: ['talk'] }),
  ])
  return question && { question, experiences, talk }
}
