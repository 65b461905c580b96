import { bm25, piecesOfWords, tfIdf } from './in-memory.ts'
import { inPostgres } from './in-postgres.ts'
import type { Finder } from './rank.ts'
import { ours } from './ours.ts'
import type { Asked, Helper } from './read-set.ts'

/** All ways that are held against each other, ours last, through the code that serves people. */
export const findersFor = async (texts: Asked[], people: Helper[]) => {
  const postgres = await inPostgres(texts)
  const product = await ours(postgres.connectionString, texts, people)
  const stems = new Map<string, string[]>()
  const remember = async (more: string[]) => (await postgres.stems(more)).forEach((found, at) => stems.set(more[at]!, found))
  await remember(texts.map(({ title, story }) => `${title} ${story}`))

  const plain = bm25('BM25, Dutch stems', texts, (text) => stems.get(text) ?? [])
  const withStems: Finder = {
    name: plain.name,
    find: async (asked, most) => {
      await remember([`${asked.title} ${asked.story}`])
      return plain.find(asked, most)
    },
  }
  const all: Finder[] = [
    postgres.fullText,
    withStems,
    postgres.trigrams,
    tfIdf('tf-idf of 4- and 5-letter pieces', texts, piecesOfWords),
    product.questions,
  ]
  /** How many of the stems of two texts are in both, of those in either (Jaccard). */
  const overlaps = async (pairs: [Asked, Asked][]) => {
    const stemsOf = await postgres.stems(pairs.flatMap((pair) => pair.map(({ title, story }) => `${title} ${story}`)))
    return pairs.map((_, at) => {
      const [one, other] = [new Set(stemsOf[2 * at]), new Set(stemsOf[2 * at + 1])]
      const both = [...one].filter((stem) => other.has(stem)).length
      return both / Math.max(1, one.size + other.size - both)
    })
  }
  const dispose = async () => {
    await product.close()
    await postgres[Symbol.asyncDispose]()
  }
  return { all, overlaps, findPeople: product.findPeople, [Symbol.asyncDispose]: dispose }
}
