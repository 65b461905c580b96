import type { Database, Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'
import { contributionsOf } from '../contributions/index.ts'
import { presentQuestion } from './present.ts'
import { questionFor } from './queries.ts'

const mostContributions = 1_000

/** A question as JSON, as it stands after a write. Nothing, when that write took it out of the writer's sight. */
export const presentNew = async (db: Database | Transaction, viewer: Member, id: number) => {
  const question = await questionFor(db, viewer, id)
  return question ? presentQuestion(question, await contributionsOf(db, viewer, { questionId: id }, { limit: mostContributions, kinds: ['experience'] }), viewer.personId) : { id }
}
