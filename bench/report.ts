import type { Findings, Measured } from './run.ts'
import { type Size, sizes } from './sizes.ts'

/** How much worse a figure may be in a community a hundred times as large. */
const mostWorse = 1.5
/** The same for finding, from the usual to what one in twenty waits for. */
const mostLonger = 5

/** Prints what was found: figures, what part of the bare server they are, and how they grow with the data. */
export const report = (findings: Map<Size, Findings>): void => {
  for (const [size, found] of findings) {
    const { people, questions } = sizes[size]
    console.log(`\n${size}: ${people} people, ${questions} questions, ${questions * 10} contributions\n`)
    table([
      ['', 'requests/s', 'p50 ms', 'p99 ms', 'bare/s', 'bare p50', 'bare p99', 'of bare', 'goal', ''],
      ...found.measured.map(line),
    ])
    if (found.waiting.length) {
      console.log()
      table([['one after the other', 'p50 ms', 'p95 ms'], ...found.waiting.map(({ name, p50, p95 }) => [name, p50.toFixed(1), p95.toFixed(1)])])
    }
    const { delivery, memoryMb, startMs } = found
    console.log(`\n1,000 live pages hear of a contribution after ${ms(delivery.p50)} (p50), ${ms(delivery.p99)} (p99), ${ms(delivery.slowest)} (last)`)
    console.log(`memory: ${mb(memoryMb.started)} started, ${mb(memoryMb.loaded)} after load, ${mb(memoryMb.live)} with 1,000 live pages`)
    console.log(`start-up: ${ms(startMs.program)} to the first answer, ${ms(startMs.withDatabase)} with the embedded database`)
  }
  const [small, large] = [findings.get('small'), findings.get('large')]
  if (small && large) {
    reportGrowth(small, large)
    if (small.waiting.length) reportWaiting(small, large)
  }
}

const line = ({ scenario: { name, goal }, product, bare }: Measured) => {
  const part = product.perSecond / bare.perSecond
  return [
    name,
    ...[product, bare].flatMap(({ perSecond, p50, p99 }) => [perSecond.toFixed(0), String(p50), String(p99)]),
    `${(part * 100).toFixed(1)} %`,
    goal ? `${(goal * 100).toFixed(0)} %` : '',
    goal ? verdict(part >= goal) : '',
  ]
}

/** Held against the bare server of the same minutes, because a machine is not equally quick all the time. */
const reportGrowth = (small: Findings, large: Findings) => {
  console.log(`\nfrom small to large: how many times worse (to stay under ${mostWorse})\n`)
  table([
    ['', 'requests/s', 'p50', ''],
    ...small.measured.map(({ scenario, product, bare }, at) => {
      const other = large.measured[at]!
      const slower = product.perSecond / bare.perSecond / (other.product.perSecond / other.bare.perSecond)
      const later = Math.max(other.product.p50, 1) / Math.max(product.p50, 1) / (Math.max(other.bare.p50, 1) / Math.max(bare.p50, 1))
      return [scenario.name, slower.toFixed(2), later.toFixed(2), verdict(slower <= mostWorse)]
    }),
    ...(
      [
        ['delivery to live pages, p99', small.delivery.p99, large.delivery.p99],
        ['memory after load', small.memoryMb.loaded, large.memoryMb.loaded],
        ['start-up', small.startMs.program, large.startMs.program],
      ] as const
    ).map(([name, before, after]) => [name, (after / before).toFixed(2), '', verdict(after / before <= mostWorse)]),
  ])
}

/** What takes longest for somebody in the large community, held against the usual in the small one. */
const reportWaiting = (small: Findings, large: Findings) => {
  console.log(`\nthe p95 in the large community as so many times the p50 in the small one (to stay under ${mostLonger})\n`)
  table(
    small.waiting.map(({ name, p50 }, at) => {
      const times = large.waiting[at]!.p95 / p50
      return [name, times.toFixed(2), verdict(times < mostLonger)]
    }),
  )
}

const verdict = (reached: boolean) => (reached ? 'reached' : 'NOT REACHED')
const ms = (value: number) => `${value.toFixed(0)} ms`
const mb = (value: number) => `${value.toFixed(0)} MB`

const table = (rows: string[][]) => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd())
}
