import type { Source } from '../matching/index.ts'

const touching = new Set(['person.edited', 'person.erased'])

/** One side of everybody's profile: each phrase is a text. */
const phrasesOf = (side: 'teach' | 'learn'): Source => ({
  name: side,
  touchedBy: ({ kind, actorId }) => (touching.has(kind) ? (actorId ?? undefined) : undefined),
  readTexts: (db, ownerIds) =>
    db
      .selectFrom('phrases')
      .innerJoin('people', 'people.id', 'phrases.personId')
      .select(['phrases.id', 'people.id as ownerId', 'people.id as personId', 'phrases.text as title'])
      .where('side', '=', side)
      .where('people.erasedAt', 'is', null)
      .where('people.id', 'in', ownerIds)
      .execute(),
  ownersAfter: async (db, id, most) => (await db.selectFrom('people').select('id').where('id', '>', id).orderBy('id').limit(most).execute()).map((row) => row.id),
})

export const teachTexts = phrasesOf('teach')
export const learnTexts = phrasesOf('learn')
