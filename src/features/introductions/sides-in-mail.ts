import type { Transaction } from '../../platform/database.ts'
import { addressOfPerson } from '../../platform/mail.ts'
import type { Language } from '../../platform/messages.ts'

/** One of the two, as a mail speaks to them and of them. */
export type Addressed = {
  id: number
  side: 'asker' | 'known'
  name: string
  role: string
  reach: string
  isOutside: boolean
  /** Where mail reaches them; nothing when they left or have no address that is theirs for sure. */
  to: { personId?: number; address: string; language: Language } | undefined
  introducerName: string
  title: string
  line: string
}

/** Both sides of an introduction; nothing when who brings them together or one of them left: nobody is mailed about somebody who is gone. */
export const addressedSides = async (trx: Transaction, introductionId: number): Promise<{ asker: Addressed; known: Addressed } | undefined> => {
  const rows = await trx
    .selectFrom('introductionSides')
    .innerJoin('introductions', 'introductions.id', 'introductionSides.introductionId')
    .innerJoin('questions', 'questions.id', 'introductions.questionId')
    .innerJoin('people as introducer', 'introducer.id', 'introductions.introducerId')
    .leftJoin('people', 'people.id', 'introductionSides.personId')
    .select(['introductionSides.id', 'side', 'personId', 'introductionSides.name as givenName', 'introductionSides.address', 'introductions.line', 'questions.title'])
    .select(['introducer.name as introducerName', 'introducer.language as introducerLanguage', 'people.name', 'people.role', 'people.reach'])
    .where('introductions.id', '=', introductionId)
    .where('introducer.erasedAt', 'is', null)
    .where('people.erasedAt', 'is', null)
    .execute()
  const sides = await Promise.all(rows.map((row) => addressed(trx, row)))
  const [asker, known] = (['asker', 'known'] as const).map((wanted) => sides.find(({ side }) => side === wanted))
  return asker && known && { asker, known }
}

type Row = {
  id: number
  side: 'asker' | 'known'
  personId: number | null
  givenName: string
  address: string | null
  line: string
  title: string
  introducerName: string
  introducerLanguage: Language
  name: string | null
  role: string | null
  reach: string | null
}

const addressed = async (trx: Transaction, row: Row): Promise<Addressed> => {
  const { id, side, personId, givenName, address, introducerName, title, line } = row
  const outside = address ? { address, language: row.introducerLanguage } : undefined
  return {
    id,
    side,
    name: givenName || row.name || '',
    role: row.role ?? '',
    reach: row.reach ?? '',
    isOutside: personId === null,
    to: personId === null ? outside : await addressOfPerson(trx, personId),
    introducerName,
    title,
    line,
  }
}
