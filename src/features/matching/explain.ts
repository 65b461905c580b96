import type { Database } from '../../platform/database.ts'
import { type Because, becauseOf } from './because.ts'
import { type Alike, frequenciesIn } from './find-alike.ts'
import { type Text, featuresOf } from './features.ts'
import { ourKnowledge } from './knowledge.ts'
import type { Source } from './source.ts'

/** Says of each text that was found in what it is like `text`: `one` in the words of that text, `other` in its own. */
export const explain = async (db: Database, text: Text, source: Source, found: Alike[]): Promise<Map<number, Because[]>> => {
  if (found.length === 0) return new Map()
  const knowledge = ourKnowledge()
  const [texts, [frequencies]] = await Promise.all([source.readTexts(db, [...new Set(found.map(({ ownerId }) => ownerId))]), frequenciesIn(db, [source], featuresOf(text, knowledge))])
  const sought = new Set(found.map(({ id }) => id))
  return new Map(texts.filter(({ id }) => sought.has(id)).map((one) => [one.id, becauseOf(text, one, knowledge, frequencies!)]))
}
