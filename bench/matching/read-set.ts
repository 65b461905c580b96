import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDistractors } from './distractors.ts'

export type Asked = { title: string; story: string }
export type Paraphrase = Asked & { kind: string }
/** A question, and the same question asked by others in their own words. */
export type Pair = { id: string; question: Asked; paraphrases: Paraphrase[] }
/** A question that is none of those of the pairs. */
export type Distractor = Asked & { id: string }
/** Somebody with two sides, who could help with these pairs. */
export type Helper = { id: string; name: string; organisation: string; teach: string[]; learn: string[]; helps: string[] }
export type LabelledSet = { pairs: Pair[]; distractors: Distractor[]; people: Helper[] }

/** Reads a labelled set: pairs.jsonl, distractors.jsonl (ours are made, not kept) and, where there is one, people.jsonl. */
export const readSet = (folder: string): LabelledSet => ({
  pairs: linesOf<Pair>(join(folder, 'pairs.jsonl')),
  distractors: existsSync(join(folder, 'distractors.jsonl')) ? linesOf<Distractor>(join(folder, 'distractors.jsonl')) : makeDistractors(folder),
  people: existsSync(join(folder, 'people.jsonl')) ? linesOf<Helper>(join(folder, 'people.jsonl')) : [],
})

const linesOf = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
