import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findersFor } from './finders.ts'
import { type Figures, figuresOf, median, mostLooked, rankOf } from './rank.ts'
import { type Pair, readSet } from './read-set.ts'
import { report } from './report.ts'

const { values } = parseArgs({ options: { set: { type: 'string', default: join(import.meta.dirname, 'set') }, half: { type: 'string', default: 'all' }, json: { type: 'boolean', default: false } } })

/** Figures by kind, `all` first. */
export type Findings = {
  pairs: number
  distractors: number
  overlap: Record<string, number>
  questions: { name: string; kinds: Record<string, Figures> }[]
  people: { name: string; figures: Figures }[]
}

const { pairs, distractors, people } = readSet(values.set)
const numberOf = ({ id }: Pair) => Number(id.replace(/\D/g, ''))
const judged = pairs.filter((pair) => values.half === 'all' || numberOf(pair) % 2 === (values.half === 'odd' ? 1 : 0))

const texts = [...pairs.map(({ question }) => question), ...distractors]
await using finders = await findersFor(texts, people)
const asked = judged.flatMap((pair) => pair.paraphrases.map((paraphrase) => ({ place: pairs.indexOf(pair), paraphrase })))
const kinds = ['all', ...new Set(asked.map(({ paraphrase }) => paraphrase.kind))]

const questions = []
for (const { name, find } of finders.all) {
  const ranks: number[] = []
  for (const { place, paraphrase } of asked) ranks.push(rankOf(place, await find(paraphrase, mostLooked)))
  const ofKind = (kind: string) => figuresOf(ranks.filter((_, at) => kind === 'all' || asked[at]!.paraphrase.kind === kind))
  questions.push({ name, kinds: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) })
}

const overlaps = await finders.overlaps(asked.map(({ place, paraphrase }) => [texts[place]!, paraphrase]))
const overlap = Object.fromEntries(kinds.map((kind) => [kind, median(overlaps.filter((_, at) => kind === 'all' || asked[at]!.paraphrase.kind === kind))]))
const findings: Findings = { pairs: judged.length, distractors: distractors.length, overlap, questions, people: await peopleFound() }
if (values.json) console.log(JSON.stringify(findings, null, 2))
else report(findings)

/** Whom we find for a question: of those who could help, the best placed one. */
async function peopleFound(): Promise<Findings['people']> {
  const helped = judged.filter(({ id }) => people.some(({ helps }) => helps.includes(id)))
  if (helped.length === 0) return []
  const ranks: number[] = []
  for (const { id, question } of helped) {
    const found = await finders.findPeople(question)
    ranks.push(Math.min(...people.flatMap((person, place) => (person.helps.includes(id) ? [rankOf(place, found)] : []))))
  }
  return [{ name: 'ours', figures: figuresOf(ranks) }]
}
