import { parseArgs } from 'node:util'
import { chanceFrom } from './chance.ts'
import { assumptions, makeCommunity } from './community.ts'
import { ways } from './ways-of-asking.ts'
import { playYear } from './year.ts'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } } })
const seed = Number(values.seed)

/** How unevenly something is spread: 0 where everybody has as much, 1 where one has all (Gini coefficient). */
const gini = (counts: number[]): number => {
  const inOrder = counts.toSorted((one, other) => one - other)
  const total = inOrder.reduce((sum, count) => sum + count, 0)
  if (total === 0) return 0
  const ranked = inOrder.reduce((sum, count, at) => sum + (at + 1) * count, 0)
  return (2 * ranked) / (inOrder.length * total) - (inOrder.length + 1) / inOrder.length
}

const members = makeCommunity(chanceFrom(seed))
const findings = ways.map((way) => {
  const { questions, reached, requests, knowing, everAsked } = playYear(members, way, seed)
  return { name: way.name, reach: reached / questions, gini: gini(requests), everAsked: everAsked / knowing, requests: requests.reduce((sum, count) => sum + count, 0) / questions }
})
const [ours, random, best] = findings as [(typeof findings)[0], (typeof findings)[0], (typeof findings)[0]]
const verdict = { reachesMost: ours.reach > random.reach && ours.reach > best.reach, halvesGini: ours.gini <= best.gini / 2 }

if (values.json) console.log(JSON.stringify({ seed, assumptions, findings, verdict }, null, 2))
else {
  const share = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8)
  console.log(`${assumptions.people} people, ${assumptions.questionsPerDay * assumptions.days} questions in a year, seed ${seed}. What is taken to be so stands in bench/network/community.ts.\n`)
  console.log(`${''.padEnd(24)}${'three people'.padStart(14)}${'Gini of requests'.padStart(18)}${'knowing people'.padStart(16)}${'requests per'.padStart(14)}`)
  console.log(`${''.padEnd(24)}${'in two days'.padStart(14)}${'per expert'.padStart(18)}${'ever asked'.padStart(16)}${'question'.padStart(14)}`)
  for (const found of findings) console.log(`${found.name.padEnd(24)}${share(found.reach).padStart(14)}${found.gini.toFixed(3).padStart(18)}${share(found.everAsked).padStart(16)}${found.requests.toFixed(2).padStart(14)}`)
  console.log(`\nOur rules ${verdict.reachesMost ? 'reach more than both others' : 'do NOT reach more than both others'}, and the Gini is ${(ours.gini / best.gini).toFixed(2)} of that of always the best expert (${verdict.halvesGini ? 'at most half' : 'MORE than half'}).`)
}
process.exitCode = verdict.reachesMost && verdict.halvesGini ? 0 : 1
