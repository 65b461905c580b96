import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { mostOnAPage } from './conversation-part.ts'
import { anchorOf, placePath } from './paths.ts'
import { placeOf, standsAt } from './place.ts'
import type { Contribution } from './queries.ts'

/** The address of the page where a contribution is among those shown, at the contribution itself. */
export const whereItStands = async (db: Database | Transaction, contribution: Contribution): Promise<string> => {
  const place = placeOf(contribution)
  const { rows } = await sql<{ later: number }>`
    select count(*)::int as later from (
      select from contributions where ${standsAt(place)} and id > ${contribution.id} limit ${mostOnAPage}) after_it`.execute(db)
  const part = rows[0]!.later < mostOnAPage ? '' : `?after=${contribution.id - 1}`
  return `${placePath(place)}${part}#${anchorOf(contribution.id)}`
}
