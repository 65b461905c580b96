import type { Licence } from './forms.ts'

/**
 * A harvest as it was published: what harvest_versions.content holds, and all that readers are ever served. People stand in
 * it by id, so that a name is looked up when it is shown, and is gone when they are. Whoever takes back their name or their
 * words is taken out of every version.
 */
export type Content = {
  title: string
  intro: string
  licence: Licence
  passages: ContentPassage[]
}

export type ContentPassage = {
  id: number
  text: string
  cites: { personId: number; named: boolean }[]
}

/** A passage without what this person does not give any more, or nothing when they say no. */
const withAnswer = (passage: ContentPassage, personId: number, answer: 'named' | 'unnamed' | 'no', mayAddName: boolean): ContentPassage | undefined => {
  if (!passage.cites.some((cite) => cite.personId === personId)) return passage
  if (answer === 'no') return undefined
  // A name is added only to words that this person has before them, for readers they know of; it is taken away always.
  const named = answer === 'named'
  if (named && !mayAddName) return passage
  return { ...passage, cites: passage.cites.map((cite) => (cite.personId === personId ? { ...cite, named } : cite)) }
}

export type NewAnswers = {
  personId: number
  answers: Map<number, 'named' | 'unnamed' | 'no'>
  mayAddName: (passage: ContentPassage) => boolean
}

/** The content after somebody answered anew. */
export const contentAfter = (content: Content, { personId, answers, mayAddName }: NewAnswers): Content => ({
  ...content,
  passages: content.passages.flatMap((passage) => {
    const answer = answers.get(passage.id)
    const left = answer ? withAnswer(passage, personId, answer, mayAddName(passage)) : passage
    return left ? [left] : []
  }),
})

export const sameContent = (one: Content, other: Content): boolean => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

// PostgreSQL keeps the fields of an object in an order of its own.
const inOrder = ({ title, intro, licence, passages }: Content) => [
  title,
  intro,
  licence,
  passages.map(({ id, text, cites }) => [id, text, cites.map(({ personId, named }) => [personId, named]).sort()]),
]

/** Everybody in it, those named first to be thanked, and how many go without a name. */
export const peopleIn = (passages: ContentPassage[]): { named: number[]; unnamed: number[] } => {
  const cites = passages.flatMap((passage) => passage.cites)
  const named = new Set(cites.filter((cite) => cite.named).map((cite) => cite.personId))
  const unnamed = new Set(cites.map((cite) => cite.personId).filter((personId) => !named.has(personId)))
  return { named: [...named], unnamed: [...unnamed] }
}
