import { type Source, findAlike } from '../matching/index.ts'
import { harvestTexts } from '../harvests/index.ts'
import { learnTexts, teachTexts } from '../people/index.ts'
import { experienceTexts, questionTexts } from '../questions/index.ts'
import type { FindLike } from './suggest.ts'

const most = 200

/**
 * How alike texts of each kind have to be before it says something, and how alike is as good as it gets: a short phrase shares a large part of itself by
 * chance, a long text never is all about one thing. Read off what the index finds in the example community.
 */
const scales: { source: Source; least: number; good: number }[] = [
  { source: teachTexts, least: 0.2, good: 0.4 },
  { source: learnTexts, least: 0.2, good: 0.4 },
  { source: experienceTexts, least: 0.15, good: 0.3 },
  { source: questionTexts, least: 0.13, good: 0.35 },
  { source: harvestTexts, least: 0.12, good: 0.3 },
]

/** What is most like a question, out of all that says something of people; 1 is as good as it gets. */
export const findLike: FindLike = async (db, { title, story }) => {
  const alike = await findAlike(db, { title, story }, { sources: scales.map(({ source }) => source), most })
  return alike.flatMap(({ source, id, similarity }) => {
    const { least, good } = scales.find((scale) => scale.source.name === source)!
    return similarity < least ? [] : [{ source, id, similarity: Math.min(1, similarity / good) }]
  })
}
