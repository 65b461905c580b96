import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { aliasAt } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'
import type { Place } from '../contributions/index.ts'

/**
 * Whether these words would say who it is that is there under an alias. Mail programs put a name under everything; a signature that was
 * not known for one must not undo what somebody was promised.
 */
export const givesAway = async (trx: Transaction, viewer: Member, place: Place, words: string): Promise<boolean> => {
  const questionId = 'circleId' in place ? sql`(select question_id from circles where id = ${place.circleId})` : sql`${place.questionId}::bigint`
  const { alias } = await trx.selectNoFrom(aliasAt(sql`${viewer.personId}::bigint`, questionId).as('alias')).executeTakeFirstOrThrow()
  return alias !== null && namesIn(viewer).some((name) => wordsIn(words).includes(name))
}

const shortest = 3

// The small words in a name (van, der) say nothing.
const namesIn = ({ name, handle }: Member): string[] => [...wordsIn(name), ...wordsIn(handle)].filter((word) => word.length >= shortest && !['van', 'der', 'den', 'ter', 'ten', 'het'].includes(word))

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
