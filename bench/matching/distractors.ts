import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Distractor } from './read-set.ts'
import { stories, titles, topics } from './topics.ts'

const wanted = 5_000

/** The same 5,000 unrelated questions each time: near misses written by hand, then every topic in situations taken in turn. */
export const makeDistractors = (folder: string): Distractor[] => {
  const nearMisses = readFileSync(join(folder, 'near-misses.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line, at) => {
      const [title, story] = line.split(' | ') as [string, string]
      return { id: `n${at + 1}`, title, story }
    })
  const made = Array.from({ length: wanted - nearMisses.length }, (_, at) => {
    const topic = topics[at % topics.length]!
    // Steps without a common divisor with the number of sentences, so that every topic meets all of them.
    const round = Math.floor(at / topics.length)
    const title = titles[(at * 5 + round) % titles.length]!.replace('{topic}', topic)
    const story = [stories[(at * 3 + round * 7) % stories.length], round % 2 ? stories[(at * 7 + round * 3 + 1) % stories.length] : ''].join(' ').trim()
    return { id: `d${at + 1}`, title, story }
  })
  return [...nearMisses, ...made]
}
