/** Chance that comes out the same for the same seed, so that figures can be held against each other. */
export type Chance = {
  /** From 0 to 1. */
  next: () => number
  between: (least: number, most: number) => number
  /** A whole number below `count`. */
  below: (count: number) => number
  happens: (share: number) => boolean
  /** How often something happens that happens `mean` times on average (Poisson, by Knuth's method). */
  times: (mean: number) => number
}

/** Mulberry32. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const times = (mean: number) => {
    let [count, product] = [0, next()]
    for (const least = Math.exp(-mean); product > least; count++) product *= next()
    return count
  }
  return { next, between: (least, most) => least + (most - least) * next(), below: (count) => Math.floor(count * next()), happens: (share) => next() < share, times }
}

/** One of many, each as likely as its weight. */
export const oneByWeight = (weights: number[], chance: Chance): number => {
  let left = chance.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => (left -= weight) < 0)
  return found < 0 ? weights.length - 1 : found
}
