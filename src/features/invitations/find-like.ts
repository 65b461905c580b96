import { harvestTexts } from '../harvests/index.ts'
import { findAlike } from '../matching/index.ts'
import { learnTexts, teachTexts } from '../people/index.ts'
import { experienceTexts, questionTexts } from '../questions/index.ts'
import type { FindLike } from './suggest.ts'

const most = 200
/** What is much further than the best of its kind is chance. */
const leastOfBest = 0.25

/** What is most like a question, out of all that says something of people. */
export const findLike: FindLike = async (db, { title, story }) => {
  const sources = [teachTexts, learnTexts, experienceTexts, questionTexts, harvestTexts]
  const alike = await findAlike(db, { title, story }, { sources, most })
  const best = new Map<string, number>()
  // A question is most like itself.
  for (const { source, similarity } of alike) if (similarity < 0.95) best.set(source, Math.max(best.get(source) ?? 0, similarity))
  return alike.filter(({ source, similarity }) => similarity >= leastOfBest * (best.get(source) ?? 0))
}
