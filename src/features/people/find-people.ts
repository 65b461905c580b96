import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Refusal, refuseField } from '../../platform/refusal.ts'

type Named = { id: number; handle: string; name: string }

/**
 * The people that somebody means, who types names as people know each other by, or as in addresses. Of a name that more people have, it is asked
 * which of them; the refusal stands at the field that was typed in.
 */
export const findPeople = async (db: Database | Transaction, typed: string[], field: string): Promise<Named[] | Refusal> => {
  const wanted = typed.map((words) => words.trim().toLowerCase())
  const known = await db
    .selectFrom('people')
    .select(['id', 'handle', 'name'])
    .where('erasedAt', 'is', null)
    .where(sql<boolean>`(handle = any(${wanted}::text[]) or lower(name) = any(${wanted}::text[]))`)
    .orderBy('handle')
    .limit(500)
    .execute()
  const found = new Map<number, Named>()
  for (const [index, words] of wanted.entries()) {
    const byHandle = known.filter(({ handle }) => handle === words)
    const meant = byHandle.length ? byHandle : known.filter(({ name }) => name.toLowerCase() === words)
    const [one] = meant
    if (!one) return refuseField(field, { key: 'people.find.nobody', values: { name: typed[index]! } })
    if (meant.length > 1) return refuseField(field, { key: 'people.find.several', values: { name: one.name, handles: meant.slice(0, 10).map(({ handle }) => handle).join(', ') } })
    found.set(one.id, one)
  }
  return [...found.values()]
}

/** Names to choose from while typing, the most that a browser shows with ease. Of people with the same name, the name in the address of each. */
export const namesToChoose = async (db: Database): Promise<string[]> => {
  const rows = await db
    .selectFrom('people')
    .select(['handle', 'name', sql<boolean>`count(*) over (partition by lower(name)) > 1`.as('isShared')])
    .where('erasedAt', 'is', null)
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(({ handle, name, isShared }) => (isShared ? handle : name))
}
